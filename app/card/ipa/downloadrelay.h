// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/ipa/esipaclient.h"
#include "app/card/ipa/relaycard.h"
#include "app/sgp32/esipa/downloadtrigger.h"

#include <QStringList>

namespace longreach::card {

/// Downloads a profile onto the card with the eIM between it and the SM-DP+ (indirect download; SGP.32, 3.2.3).
class DownloadRelay final {
public:
    /// Everything outlives the relay; `log` gets a line for each step.
    DownloadRelay(RelayCard &card, EsipaClient &eim, QStringList &log) : m_card(card), m_eim(eim), m_log(log) {}

    /// The whole session, up to handing the card's installation result to the eIM.
    ///
    /// Cancels the session on both sides when it breaks in the middle. Fails with Unsupported (an order that
    /// names no activation code), Refused (the word of who refused), or like card and eIM.
    Result<void> download(const sgp32::ProfileDownloadTriggerRequest &trigger);

private:
    struct Order {
        std::optional<QString> smdpAddress;
        QString matchingId;
    };

    Result<Order> readOrder(const sgp32::ProfileDownloadTriggerRequest &trigger);
    Result<QByteArray> authenticate(const Order &order, const std::optional<sgp32::TransactionId> &eimTransactionId);
    Result<QByteArray> prepare(const QByteArray &authenticated);
    Result<QByteArray> fetchPackage(const QByteArray &prepared);
    Result<QByteArray> load(const QByteArray &package);
    Result<void> report(const QByteArray &installation);
    void cancel();
    [[nodiscard]] QByteArray withTransaction(sgp32::Tag outer, const QByteArray &cardAnswer) const;

    RelayCard &m_card;
    EsipaClient &m_eim;
    QStringList &m_log;
    std::optional<sgp32::TransactionId> m_transactionId;
};

} // namespace longreach::card

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/session/cardsession.h"
#include "app/core/card.h"
#include "app/sgp32/crypto/certificate.h"

#include <vector>

namespace longreach::card {

/// Reads a card, part by part, with as few commands as they take.
///
/// What the card refuses or answers badly becomes a CardProblem and the rest is read; what the
/// reader cannot do ends the reading. For one use.
class CardScan final {
public:
    /// `issuers` are the certificates of CIs at hand; the session outlives the scan.
    CardScan(CardSession &session, const std::vector<sgp32::Certificate> &issuers, Timestamp now);

    /// Reads `parts` into a copy of `before`, which holds what is known of the same card.
    /// Fails like the reader.
    Result<CardReport> read(CardParts parts, CardReport before);

private:
    using Step = Result<void> (CardScan::*)();

    Result<void> readEid();
    Result<void> readAbilities();
    Result<void> readAddresses();
    Result<void> readProfiles();
    Result<void> readNotifications();
    Result<void> readEims();
    Result<void> readCertificates();
    Result<void> readRules();
    Result<void> readConnectivity();
    Result<void> readPackageResults();

    Result<void> take(const char *part, Step step);
    void checkChain(const sgp32::Certificate &euicc, const sgp32::Certificate &eum);
    void decideKind();

    CardSession &m_session;
    const std::vector<sgp32::Certificate> &m_issuers;
    Timestamp m_now;
    CardReport m_report;
    bool m_answersEs10 = false;
};

/// Whether the card said no or spoke badly, so that it may be asked other things; false if the
/// reader or the way to the card failed.
[[nodiscard]] bool isCardsOwn(const Error &error) noexcept;

} // namespace longreach::card

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/pcsc/pcsccontext.h"
#include "app/ports/cardreader.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace longreach::card {

/// A reader of the card service. While it is open it holds a transaction, so that no other program
/// gets between two commands, and a lock against other Longreach processes.
class PcscReader final : public ports::CardReader {
public:
    explicit PcscReader(QString name);
    ~PcscReader() override;

    [[nodiscard]] QString name() const override { return m_name; }
    Result<QByteArray> open() override;
    Result<ports::CardResponse> transmit(const QByteArray &command) override;
    Result<QByteArray> reset() override;
    void close() override;

private:
    Result<void> lockOut();
    Result<QByteArray> connectCard();
    [[nodiscard]] Result<QByteArray> readAtr() const;
    [[nodiscard]] QByteArray forProtocol(const QByteArray &command) const;

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<PcscContext> m_context;
    std::optional<SCARDHANDLE> m_card;
    PcscCount m_protocol = 0;
    QByteArray m_received;
};

} // namespace longreach::card

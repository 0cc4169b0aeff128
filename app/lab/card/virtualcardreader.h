// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardslot.h"
#include "app/ports/cardreader.h"

#include <memory>

namespace longreach::lab {

/// A card reader in this process, with a virtual card in it. See VirtualCardReaders.
class VirtualCardReader final : public ports::CardReader {
public:
    VirtualCardReader(QString name, std::shared_ptr<CardSlot> slot) : m_name(std::move(name)), m_slot(std::move(slot))
    {}
    ~VirtualCardReader() override { m_slot->close(this); }

    [[nodiscard]] QString name() const override { return m_name; }
    Result<QByteArray> open() override { return m_slot->open(this); }
    Result<ports::CardResponse> transmit(const QByteArray &command) override { return m_slot->transmit(this, command); }
    Result<QByteArray> reset() override { return m_slot->reset(this); }
    void close() override { m_slot->close(this); }

private:
    QString m_name;
    std::shared_ptr<CardSlot> m_slot;
};

} // namespace longreach::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/core/result.h"

#include <QString>

#include <memory>

namespace longreach::lab {
class CardStock;
class VirtualEuicc;
class VpcdLink;
} // namespace longreach::lab

namespace longreach::cli {

/// `lab card`: a virtual eUICC in the reader of a vpcd until it is interrupted.
class LabCardCommand final : public Command {
    Q_OBJECT

public:
    LabCardCommand();
    ~LabCardCommand() override;

    void declare(OptionTable &options) override;
    void start(Session &session) override;
    void interrupt() override;

private:
    Result<void> makeCard();
    Result<void> introduceTo(const QString &eim);
    Result<void> connectTo(Session &session, const QString &address);
    [[nodiscard]] Result<void> saveCard() const;
    [[nodiscard]] Result<void> writeReadyFile() const;

    QString m_personality;
    QString m_curve;
    qint64 m_profiles = 3;
    QString m_seed;
    QString m_eid;
    QString m_vpcd;
    QString m_eim;
    QString m_stateFile;
    QString m_readyFile;
    std::shared_ptr<const lab::CardStock> m_stock;
    std::unique_ptr<lab::VirtualEuicc> m_card;
    std::unique_ptr<lab::VpcdLink> m_link;
};

} // namespace longreach::cli

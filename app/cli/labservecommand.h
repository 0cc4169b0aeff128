// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/core/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace longreach::lab {
class Lab;
struct LabOptions;
} // namespace longreach::lab

namespace longreach::cli {

/// `lab serve`: runs the embedded lab by itself until it is interrupted, or prints its plan.
class LabServeCommand final : public Command {
    Q_OBJECT

public:
    LabServeCommand();
    ~LabServeCommand() override;

    void declare(OptionTable &options) override;
    void start(Session &session) override;
    void interrupt() override;

private:
    [[nodiscard]] Result<lab::LabOptions> readOptions() const;
    [[nodiscard]] Result<void> readNumbers(lab::LabOptions &options) const;
    [[nodiscard]] Result<void> readMisfortunes(lab::LabOptions &options) const;
    [[nodiscard]] Result<void> readEsipaOptions(lab::LabOptions &options) const;
    [[nodiscard]] Result<void> writeReadyFile() const;
    /// False, with the plan printed, if that is all there is to do.
    bool goesOnAfterPlan(Session &session, const lab::LabOptions &options);

    QString m_scenario;
    qint64 m_devices = 0; ///< 0: as the scenario says, or 1000
    qint64 m_devicesOverHttps = 0;
    QString m_seed;
    QString m_speed;
    QString m_listen;
    QString m_readyFile;
    QString m_refuse;
    QString m_slow;
    QString m_dark;
    QString m_rollback;
    QString m_absent;
    QStringList m_faults;
    qint64 m_listLimit = 52;
    QString m_esipa;
    QString m_eimId;
    QString m_keyFile;
    QString m_smdp;
    QString m_smdpTrustFile;
    QString m_store;
    QString m_cards;
    bool m_isPlainEsipa = false;
    bool m_acceptsNew = false;
    bool m_isPlanWanted = false;
    std::unique_ptr<lab::Lab> m_lab;
};

} // namespace longreach::cli

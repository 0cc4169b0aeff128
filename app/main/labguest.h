// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/lab/laboptions.h"
#include "models/lab/labbench.h"

#include <QByteArray>

#include <memory>

namespace longreach::lab {
class Lab;
}
namespace longreach::workspace {
class Workspace;
}

namespace longreach {

/// The embedded lab as a guest of this process: started and connected as eIM "lab" with its
/// certificate pinned. The workspace's rounds sync it as they sync any other lab. The window sees it as a
/// LabBench.
class LabGuest final : public LabBench {
    Q_OBJECT

public:
    static constexpr auto Name = u"lab";

    /// `workspace` is started and outlives the guest. What must survive is kept in `home`, for each population by
    /// itself; empty: nothing does.
    explicit LabGuest(workspace::Workspace &workspace, QString home = {}, QObject *parent = nullptr);

    /// Waits for the lab's thread.
    ~LabGuest() override;

    /// Starts the lab; connecting goes on by itself. Fails as Lab::start() does.
    Result<void> start(const lab::LabOptions &options);

    /// Of the lab that runs, or was to run.
    [[nodiscard]] const lab::LabOptions &options() const noexcept { return m_options; }

    /// What makes a card without an eIM obey the lab (BF57, DER); empty before start().
    [[nodiscard]] QByteArray addInitialEim() const;

    [[nodiscard]] bool isRunning() const override { return m_lab != nullptr; }
    [[nodiscard]] LabIdentity identity() const override;
    [[nodiscard]] std::vector<LabScenario> scenarios() const override;
    QFuture<LabReport> report(quint64 exchangesAfter) override;
    QFuture<Result<void>> change(const QString &assignment) override;
    QFuture<Result<void>> startAnew(const QString &scenario) override;
    void watchExchanges(const QString &eidDigits) override;
    [[nodiscard]] TraceDecoding decode(const TraceEntry &exchange) const override;

Q_SIGNALS:
    /// The lab's devices are in the journal: after each sync, of which there is one every few seconds.
    void synced(qint64 devices);
    void failed(const longreach::Error &error);

private:
    [[nodiscard]] QString folderOf(const lab::LabOptions &options) const;
    void take(std::shared_ptr<lab::Lab> lab);

    /// The devices of the lab before leave the store; then the one that runs is connected.
    QFuture<Result<void>> replaceDevices();
    void connectEim();

    workspace::Workspace &m_workspace;
    QString m_home;
    lab::LabOptions m_options;
    std::shared_ptr<lab::Lab> m_lab; ///< its only owner
};

} // namespace longreach

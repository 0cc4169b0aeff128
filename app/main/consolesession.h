// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/main/windowarguments.h"
#include "views/common/dialogprompt.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace longreach::eim {
class ServerLook;
}
namespace longreach::fleet {
class ActivityLog;
}
namespace longreach::lab {
struct LabOptions;
class VirtualCardReaders;
} // namespace longreach::lab
namespace longreach::workspace {
class Workspace;
}

namespace longreach {

class LabGuest;
class MainWindow;
class ReaderBench;
class SecretsGate;
class StoredCardLore;
class Theme;
struct Services;

/// One run of the console: the store, the lab if it is wanted, and the window on them.
class ConsoleSession final : public QObject {
    Q_OBJECT

public:
    /// `theme` outlives the session.
    explicit ConsoleSession(Theme &theme, QObject *parent = nullptr);
    ~ConsoleSession() override;

    /// Opens the store and shows the window. Fails as Workspace::open() does.
    Result<void> open(const WindowArguments &arguments);

    [[nodiscard]] workspace::Workspace &workspace() noexcept { return *m_workspace; }
    [[nodiscard]] MainWindow &window() noexcept { return *m_window; }

    /// Null without a lab.
    [[nodiscard]] LabGuest *lab() noexcept { return m_lab.get(); }

Q_SIGNALS:
    void labSynced(qint64 devices);
    void failed(const longreach::Error &error);

private:
    [[nodiscard]] QString storeFolder(const WindowArguments &arguments);
    Result<void> openWorkspace(const WindowArguments &arguments);
    [[nodiscard]] Services services();
    void buildBench(const WindowArguments &arguments);
    void buildWindow();
    void buildLab();
    void startLab(const WindowArguments &arguments);
    [[nodiscard]] Result<lab::LabOptions> labOptions(const WindowArguments &arguments) const;

    /// A lab runs, perhaps another one than before: cards of its own, and a word of how many devices it has.
    void welcomeLab();
    /// Starts the lab in a console that runs without it.
    void joinLab();
    void tell(const QString &what, const Error &error);

    Theme &m_theme;
    WindowArguments m_arguments;
    DialogPrompt m_prompt;
    std::unique_ptr<QTemporaryDir> m_temporaryStore;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<fleet::ActivityLog> m_activity;
    std::unique_ptr<SecretsGate> m_secrets;
    std::unique_ptr<eim::ServerLook> m_serverLook;
    std::unique_ptr<LabGuest> m_lab;
    std::shared_ptr<lab::VirtualCardReaders> m_labReaders; ///< null without the lab
    std::unique_ptr<ReaderBench> m_bench;
    std::unique_ptr<StoredCardLore> m_cardLore;
    std::unique_ptr<MainWindow> m_window; // goes before what it shows
};

} // namespace longreach

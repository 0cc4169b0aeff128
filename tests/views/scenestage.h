// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/heldfile.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/fakecardlore.h"
#include "tests/views/fakelabbench.h"
#include "tests/views/windowworkshop.h"
#include "views/window/mainwindow.h"
#include "views/window/secretsgate.h"

#include <memory>

namespace longreach::test {

/// A whole window with something to show: what scenes are played on.
class SceneStage final {
public:
    enum class Fill {
        Full,    ///< a fleet, jobs over and under way, cards in readers, eIMs of all kinds
        Empty,   ///< nothing yet
        Failing, ///< the eIM cannot be reached, a job failed, readers and the store have troubles
    };

    /// Waits until the window shows it all.
    explicit SceneStage(Fill fill);
    ~SceneStage();

    [[nodiscard]] Services services();

    /// The reader with an eUICC in it, except while failing.
    [[nodiscard]] static QString readerWithCard() { return QStringLiteral("HID Global OMNIKEY 3x21 00 00"); }

    /// The card that stands beside it where two are shown.
    [[nodiscard]] static CardReport secondCard();

    /// Does the command, as a person who chooses it from the menu.
    void run(const QString &command);

    /// The only dialog that is open, of the class T.
    template <typename T>
    [[nodiscard]] T *dialog() const
    {
        const auto dialogs = window->findChildren<T *>();
        return dialogs.isEmpty() ? nullptr : dialogs.back();
    }

    /// An import that is not over before the stage is.
    qint64 holdImport();

    /// The job that is over.
    qint64 finishedJob = 0;

    /// What stands before the secrets.
    SecretsLock lock = SecretsLock::Open;
    WindowWorkshop shop;
    FakeCardBench bench;
    FakeCardLore lore;
    FakeLabBench lab;
    SecretsGate gate{[this] { return lock; },
                     [](const QByteArray &) {
                         return QtFuture::makeReadyFuture(
                             Result<void>(failure(Error::Kind::Unauthorised, QStringLiteral("another passphrase"))));
                     }};
    std::unique_ptr<MainWindow> window; // goes before what it shows

private:
    void fillEims();
    /// Some devices overdue, disabled or empty.
    void ageDevices();
    void fillJobs();
    void fillBench();
    void fillLab();
    void fail();

    Fill m_fill;
    std::shared_ptr<fakes::FakeEim> m_plant;
    std::unique_ptr<HeldFile> m_held;
};

} // namespace longreach::test

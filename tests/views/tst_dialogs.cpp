// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "views/common/banner.h"
#include "views/common/consolestyle.h"
#include "views/common/dialogprompt.h"
#include "views/common/messagedialog.h"
#include "views/common/taskdialog.h"
#include "views/common/theme.h"
#include "views/common/writtenfile.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace longreach;

namespace {

/// Opens nothing, and remembers what was to be opened.
class Opener final : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

    Opener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

/// Questions, notices and long work.
class DialogsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAndActsOnYes();
    void staysSilentOnNo();
    void forgetsAReceiverThatIsGone();
    void neverDestroysByReturn();
    void tellsWithDetailsToCopy();
    void stopsLongWork();
    void showsProgressAndOutcome();
    void offersWhatWasWritten();

private:
    static MessageDialog *dialogOf(QWidget &window);

    Theme m_theme;
};

MessageDialog *DialogsTest::dialogOf(QWidget &window)
{
    return window.findChild<MessageDialog *>();
}

void DialogsTest::asksAndActsOnYes()
{
    QWidget window;
    DialogPrompt prompt(&window);
    int answers = 0;
    prompt.ask({.title = QStringLiteral("Go?"), .text = {}, .consequence = {}, .yes = QStringLiteral("Go")}, this,
               [&] { ++answers; });
    const QPointer dialog = dialogOf(window);
    QVERIFY(dialog && dialog->isVisible() && dialog->isModal());
    QCOMPARE(answers, 0);
    dialog->accept();
    QCOMPARE(answers, 1);
    QTRY_VERIFY(dialog.isNull());
}

void DialogsTest::staysSilentOnNo()
{
    QWidget window;
    DialogPrompt prompt(&window);
    int answers = 0;
    prompt.ask({.title = QStringLiteral("Go?"), .text = {}, .consequence = {}, .yes = QStringLiteral("Go")}, this,
               [&] { ++answers; });
    dialogOf(window)->reject();
    QCOMPARE(answers, 0);
}

void DialogsTest::forgetsAReceiverThatIsGone()
{
    QWidget window;
    DialogPrompt prompt(&window);
    auto receiver = std::make_unique<QObject>();
    int answers = 0;
    prompt.ask({.title = QStringLiteral("Go?"), .text = {}, .consequence = {}, .yes = QStringLiteral("Go")},
               receiver.get(), [&] { ++answers; });
    receiver.reset();
    dialogOf(window)->accept();
    QCOMPARE(answers, 0);
}

void DialogsTest::neverDestroysByReturn()
{
    QWidget window;
    DialogPrompt prompt(&window);
    int answers = 0;
    prompt.ask({.title = QStringLiteral("Delete 12 profiles?"),
                .text = QStringLiteral("They go."),
                .consequence = QStringLiteral("That cannot be undone."),
                .yes = QStringLiteral("Delete"),
                .isDestructive = true},
               this, [&] { ++answers; });
    auto *dialog = dialogOf(window);
    QCOMPARE(dialog->findChild<Banner *>()->text(), QStringLiteral("That cannot be undone."));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(answers, 0);
    int destructive = 0;
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (const auto *button : buttons) {
        destructive += button->property(ConsoleStyle::DangerProperty).toBool() ? 1 : 0;
        QVERIFY(!button->property(ConsoleStyle::DangerProperty).toBool() || !button->isDefault());
    }
    QCOMPARE(destructive, 1);
}

void DialogsTest::tellsWithDetailsToCopy()
{
    QWidget window;
    DialogPrompt prompt(&window);
    prompt.tell(
        {.title = QStringLiteral("No"), .text = QStringLiteral("Could not."), .detail = QStringLiteral("errno 13")});
    const auto buttons = dialogOf(window)->findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->text() == QStringLiteral("Copy details"))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("errno 13"));
}

void DialogsTest::stopsLongWork()
{
    QWidget window;
    const QPointer dialog = new TaskDialog(QStringLiteral("Importing"), &window);
    const auto stop = dialog->stopToken();
    dialog->open();
    QVERIFY(!stop.stop_requested());
    dialog->findChild<QPushButton *>()->click();
    QVERIFY(stop.stop_requested());
    QVERIFY(dialog->isVisible()); // until the work says that it has ended
    dialog->fail(QStringLiteral("Could not import: it was cancelled."), {});
    dialog->findChild<QPushButton *>()->click();
    QTRY_VERIFY(dialog.isNull());
}

void DialogsTest::showsProgressAndOutcome()
{
    QWidget window;
    auto *dialog = new TaskDialog(QStringLiteral("Exporting"), &window);
    dialog->open();
    auto *bar = dialog->findChild<QProgressBar *>();
    QCOMPARE(bar->maximum(), 0);
    dialog->setProgress(50, 200, QStringLiteral("50 of 200"));
    QCOMPARE(bar->value() * 4, bar->maximum());
    QVERIFY(dialog->isRunning());
    dialog->finish(QStringLiteral("200 written."));
    QVERIFY(!dialog->isRunning());
    QCOMPARE(dialog->findChild<Banner *>()->text(), QStringLiteral("200 written."));
    QCOMPARE(dialog->findChild<Banner *>()->tone(), Tone::Good);
    const auto stop = dialog->stopToken();
    dialog->reject();
    QVERIFY(stop.stop_requested()); // closing asks whatever may still run
}

void DialogsTest::offersWhatWasWritten()
{
    Opener opener;
    QWidget window;
    const auto path = QStringLiteral("/plant/reports/job-7.csv");
    const QList<QUrl> wanted{QUrl::fromLocalFile(QStringLiteral("/plant/reports")), QUrl::fromLocalFile(path)};
    DialogPrompt prompt(&window);
    prompt.tell({.title = QStringLiteral("Report written"), .text = {}, .detail = {}, .file = path});
    auto *task = new TaskDialog(QStringLiteral("Export"), &window);
    task->open();
    QVERIFY(!task->findChild<WrittenFile *>());
    task->finishFile(path, QStringLiteral("12 devices written."));
    for (QWidget *dialog : {static_cast<QWidget *>(dialogOf(window)), static_cast<QWidget *>(task)}) {
        const auto *written = dialog->findChild<WrittenFile *>();
        QVERIFY(written && written->isReadOnly());
        QTRY_VERIFY(written->isVisible());
        QCOMPARE(written->text(), QDir::toNativeSeparators(path));
        opener.opened.clear();
        for (auto *button : written->buttons()) {
            QTRY_VERIFY(button->isVisible());
            button->click();
        }
        QCOMPARE(opener.opened, wanted);
    }
}

LONGREACH_TEST(DialogsTest)
#include "tst_dialogs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/entrydialog.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/dialogprompt.h"
#include "views/common/messagedialog.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/devicenotesdialog.h"
#include "views/devices/devicetagsdialog.h"
#include "views/devices/fleetpage.h"
#include "views/eims/eimdialog.h"
#include "views/eims/eimform.h"
#include "views/jobs/jobdevicestep.h"
#include "views/jobs/jobkindstep.h"
#include "views/jobs/newjobdialog.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace longreach;

/// Nothing that was typed is lost by Escape, Cancel or the window's cross without a word.
class EntryDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void closesAtOnceWhileNothingIsEntered();
    void asksBeforeNotesAreLost();
    void asksBeforeTagsAreLost();
    void asksBeforeAConnectionIsLost();
    void asksBeforeAJobIsLost();
    void leavesWhatTheProgramProposed();
    void guardsWhatWasResumed();
    void asksNothingAboutWhatIsSaved();
    void namesBothWays();

private:
    template <typename T>
    T *opened(const QString &command)
    {
        m_window->commands().action(command)->trigger();
        m_dialog = m_window->findChild<T *>();
        return m_window->findChild<T *>();
    }
    [[nodiscard]] std::size_t asked() const { return m_shop->prompt.questions.size(); }
    [[nodiscard]] bool isOpen() const { return m_dialog && m_dialog->isVisible(); }

    /// Asked once by Escape and not again by a person who keeps editing; a yes then closes it.
    void tryToLeave();

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
    QPointer<EntryDialog> m_dialog;
};

void EntryDialogTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(12);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    m_window->showPage(PageKind::Fleet);
    QTRY_COMPARE(m_window->fleetPage()->list()->model().rowCount(), 12);
    m_window->fleetPage()->list()->table()->selectRow(1);
}

void EntryDialogTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void EntryDialogTest::tryToLeave()
{
    m_shop->prompt.saysYes = false;
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(isOpen());
    QCOMPARE(asked(), std::size_t{1});
    QVERIFY(m_shop->prompt.questions.back().isDestructive);
    QVERIFY(!m_dialog->close());
    QCOMPARE(asked(), std::size_t{2});
    QVERIFY(isOpen());
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    const auto cancel = std::ranges::find(buttons, QStringLiteral("Cancel"), &QPushButton::text);
    QVERIFY(cancel != buttons.end());
    m_shop->prompt.saysYes = true;
    (*cancel)->click();
    QCOMPARE(asked(), std::size_t{3});
    QTRY_VERIFY(m_dialog.isNull());
}

void EntryDialogTest::closesAtOnceWhileNothingIsEntered()
{
    auto *notes = opened<DeviceNotesDialog>(QStringLiteral("devices.edit"));
    const auto before = notes->label()->text();
    notes->label()->setText(QStringLiteral("Cellar"));
    QVERIFY(notes->holdsEntries());
    notes->label()->setText(before); // taken back
    QTest::keyClick(notes, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    opened<EimDialog>(QStringLiteral("eim.add"))->close();
    QTRY_VERIFY(m_dialog.isNull());
    auto *job = opened<NewJobDialog>(QStringLiteral("job.create"));
    job->what()->setKind(JobKind::Enable); // looked at what there is
    QTest::keyClick(job, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(asked(), std::size_t{0});
}

void EntryDialogTest::asksBeforeNotesAreLost()
{
    auto *notes = opened<DeviceNotesDialog>(QStringLiteral("devices.edit"));
    notes->text()->setPlainText(QStringLiteral("second floor"));
    tryToLeave();
    QVERIFY(m_shop->device(1).notes != QStringLiteral("second floor"));
}

void EntryDialogTest::asksBeforeTagsAreLost()
{
    auto *tags = opened<DeviceTagsDialog>(QStringLiteral("devices.tag"));
    QVERIFY(!tags->holdsEntries());
    tags->added()->setText(QStringLiteral("roof"));
    QVERIFY(tags->holdsEntries());
    tags->added()->clear();
    tags->showFacets({.tags = {{QStringLiteral("pilot"), 1}}});
    QVERIFY(!tags->holdsEntries());
    tags->present()->item(tags->present()->count() - 1)->setCheckState(Qt::Checked);
    tryToLeave();
}

void EntryDialogTest::asksBeforeAConnectionIsLost()
{
    auto *eim = opened<EimDialog>(QStringLiteral("eim.add"));
    auto *counter = eim->findChild<QSpinBox *>();
    counter->stepUp();
    QVERIFY(eim->holdsEntries());
    counter->stepDown();
    QVERIFY(!eim->holdsEntries());
    eim->form()->setClientPkcs12("container", QStringLiteral("ops.p12")); // no field that is typed into
    tryToLeave();
}

void EntryDialogTest::asksBeforeAJobIsLost()
{
    auto *job = opened<NewJobDialog>(QStringLiteral("job.create"));
    job->what()->setKind(JobKind::Enable);
    job->what()->setSelector(QStringLiteral("operator:\"Tele"));
    tryToLeave();
}

void EntryDialogTest::leavesWhatTheProgramProposed()
{
    auto *job = opened<NewJobDialog>(QStringLiteral("job.create"));
    jobs::JobDraft again;
    again.plan.kind = JobKind::Audit;
    again.title = QStringLiteral("Back again");
    again.query = QStringLiteral("tag:pilot");
    job->fill(again, QStringLiteral("of job 1"));
    job->close();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(asked(), std::size_t{0});
}

void EntryDialogTest::guardsWhatWasResumed()
{
    auto *job = opened<NewJobDialog>(QStringLiteral("job.create"));
    job->what()->setKind(JobKind::Enable);
    job->what()->setSelector(QStringLiteral("class:operational"));
    const auto left = job->unsent();
    job->reject();
    QTRY_VERIFY(m_dialog.isNull());
    m_shop->prompt.questions.clear();
    opened<NewJobDialog>(QStringLiteral("job.create"))->resume(left);
    tryToLeave();
}

void EntryDialogTest::asksNothingAboutWhatIsSaved()
{
    auto *notes = opened<DeviceNotesDialog>(QStringLiteral("devices.edit"));
    notes->label()->setText(QStringLiteral("Cellar"));
    notes->save();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(asked(), std::size_t{0});
}

void EntryDialogTest::namesBothWays()
{
    DialogPrompt prompt(m_window.get());
    DeviceNotesDialog notes(m_shop->device(1), prompt, m_window.get());
    notes.setAttribute(Qt::WA_DeleteOnClose, false);
    notes.open();
    notes.label()->setText(QStringLiteral("Cellar"));
    notes.reject();
    auto *question = m_window->findChild<MessageDialog *>();
    QVERIFY(question && question->isVisible() && notes.isVisible());
    const auto buttons = question->findChildren<QPushButton *>();
    QStringList words;
    for (const auto *button : buttons)
        words.append(button->text());
    QVERIFY(words.contains(QStringLiteral("Keep editing")) && words.contains(QStringLiteral("Discard")));
    QVERIFY(!words.contains(QStringLiteral("Cancel")));
    question->reject();
    QVERIFY(notes.isVisible());
    QCOMPARE(notes.label()->text(), QStringLiteral("Cellar"));
}

LONGREACH_TEST(EntryDialogTest)
#include "tst_entrydialog.moc"

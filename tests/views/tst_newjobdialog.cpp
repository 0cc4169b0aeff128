// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/newjobdialog.h"

#include "app/jobs/draftmemory.h"
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/banner.h"
#include "views/common/consolestyle.h"
#include "views/devices/querybar.h"
#include "views/jobs/jobdevicestep.h"
#include "views/jobs/jobkindstep.h"
#include "views/jobs/reviewrowsdialog.h"
#include "views/jobs/sequenceeditor.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace longreach;

class NewJobDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesThroughItsSteps();
    void waitsForACompletePlan();
    void takesWhatIsTicked();
    void warnsBeforeDestroying();
    void readsTablesAndCodes();
    void saysWhyThereIsNoReview();
    void asksForTheNumberBeforeDestroying();
    void namesProduction();
    void showsTheRowsBehindACount();
    void putsStepsInOrder();
    void bringsADraftBack();
    void bringsBackWhatCannotBeReadYet();
    void waitsForAFilterBeingTyped();
    void reviewsWhatIsMeantNow();
    void saysThatAFileCannotBeRead();

private:
    void reviewDeletion();
    NewJobDialog *open(const DeviceScope &scope = {});
    [[nodiscard]] QPushButton *next() const;

    std::unique_ptr<test::WindowWorkshop> m_shop;
    QPointer<NewJobDialog> m_dialog;
};

void NewJobDialogTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(30);
    m_shop->load();
}

void NewJobDialogTest::cleanup()
{
    delete m_dialog;
    m_shop.reset();
}

NewJobDialog *NewJobDialogTest::open(const DeviceScope &scope)
{
    m_dialog = new NewJobDialog(m_shop->services(), scope, {QStringLiteral("Telekom")}, nullptr);
    m_dialog->open();
    return m_dialog;
}

QPushButton *NewJobDialogTest::next() const
{
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->isDefault(); });
    return found == buttons.end() ? nullptr : *found;
}

void NewJobDialogTest::goesThroughItsSteps()
{
    auto *dialog = open();
    QSignalSpy created(dialog, &NewJobDialog::created);
    QCOMPARE(dialog->step(), NewJobDialog::Step::What);
    dialog->goOn(); // an audit needs nothing more
    QCOMPARE(dialog->step(), NewJobDialog::Step::Devices);
    dialog->devices()->chooseQuery(QStringLiteral("tag:pilot"));
    QTRY_COMPARE(dialog->devices()->count(), 10);
    dialog->goOn();
    QCOMPARE(dialog->step(), NewJobDialog::Step::Review);
    dialog->goBack();
    QCOMPARE(dialog->step(), NewJobDialog::Step::Devices);
    dialog->goOn();
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY2(next()->text().contains(QStringLiteral("10")), qPrintable(next()->text()));
    dialog->goOn();
    QVERIFY(created.wait());
    const auto id = created.front().front().toLongLong();
    QTRY_VERIFY(m_shop->board.jobs().contains(id));
    QCOMPARE(m_shop->board.jobs().at(id).total, 10);
    QCOMPARE(m_shop->board.jobs().at(id).query, QStringLiteral("tag:pilot"));
    QTRY_VERIFY(m_dialog.isNull());
}

void NewJobDialogTest::waitsForACompletePlan()
{
    auto *dialog = open();
    dialog->what()->setKind(JobKind::Enable);
    QVERIFY(!next()->isEnabled());
    dialog->goOn();
    QCOMPARE(dialog->step(), NewJobDialog::Step::What);
    dialog->what()->setSelector(QStringLiteral("colour:red"));
    QVERIFY(!next()->isEnabled());
    QVERIFY(dialog->what()->findChild<Banner *>()->text().contains(QStringLiteral("colour")));
    dialog->what()->setSelector(QStringLiteral("class:operational"));
    QVERIFY(next()->isEnabled());
    dialog->what()->setKind(JobKind::DeleteEim);
    QVERIFY(!next()->isEnabled());
    dialog->what()->setKind(JobKind::Sequence);
    QVERIFY(!next()->isEnabled());
}

void NewJobDialogTest::takesWhatIsTicked()
{
    auto *dialog = open({.ticked = {m_shop->device(0).eid, m_shop->device(1).eid}, .selected = {}, .query = {}});
    QCOMPARE(dialog->devices()->count(), 2);
    QCOMPARE(dialog->devices()->query(), QString());
    dialog->devices()->chooseQuery(QStringLiteral("label:\"nobody"));
    QCOMPARE(dialog->devices()->count(), 0); // it cannot be read
    QVERIFY(dialog->devices()->eids().empty());
}

void NewJobDialogTest::warnsBeforeDestroying()
{
    auto *dialog = open({.ticked = {m_shop->device(0).eid, m_shop->device(1).eid}, .selected = {}, .query = {}});
    dialog->what()->setKind(JobKind::Delete);
    dialog->what()->setSelector(QStringLiteral("class:operational"));
    dialog->goOn();
    dialog->goOn();
    // Of the two, the odd one has that profile enabled: it would strand itself.
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(next()->property(ConsoleStyle::DangerProperty).toBool());
    QVERIFY2(next()->text().contains(u'1'), qPrintable(next()->text()));
    const auto banners = dialog->findChildren<Banner *>();
    QVERIFY(std::ranges::any_of(
        banners, [](const Banner *banner) { return banner->text().contains(QStringLiteral("cannot be undone")); }));
}

void NewJobDialogTest::readsTablesAndCodes()
{
    auto *dialog = open();
    const auto write = [this](const QByteArray &text) {
        m_shop->prompt.file = m_shop->folder.filePath(QStringLiteral("table.csv"));
        QFile file(m_shop->prompt.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const auto press = [dialog](const QString &text) {
        const auto buttons = dialog->what()->findChildren<QPushButton *>();
        for (auto *button : buttons) {
            if (button->text() == text)
                button->click();
        }
    };
    const auto device = m_shop->device(0);
    write(device.eid.toString().toLatin1() + "," + device.profiles.back().iccid.toString().toLatin1() + "\n");
    dialog->what()->setKind(JobKind::Enable);
    press(QStringLiteral("From file…"));
    QVERIFY(dialog->what()->plan());
    QCOMPARE(dialog->what()->plan()->profile.resolve(device).value(), device.profiles.back().iccid);
    write("LPA:1$rsp.example.com$AAA-111\nnonsense\n");
    dialog->what()->setKind(JobKind::Download);
    press(QStringLiteral("Import codes…"));
    QTRY_VERIFY(dialog->what()->findChild<Banner *>()->text().contains(QStringLiteral("1 ")));
    QTRY_COMPARE(m_shop->codes.counts().result()->unspent, 1);
}

void NewJobDialogTest::saysWhyThereIsNoReview()
{
    auto *dialog = open({.ticked = {m_shop->device(0).eid}, .selected = {}, .query = {}});
    m_shop->journal.failReads(Error::Kind::Storage);
    dialog->goOn();
    dialog->goOn();
    const auto hasBanner = [dialog] {
        const auto banners = dialog->findChildren<Banner *>();
        return std::ranges::any_of(banners, [](const Banner *banner) {
            return banner->text().contains(QStringLiteral("the store cannot be read"));
        });
    };
    QTRY_VERIFY(hasBanner());
    QVERIFY(!next()->isEnabled());
    m_shop->journal.failReads(std::nullopt);
}

void NewJobDialogTest::reviewDeletion()
{
    m_dialog->what()->setKind(JobKind::Delete);
    m_dialog->what()->setSelector(QStringLiteral("class:operational"));
    m_dialog->goOn();
    m_dialog->goOn();
    QTRY_VERIFY(next()->isEnabled());
}

void NewJobDialogTest::asksForTheNumberBeforeDestroying()
{
    auto *dialog = open({.ticked = {m_shop->device(0).eid, m_shop->device(1).eid}, .selected = {}, .query = {}});
    reviewDeletion();
    QSignalSpy created(dialog, &NewJobDialog::created);
    m_shop->prompt.saysYes = false;
    dialog->goOn();
    QCOMPARE(m_shop->prompt.questions.size(), std::size_t{1});
    const auto &question = m_shop->prompt.questions.front();
    QVERIFY(question.isDestructive);
    QCOMPARE(question.wordToType, QStringLiteral("1"));
    QVERIFY(question.consequence.contains(QStringLiteral("cannot be undone")));
    QVERIFY(next()->isEnabled());
    m_shop->prompt.saysYes = true;
    dialog->goOn();
    QVERIFY(created.wait());
}

void NewJobDialogTest::namesProduction()
{
    auto connection = m_shop->eims.connections().front();
    connection.environment = EimConnection::Environment::Production;
    const auto saved = m_shop->eims.save(connection);
    QTRY_VERIFY(saved.isFinished());
    auto *dialog = open({.ticked = {m_shop->device(0).eid}, .selected = {}, .query = {}});
    reviewDeletion();
    const auto banners = dialog->findChildren<Banner *>();
    QVERIFY(std::ranges::any_of(banners, [](const Banner *banner) {
        return banner->text() == QStringLiteral("This goes to production: lab.");
    }));
    dialog->goOn();
    QVERIFY(m_shop->prompt.questions.front().text.contains(QStringLiteral("production: lab")));
}

void NewJobDialogTest::showsTheRowsBehindACount()
{
    auto *dialog = open({.ticked = {m_shop->device(0).eid, m_shop->device(1).eid}, .selected = {}, .query = {}});
    reviewDeletion();
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto ineligible = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->accessibleName() == QStringLiteral("Show the devices of: The profile is enabled");
    });
    QVERIFY(ineligible != buttons.end());
    (*ineligible)->click();
    auto *rows = dialog->findChild<ReviewRowsDialog *>();
    QVERIFY(rows != nullptr);
    QTRY_COMPARE(rows->model().rowCount(), 1);
    QCOMPARE(rows->model().operation(0).eid, m_shop->device(1).eid);
    m_shop->prompt.file = m_shop->folder.filePath(QStringLiteral("rows.csv"));
    rows->exportRows();
    QFile file(m_shop->prompt.file);
    QTRY_VERIFY(file.exists()); // once it is whole
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY2(text.contains(m_shop->device(1).eid.toString().toLatin1() + ",ineligible,wouldDeleteEnabled,"),
             text.constData());
}

void NewJobDialogTest::putsStepsInOrder()
{
    auto *dialog = open();
    dialog->what()->setKind(JobKind::Sequence);
    auto *editor = dialog->what()->findChild<SequenceEditor *>();
    editor->setSteps({jobs::PlanStep::parse(u"list").value(), jobs::PlanStep::parse(u"disable state:enabled").value()});
    editor->addStep();
    QCOMPARE(editor->count(), 3);
    QVERIFY(!next()->isEnabled()); // the third names no profile
    editor->removeStep(2);
    editor->moveStep(1, 0);
    QVERIFY(next()->isEnabled());
    const auto steps = dialog->what()->plan()->steps;
    QCOMPARE(steps.size(), std::size_t{2});
    QCOMPARE(steps.front().verb, jobs::PlanStep::Verb::Disable);
    QCOMPARE(steps.back().verb, jobs::PlanStep::Verb::ListProfiles);
    auto *first = editor->findChildren<QLineEdit *>().back();
    QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(dialog->what()->plan()->steps.front().verb, jobs::PlanStep::Verb::ListProfiles);
}

void NewJobDialogTest::bringsADraftBack()
{
    auto *dialog = open({.ticked = {m_shop->device(0).eid}, .selected = {}, .query = {}});
    dialog->what()->setKind(JobKind::Enable);
    dialog->what()->setSelector(QStringLiteral("class:operational"));
    dialog->devices()->chooseQuery(QStringLiteral("tag:pilot"));
    const auto kept = jobs::toJson(dialog->draft());
    delete m_dialog;
    dialog = open();
    dialog->fill(jobs::draftFromJson(kept).value());
    QCOMPARE(dialog->what()->plan()->kind, JobKind::Enable);
    QCOMPARE(dialog->what()->plan()->profile.toString(), QStringLiteral("class:operational"));
    QTRY_COMPARE(dialog->devices()->count(), 10);
    QCOMPARE(dialog->devices()->query(), QStringLiteral("tag:pilot"));
    const auto device = m_shop->device(4);
    jobs::JobDraft brought;
    brought.plan.kind = JobKind::Enable;
    brought.plan.profile = jobs::ProfileSelector::fromPairs({{device.eid, device.profiles.front().iccid}});
    brought.eids = {device.eid};
    dialog->fill(brought);
    QCOMPARE(dialog->devices()->eids(), std::vector{device.eid});
    QCOMPARE(dialog->what()->plan()->profile, brought.plan.profile);
}

void NewJobDialogTest::bringsBackWhatCannotBeReadYet()
{
    const auto rollback = [](const NewJobDialog &dialog) {
        const auto boxes = dialog.what()->findChildren<QCheckBox *>();
        return *std::ranges::find_if(
            boxes, [](const QCheckBox *box) { return box->text().startsWith(QStringLiteral("Go &back")); });
    };
    auto *dialog = open();
    dialog->what()->setKind(JobKind::Enable);
    dialog->what()->setSelector(QStringLiteral("operator:\"Tele"));
    rollback(*dialog)->toggle();
    const auto isRollback = rollback(*dialog)->isChecked();
    const auto unsent = dialog->unsent();
    delete m_dialog;
    dialog = open();
    dialog->resume(unsent);
    QCOMPARE(dialog->what()->selector(), QStringLiteral("operator:\"Tele"));
    QCOMPARE(rollback(*dialog)->isChecked(), isRollback);
}

void NewJobDialogTest::waitsForAFilterBeingTyped()
{
    auto *dialog = open();
    dialog->goOn();
    dialog->devices()->chooseQuery(QStringLiteral("tag:pilot"));
    QTRY_COMPARE(dialog->devices()->count(), 10);
    auto *line = dialog->devices()->findChild<QLineEdit *>();
    line->setText(QStringLiteral("tag:pilot label:nobody*"));
    QCOMPARE(dialog->devices()->count(), 0); // not those of the former filter
    QVERIFY(!next()->isEnabled());
    line->setText(QStringLiteral("country:SE"));
    QTRY_COMPARE(dialog->devices()->count(), 6);
    QVERIFY(next()->isEnabled());
    line->setText(QStringLiteral("label:\"nobody"));
    QTRY_VERIFY(!dialog->devices()->findChild<QueryBar *>()->fault().isEmpty());
    QVERIFY(!next()->isEnabled());
    const auto labels = dialog->devices()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text().startsWith(QStringLiteral("0 ")); }));
}

void NewJobDialogTest::reviewsWhatIsMeantNow()
{
    std::vector<Eid> many;
    for (int number = 0; number < 20; ++number)
        many.push_back(m_shop->device(number).eid);
    auto *dialog = open({.ticked = many, .selected = {}, .query = {}});
    dialog->goOn();
    dialog->goOn();
    dialog->goBack(); // before its answer is there
    dialog->devices()->chooseDevices({many[0], many[1]});
    dialog->goOn();
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY2(next()->text().contains(QStringLiteral(" 2 ")), qPrintable(next()->text()));
}

void NewJobDialogTest::saysThatAFileCannotBeRead()
{
    auto *dialog = open();
    m_shop->prompt.file = m_shop->folder.filePath(QStringLiteral("gone.csv"));
    const auto press = [dialog](const QString &text) {
        const auto buttons = dialog->what()->findChildren<QPushButton *>();
        const auto found =
            std::ranges::find_if(buttons, [&](const QPushButton *button) { return button->text() == text; });
        QVERIFY(found != buttons.end());
        (*found)->click();
    };
    dialog->what()->setKind(JobKind::Download);
    press(QStringLiteral("Import codes…"));
    QTRY_VERIFY(!dialog->what()->findChild<Banner *>()->text().isEmpty());
    const auto told = dialog->what()->findChild<Banner *>()->text();
    QVERIFY2(told.startsWith(QStringLiteral("Could not read “gone.csv”: it does not exist.")), qPrintable(told));
    dialog->what()->setKind(JobKind::Enable);
    press(QStringLiteral("From file…"));
    QCOMPARE(dialog->what()->findChild<Banner *>()->text(), told);
}

LONGREACH_TEST(NewJobDialogTest)
#include "tst_newjobdialog.moc"

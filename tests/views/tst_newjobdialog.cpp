// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/newjobdialog.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/banner.h"
#include "views/common/consolestyle.h"
#include "views/jobs/jobdevicestep.h"
#include "views/jobs/jobkindstep.h"

#include <QFile>
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

private:
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

LONGREACH_TEST(NewJobDialogTest)
#include "tst_newjobdialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/readerspage.h"

#include "tests/fakes/samplecard.h"
#include "tests/support/testregistry.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/fakecardlore.h"
#include "tests/views/windowworkshop.h"
#include "views/cards/addeimdialog.h"
#include "views/cards/cardhead.h"
#include "views/cards/cardnotificationlist.h"
#include "views/cards/cardprofilelist.h"
#include "views/cards/cardview.h"
#include "views/cards/doctorpane.h"
#include "views/cards/memoryresetdialog.h"
#include "views/cards/readerlist.h"
#include "views/cards/recipepane.h"
#include "views/cards/renamedialog.h"
#include "views/common/banner.h"
#include "views/common/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace longreach;

class ReadersPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatTheCardIs();
    void saysHowAReaderStands();
    void prefersAReaderWithACard();
    void enablesWithoutAsking();
    void asksBeforeDeleting();
    void asksOnceMoreWhereTheBenchDoes();
    void saysWhatFailed();
    void countsOctetsOfANickname();
    void resetsMemoryOnlyAfterTheWord();
    void showsTheDebt();
    void removesOnlyWhatIsSelected();
    void flagsEims();
    void showsLightsWithCures();
    void looksAtTheLightsOnNewsOnly();
    void ignoresAndHeedsAgain();
    void exportsCertificates();
    void addsAnEimFromAFile();
    void introducesACardToTheLab();
    void showsThatRecipeModeIsOn();
    void staysStillForAPlainSim();

private:
    void run(const QString &id) { m_table->action(id)->trigger(); }
    [[nodiscard]] bool saysSomewhere(const QString &text) const;
    void selectProfile(int row) { m_page->card()->profiles()->table()->selectRow(row); }

    const QString m_reader = QStringLiteral("ACS ACR39U 00 00");
    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<test::FakeCardBench> m_bench;
    std::unique_ptr<test::FakeCardLore> m_lore;
    QByteArray m_lab; ///< what introduces the lab's eIM; empty without a lab
    std::unique_ptr<ReadersPage> m_page;
    CommandTable *m_table = nullptr;
};

void ReadersPageTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(5);
    m_shop->load();
    m_bench = std::make_unique<test::FakeCardBench>();
    m_lore = std::make_unique<test::FakeCardLore>();
    auto services = m_shop->services();
    services.cardLore = m_lore.get();
    services.labIntroduction = [this] { return m_lab; };
    m_page = std::make_unique<ReadersPage>(services, *m_bench);
    m_table = new CommandTable(m_page.get());
    for (auto &command : m_page->commands())
        m_table->add(std::move(command));
    m_page->takeCommands(*m_table);
    const auto follow = [this] { m_table->setMet(m_page->met()); };
    connect(m_page.get(), &Page::metChanged, m_table, follow);
    follow();
    m_page->resize(1'150, 700);
    m_page->show();
    m_bench->insert(fakes::sampleCard(m_reader));
}

void ReadersPageTest::cleanup()
{
    m_page.reset();
    m_lore.reset();
    m_bench.reset();
    m_shop.reset();
}

bool ReadersPageTest::saysSomewhere(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void ReadersPageTest::saysWhatTheCardIs()
{
    QVERIFY(saysSomewhere(QStringLiteral("SGP.32 IoT eUICC")));
    QVERIFY(saysSomewhere(m_shop->device(1).eid.toDisplayString()));
    QVERIFY(saysSomewhere(QStringLiteral("Kigen")));
    QVERIFY(saysSomewhere(QStringLiteral("412 KiB")));
    QVERIFY(saysSomewhere(QStringLiteral("SGP.32 1.2.0")));
    QVERIFY(saysSomewhere(QStringLiteral(" ago"))); // nothing is shown without its age
    QCOMPARE(m_page->card()->profiles()->table()->model()->rowCount(), 3);
    QVERIFY(!m_page->grab().isNull());
}

void ReadersPageTest::saysHowAReaderStands()
{
    m_bench->pull(m_reader);
    QVERIFY(saysSomewhere(QStringLiteral("Insert a card")));
    ReaderStatus held;
    held.name = m_reader;
    held.presence = ReaderPresence::InUse;
    held.problem = Error{Error::Kind::Locked, QStringLiteral("SCARD_E_SHARING_VIOLATION 8010000B")};
    m_bench->plug(held);
    QVERIFY(saysSomewhere(QStringLiteral("another program has the card")));
    QVERIFY(!saysSomewhere(QStringLiteral("8010000B")));
    m_bench->unplug(m_reader);
    QVERIFY(!saysSomewhere(QStringLiteral("another program has the card")));
    QVERIFY(!m_page->met().testFlag(Need::Reader));
}

void ReadersPageTest::prefersAReaderWithACard()
{
    m_bench->plug({.name = QStringLiteral("A virtual one"), .isVirtual = true});
    QCOMPARE(m_page->findChild<ReaderList *>()->current()->name, m_reader);
    m_page->showReader(QStringLiteral("A virtual one"));
    QVERIFY(saysSomewhere(QStringLiteral("Insert a card")));
}

void ReadersPageTest::enablesWithoutAsking()
{
    m_bench->outcome.confirmation = CardOutcome::Confirmation::Confirmed;
    selectProfile(2);
    QVERIFY(m_table->action(QStringLiteral("card.enable"))->isEnabled());
    QVERIFY(!m_table->action(QStringLiteral("card.disable"))->isEnabled());
    run(QStringLiteral("card.enable"));
    QCOMPARE(m_bench->asked.size(), std::size_t{1});
    QVERIFY(std::holds_alternative<cardtask::Enable>(m_bench->asked.front().task));
    QVERIFY(m_shop->prompt.questions.empty());
    QTRY_VERIFY(saysSomewhere(QStringLiteral("the card confirms it")));
}

void ReadersPageTest::asksBeforeDeleting()
{
    m_shop->prompt.saysYes = false;
    selectProfile(0);
    run(QStringLiteral("card.delete"));
    QCOMPARE(m_shop->prompt.questions.size(), std::size_t{1});
    QVERIFY(m_shop->prompt.questions.front().isDestructive);
    QVERIFY(m_shop->prompt.questions.front().title.contains(QStringLiteral("Bootstrap Global")));
    QVERIFY(m_bench->asked.empty());
    m_shop->prompt.saysYes = true;
    run(QStringLiteral("card.delete"));
    QCOMPARE(m_bench->asked.size(), std::size_t{1});
}

void ReadersPageTest::asksOnceMoreWhereTheBenchDoes()
{
    m_bench->refusals = {{Error::Kind::ConsentNeeded, QStringLiteral("overridesGuards")}};
    selectProfile(1);
    run(QStringLiteral("card.disable"));
    QTRY_COMPARE(m_bench->asked.size(), std::size_t{2});
    QVERIFY(!m_bench->asked.front().consent.overridesGuards);
    QVERIFY(m_bench->asked.back().consent.overridesGuards);
    QVERIFY(!m_shop->prompt.questions.back().consequence.isEmpty());
}

void ReadersPageTest::saysWhatFailed()
{
    m_bench->refusals = {{Error::Kind::Refused, QStringLiteral("6985 catBusy")}};
    selectProfile(2);
    run(QStringLiteral("card.enable"));
    QTRY_VERIFY(saysSomewhere(QStringLiteral("Could not enable profile “Tele2 IoT”: the card refused")));
    QVERIFY(!saysSomewhere(QStringLiteral("6985")));
}

void ReadersPageTest::countsOctetsOfANickname()
{
    selectProfile(0);
    run(QStringLiteral("card.rename"));
    auto *dialog = m_page->window()->findChild<RenameDialog *>();
    QVERIFY(dialog);
    dialog->line()->setText(QString(33, QChar(0xe4)));
    QCOMPARE(dialog->countText(), QStringLiteral("66 of 64 octets"));
    dialog->accept();
    QVERIFY(m_bench->asked.empty());
    dialog->line()->setText(QStringLiteral("Keller"));
    dialog->accept();
    QCOMPARE(std::get<cardtask::Rename>(m_bench->asked.front().task).nickname, QStringLiteral("Keller"));
}

void ReadersPageTest::resetsMemoryOnlyAfterTheWord()
{
    run(QStringLiteral("card.resetMemory"));
    auto *dialog = m_page->window()->findChild<MemoryResetDialog *>();
    QVERIFY(dialog);
    dialog->accept(); // nothing chosen
    QVERIFY(m_shop->prompt.questions.empty());
    const auto boxes = dialog->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 7); // an IoT card has them all
    boxes.front()->setChecked(true);
    dialog->accept();
    QCOMPARE(m_shop->prompt.questions.size(), std::size_t{1});
    QVERIFY(!m_shop->prompt.questions.front().wordToType.isEmpty());
    QVERIFY(m_bench->asked.front().consent.resetsMemory);
    QVERIFY(std::get<cardtask::ResetMemory>(m_bench->asked.front().task).operationalProfiles);
}

void ReadersPageTest::showsTheDebt()
{
    QSignalSpy debts(m_page.get(), &ReadersPage::debtChanged);
    auto card = fakes::sampleCard(m_reader);
    card.notifications.pop_back();
    m_bench->insert(card);
    QCOMPARE(debts.last().at(0).toLongLong(), 1);
    const auto *leaves = m_page->card()->findChild<QTabWidget *>();
    QCOMPARE(leaves->tabText(static_cast<int>(CardView::Leaf::Notifications)), QStringLiteral("Notifications (1)"));
    run(QStringLiteral("card.sendNotifications"));
    QVERIFY(std::get<cardtask::SendNotifications>(m_bench->asked.front().task).numbers.empty());
}

void ReadersPageTest::removesOnlyWhatIsSelected()
{
    QVERIFY(!m_table->action(QStringLiteral("card.removeNotification"))->isEnabled());
    m_page->card()->showLeaf(CardView::Leaf::Notifications);
    auto *table = m_page->card()->notifications()->table();
    table->selectRow(1);
    run(QStringLiteral("card.removeNotification"));
    QCOMPARE(std::get<cardtask::RemoveNotifications>(m_bench->asked.back().task).numbers, std::vector<quint32>{15});
    table->selectAll();
    run(QStringLiteral("card.removeNotification"));
    QCOMPARE(m_shop->prompt.questions.size(), std::size_t{2}); // one for both
    auto numbers = std::get<cardtask::RemoveNotifications>(m_bench->asked.back().task).numbers;
    std::ranges::sort(numbers);
    QCOMPARE(numbers, (std::vector<quint32>{14, 15}));
    QTRY_COMPARE(m_bench->asked.size(), std::size_t{2});
}

void ReadersPageTest::flagsEims()
{
    m_page->card()->showLeaf(CardView::Leaf::Eims);
    QTRY_VERIFY(saysSomewhere(QStringLiteral("eim.lab.example")));
    QVERIFY(saysSomewhere(QStringLiteral("eim.lab.example:8443")));
    run(QStringLiteral("card.poll"));
    QVERIFY(std::holds_alternative<cardtask::PollEim>(m_bench->asked.front().task));
}

void ReadersPageTest::showsLightsWithCures()
{
    ReaderCheck check;
    check[0] = {.light = ReaderLight::Service, .state = LightState::Good, .finding = {}, .particulars = {}};
    check[3] = {.light = ReaderLight::Card,
                .state = LightState::Bad,
                .cause = LightCause::CardHeld,
                .finding = QStringLiteral("8010000B"),
                .particulars = {QStringLiteral("gpg-agent")}};
    m_bench->setCheck(check);
    m_bench->pull(m_reader);
    QTRY_VERIFY(saysSomewhere(QStringLiteral("perhaps gpg-agent")));
    QVERIFY(saysSomewhere(QStringLiteral("Close that program")));
    QVERIFY(m_page->card()->doctor()->hasFinding());
}

void ReadersPageTest::looksAtTheLightsOnNewsOnly()
{
    const auto before = m_bench->examinations;
    auto busy = m_bench->readers().front();
    busy.isBusy = true; // as it is while its lights are looked at
    m_bench->plug(busy);
    QCOMPARE(m_bench->examinations, before);
    m_bench->pull(m_reader);
    QCOMPARE(m_bench->examinations, before + 1);
}

void ReadersPageTest::ignoresAndHeedsAgain()
{
    run(QStringLiteral("card.ignoreReader"));
    QCOMPARE(m_bench->settings().ignoredReaders, QStringList{m_reader});
    run(QStringLiteral("card.ignoreReader"));
    QVERIFY(m_bench->settings().ignoredReaders.isEmpty());
}

void ReadersPageTest::exportsCertificates()
{
    m_shop->prompt.file = m_shop->folder.filePath(QStringLiteral("card.pem"));
    run(QStringLiteral("card.exportCertificates"));
    QFile file(m_shop->prompt.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("-----BEGIN CERTIFICATE-----"), 2);
}

void ReadersPageTest::addsAnEimFromAFile()
{
    m_shop->prompt.file = m_shop->folder.filePath(QStringLiteral("eim.der"));
    QFile file(m_shop->prompt.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("der");
    file.close();
    run(QStringLiteral("card.addEim"));
    auto *dialog = m_page->window()->findChild<AddEimDialog *>();
    QVERIFY(dialog);
    dialog->accept(); // nothing chosen
    QVERIFY(m_bench->asked.empty());
    m_lore->explained = CardEim{.eimId = QStringLiteral("eim.plant.example")};
    dialog->chooseFile();
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"eim.plant.example"; }));
    dialog->accept();
    QCOMPARE(std::get<cardtask::AddEim>(m_bench->asked.front().task).configuration, QByteArray("der"));
}

void ReadersPageTest::introducesACardToTheLab()
{
    QVERIFY(!m_table->action(QStringLiteral("card.introduceToLab"))->isEnabled());
    m_lab = "lab";
    auto card = fakes::sampleCard(m_reader);
    m_bench->insert(card);
    QVERIFY(!m_table->action(QStringLiteral("card.introduceToLab"))->isEnabled()); // it obeys an eIM already
    card.eims.clear();
    m_bench->insert(card);
    m_bench->outcome.confirmation = CardOutcome::Confirmation::Confirmed;
    run(QStringLiteral("card.introduceToLab"));
    QTRY_COMPARE(m_bench->asked.size(), std::size_t{2});
    QCOMPARE(std::get<cardtask::AddEim>(m_bench->asked.front().task).configuration, QByteArray("lab"));
    QVERIFY(std::holds_alternative<cardtask::PollEim>(m_bench->asked.back().task));
}

void ReadersPageTest::showsThatRecipeModeIsOn()
{
    const auto *action = m_table->action(QStringLiteral("card.recipe"));
    QVERIFY(action->isCheckable() && !action->isChecked());
    run(QStringLiteral("card.recipe"));
    QVERIFY(action->isChecked() && m_page->recipe()->isVisible());
    run(QStringLiteral("card.recipe"));
    QVERIFY(!action->isChecked() && !m_page->recipe()->isVisible());
}

void ReadersPageTest::staysStillForAPlainSim()
{
    m_bench->insert(fakes::samplePlainSim(m_reader));
    QVERIFY(saysSomewhere(QStringLiteral("Plain SIM")));
    QVERIFY(!m_table->action(QStringLiteral("card.resetMemory"))->isEnabled());
    const auto *leaves = m_page->card()->findChild<QTabWidget *>();
    QVERIFY(!leaves->isTabVisible(static_cast<int>(CardView::Leaf::Profiles)));
}

LONGREACH_TEST(ReadersPageTest)
#include "tst_readerspage.moc"

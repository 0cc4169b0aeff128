// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/pcsc/pcscreaders.h"

#include "app/card/bench/bench.h"
#include "app/card/pcsc/pcscapi.h"
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/cardstock.h"
#include "app/lab/card/virtualeuicc.h"
#include "app/ports/systemclock.h"
#include "tests/loopback/cardservice.h"
#include "tests/pcsc/vpcdcard.h"
#include "tests/support/testregistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <semaphore>

using namespace longreach;
using namespace longreach::test;
using card::PcscReaders;

namespace {

const auto FirstReader = QStringLiteral("Virtual PCD 00 00");
const auto SecondReader = QStringLiteral("Virtual PCD 00 01");
const auto SelectIsdR = QByteArray::fromHex("00A4040010A0000005591010FFFFFFFF8900000100");
const auto Success = QByteArray::fromHex("9000");

/// Direct convention, T=0 and nothing else.
const auto AtrT0 = QByteArray::fromHex("3B9F96801FC78031A073BE21136743200718000001A5");

constexpr std::chrono::seconds Patience{5};

/// The driver of the virtual readers looks for its cards now and then only.
constexpr int DriverTime = 4'000;

/// Waits until `reader` is as wanted.
bool becomes(PcscReaders &readers, const QString &reader, ReaderPresence wanted)
{
    return QTest::qWaitFor(
        [&] {
            const auto all = readers.readers();
            return all && std::ranges::any_of(*all, [&](const ReaderStatus &each) {
                       return each.name == reader && each.presence == wanted;
                   });
        },
        DriverTime);
}

template <typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// Another program, as far as the service can tell.
class OtherClient final {
public:
    OtherClient(const QString &reader, card::PcscCount share)
    {
        SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context);
        card::PcscCount protocol = 0;
        m_code = SCardConnect(m_context, qPrintable(reader), share, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &m_card,
                              &protocol);
    }
    OtherClient(const OtherClient &) = delete;
    OtherClient &operator=(const OtherClient &) = delete;
    ~OtherClient()
    {
        SCardDisconnect(m_card, SCARD_LEAVE_CARD);
        SCardReleaseContext(m_context);
    }

    [[nodiscard]] bool isConnected() const { return m_code == SCARD_S_SUCCESS; }

    [[nodiscard]] card::PcscCode beginTransaction() const { return SCardBeginTransaction(m_card); }
    [[nodiscard]] card::PcscCode endTransaction() const { return SCardEndTransaction(m_card, SCARD_LEAVE_CARD); }

    [[nodiscard]] card::PcscCode reset() const
    {
        card::PcscCount protocol = 0;
        return SCardReconnect(m_card, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0, SCARD_RESET_CARD, &protocol);
    }

private:
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
    card::PcscCode m_code = 0;
};

} // namespace

/// Readers over a real card service, and what goes wrong with them.
class PcscReadersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsCardsComeAndGo();
    void saysThatThereIsNoCard();
    void readsAWholeCard();
    void namesTheHolder();
    void namesWhoKeepsATransaction();
    void keepsAnotherLongreachOut();
    void leavesReadersOfAnotherServiceAlone();
    void survivesAForeignReset();
    void saysThatTheCardVanished();
    void refusesNonsense_data();
    void refusesNonsense();
    void givesUpOnASilentCard();
    void survivesTheService();

private:
    std::unique_ptr<VpcdCard> insert(const QByteArray &atr, VpcdCard::Respond respond, int slot = 0);
    std::unique_ptr<VpcdCard> insertEuicc(int slot = 0);
    std::unique_ptr<ports::CardReader> openReader();

    std::unique_ptr<CardService> m_service;
    std::shared_ptr<const lab::CardStock> m_stock = lab::CardStock::make(lab::Seed{3});
    std::vector<std::unique_ptr<lab::VirtualEuicc>> m_cards;
    PcscReaders m_readers;
    ports::SystemClock m_clock;
};

void PcscReadersTest::initTestCase()
{
    m_service = std::make_unique<CardService>();
    if (!m_service->whyNot().isEmpty())
        QSKIP(qPrintable(m_service->whyNot()));
    m_service->useHere();
}

void PcscReadersTest::init()
{
    QVERIFY(becomes(m_readers, FirstReader, ReaderPresence::Empty));
    QVERIFY(becomes(m_readers, SecondReader, ReaderPresence::Empty));
}

std::unique_ptr<VpcdCard> PcscReadersTest::insert(const QByteArray &atr, VpcdCard::Respond respond, int slot)
{
    const auto port = static_cast<quint16>(m_service->vpcdPort() + slot);
    // A driver that is just letting go of the card before takes the connection and drops it.
    for (int tries = 0; tries < 4; ++tries) {
        auto made = std::make_unique<VpcdCard>(port, atr, respond);
        if (becomes(m_readers, slot == 0 ? FirstReader : SecondReader, ReaderPresence::Present))
            return made;
    }
    return nullptr;
}

std::unique_ptr<VpcdCard> PcscReadersTest::insertEuicc(int slot)
{
    m_cards.push_back(
        *lab::VirtualEuicc::make(m_stock, lab::makeCard(lab::Seed{3}, m_cards.size(), lab::CardPersonality::Iot, 5)));
    return insert(
        lab::VirtualEuicc::answerToReset(),
        [euicc = m_cards.back().get()](const QByteArray &command) { return euicc->transmit(command); }, slot);
}

std::unique_ptr<ports::CardReader> PcscReadersTest::openReader()
{
    auto reader = m_readers.reader(FirstReader);
    return reader && (*reader)->open() ? std::move(*reader) : nullptr;
}

void PcscReadersTest::showsCardsComeAndGo()
{
    const auto before = *m_readers.readers();
    QCOMPARE(before.size(), std::size_t{2});
    QVERIFY(before.front().isVirtual);
    auto inserted = insert(AtrT0, [](const QByteArray &) { return Success; });
    QVERIFY(inserted);
    QElapsedTimer time;
    time.start();
    const auto with = m_readers.waitForChange(before, Patience, {});
    QVERIFY(with && time.elapsed() < 2000);
    QCOMPARE(with->front().presence, ReaderPresence::Present);
    QCOMPARE(with->front().atr, AtrT0);
    inserted.reset();
    const auto without = m_readers.waitForChange(*with, Patience, {});
    QVERIFY(without);
    QCOMPARE(without->front().presence, ReaderPresence::Empty);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(m_readers.waitForChange(*without, Patience, stop.get_token()).error().kind, Error::Kind::Cancelled);
}

void PcscReadersTest::saysThatThereIsNoCard()
{
    const auto reader = m_readers.reader(FirstReader);
    QVERIFY(reader);
    const auto opened = (*reader)->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Conflict);
    QVERIFY2(opened.error().detail.startsWith(u"8010000C SCARD_E_NO_SMARTCARD"), qPrintable(opened.error().detail));
    QCOMPARE(m_readers.reader(QStringLiteral("Nowhere")).error().kind, Error::Kind::NotFound);
}

void PcscReadersTest::readsAWholeCard()
{
    const auto inserted = insertEuicc();
    QVERIFY(inserted);
    card::Bench bench({.places = {std::make_shared<PcscReaders>()}}, {}, m_clock);
    const auto report = resultOf(bench.read(FirstReader, WholeCard));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->identity.kind, CardKind::IotEuicc);
    QCOMPARE(report->profiles.size(), std::size_t{5});
    QVERIFY2(report->commands <= 24, qPrintable(QString::number(report->commands)));
    QVERIFY2(report->took < std::chrono::seconds(2), qPrintable(QString::number(report->took.count())));
    const auto &iccid = report->profiles.front().profile.iccid;
    const auto renamed = resultOf(bench.perform(FirstReader, cardtask::Rename{iccid, QStringLiteral("bench")}, {}));
    QVERIFY2(renamed, qPrintable(renamed ? QString() : renamed.error().detail));
    QCOMPARE(renamed->confirmation, CardOutcome::Confirmation::Confirmed);
    for (const auto &light : bench.examine(FirstReader).result())
        QVERIFY2(light.state == LightState::Good, qPrintable(toWord(light.cause) + light.finding));
}

void PcscReadersTest::namesTheHolder()
{
    const auto inserted = insertEuicc();
    QElapsedTimer time;
    {
        const OtherClient other(FirstReader, SCARD_SHARE_EXCLUSIVE);
        QVERIFY(other.isConnected());
        time.start();
        const auto reader = m_readers.reader(FirstReader);
        const auto opened = (*reader)->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Locked);
        QVERIFY2(opened.error().detail.contains(u"8010000B"), qPrintable(opened.error().detail));
        QVERIFY2(opened.error().detail.contains(QStringLiteral("; ")), qPrintable(opened.error().detail));
        QVERIFY(time.elapsed() < 5000);
    }
    QVERIFY(openReader());
}

void PcscReadersTest::namesWhoKeepsATransaction()
{
    const auto inserted = insertEuicc();
    const auto untouched = insertEuicc(1);
    const OtherClient other(FirstReader, SCARD_SHARE_SHARED);
    QCOMPARE(static_cast<quint32>(other.beginTransaction()), 0U);
    card::Bench bench({.places = {std::make_shared<PcscReaders>()}}, {}, m_clock);
    QElapsedTimer time;
    time.start();
    const auto held = bench.read(FirstReader, WholeCard);
    QVERIFY(resultOf(bench.read(SecondReader, CardPart::Identity)));
    const auto report = resultOf(held);
    QVERIFY(!report);
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(report.error().kind, Error::Kind::Locked);
    // Who it may be stands behind the semicolon, or that nobody is known to.
    QVERIFY2(report.error().detail.contains(QStringLiteral("; ")), qPrintable(report.error().detail));
    // The reader hangs for nobody: the other program ends, and it is usable at once.
    QVERIFY(!bench.readers().front().problem);
    QCOMPARE(static_cast<quint32>(other.endTransaction()), 0U);
    QVERIFY(resultOf(bench.read(FirstReader, CardPart::Identity)));
}

void PcscReadersTest::keepsAnotherLongreachOut()
{
    const auto inserted = insertEuicc();
    const auto reader = openReader();
    QVERIFY(reader);
    const auto second = m_readers.reader(FirstReader);
    const auto opened = (*second)->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Locked);
    QVERIFY2(opened.error().detail.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(opened.error().detail));
    reader->close();
    QVERIFY((*second)->open());
}

void PcscReadersTest::leavesReadersOfAnotherServiceAlone()
{
    const auto inserted = insertEuicc();
    const auto reader = openReader();
    QVERIFY(reader);
    const auto here = qgetenv("PCSCLITE_CSOCK_NAME");
    qputenv("PCSCLITE_CSOCK_NAME", "/another/service"); // what is connected already stays so
    const auto opened = (*m_readers.reader(FirstReader))->open();
    qputenv("PCSCLITE_CSOCK_NAME", here);
    QVERIFY(!opened); // the card itself is taken, but a reader of that name is not
    QVERIFY2(!opened.error().detail.contains(u"is used by"), qPrintable(opened.error().detail));
}

void PcscReadersTest::survivesAForeignReset()
{
    const auto inserted = insertEuicc();
    const OtherClient other(FirstReader, SCARD_SHARE_SHARED);
    for (int times = 0; times < 2; ++times) {
        QCOMPARE(static_cast<quint32>(other.reset()), 0U);
        const auto reader = openReader();
        QVERIFY(reader);
        QVERIFY(reader->transmit(SelectIsdR));
        QVERIFY(reader->reset());
        QVERIFY(reader->transmit(SelectIsdR));
    }
}

void PcscReadersTest::saysThatTheCardVanished()
{
    const auto other = insertEuicc(1);
    const auto inserted = insert(AtrT0, [](const QByteArray &) { return std::optional<QByteArray>(); });
    QVERIFY(inserted);
    const auto reader = openReader();
    QVERIFY(reader);
    QElapsedTimer time;
    time.start();
    const auto lost = reader->transmit(SelectIsdR);
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Kind::OutcomeUnknown);
    QVERIFY2(lost.error().detail.contains(u"801000"), qPrintable(lost.error().detail));
    const auto again = reader->transmit(SelectIsdR);
    QVERIFY(!again);
    QVERIFY(time.elapsed() < 5000);
    card::Bench bench({.places = {std::make_shared<PcscReaders>()}}, {}, m_clock);
    QVERIFY(resultOf(bench.read(SecondReader, CardPart::Identity)));
}

void PcscReadersTest::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("one octet") << QByteArray("\x90", 1);
    QTest::newRow("a page") << QByteArray(1000, 'x');
    QTest::newRow("text") << QByteArray("hello, I am not a card");
}

void PcscReadersTest::refusesNonsense()
{
    QFETCH(const QByteArray, response);
    const auto inserted = insert(AtrT0, [&](const QByteArray &) { return response; });
    QVERIFY(inserted);
    card::Bench bench({.places = {std::make_shared<PcscReaders>()}}, {}, m_clock);
    QElapsedTimer time;
    time.start();
    const auto report = resultOf(bench.read(FirstReader, WholeCard));
    QVERIFY(!report || report->identity.kind == CardKind::PlainSim);
    QVERIFY(time.elapsed() < 5000);
}

void PcscReadersTest::givesUpOnASilentCard()
{
    std::binary_semaphore release(0);
    const auto other = insertEuicc(1);
    auto inserted = insert(AtrT0, [&](const QByteArray &) {
        release.acquire();
        return Success;
    });
    QVERIFY(inserted);
    card::Bench bench({.places = {std::make_shared<PcscReaders>()}}, {}, m_clock);
    QElapsedTimer time;
    time.start();
    const auto silent = bench.read(FirstReader, WholeCard);
    QVERIFY(resultOf(bench.read(SecondReader, CardPart::Profiles)));
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    const auto report = resultOf(silent);
    QCOMPARE(report.error().kind, Error::Kind::TimedOut);
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    release.release();
}

void PcscReadersTest::survivesTheService()
{
    auto inserted = insertEuicc();
    card::Bench bench({.places = {std::make_shared<PcscReaders>()}}, {}, m_clock);
    QTRY_COMPARE(bench.readers().size(), std::size_t{2});
    const auto reader = openReader();
    QVERIFY(reader);
    m_service->kill();
    QElapsedTimer time;
    time.start();
    QVERIFY(!reader->transmit(SelectIsdR));
    QCOMPARE(m_readers.readers().error().kind, Error::Kind::Unreachable);
    QVERIFY2(m_readers.readers().error().detail.contains(u"8010001D"), "no code");
    QTRY_VERIFY(bench.serviceProblem());
    QVERIFY(bench.readers().empty());
    QVERIFY(time.elapsed() < 5000);
    const auto check = bench.examine({}).result();
    QCOMPARE(check.at(0).cause, LightCause::ServiceNotRunning);
    inserted.reset();
    QVERIFY(m_service->start());
    QTRY_COMPARE(bench.readers().size(), std::size_t{2});
    QVERIFY(!bench.serviceProblem());
    reader->close();
    inserted = insertEuicc();
    QVERIFY(inserted);
    QVERIFY(resultOf(bench.read(FirstReader, CardPart::Identity)));
}

LONGREACH_TEST(PcscReadersTest)
#include "tst_pcscreaders.moc"

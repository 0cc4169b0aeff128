// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/bench.h"
#include "app/card/pcsc/pcscapi.h"
#include "app/card/pcsc/pcscreaders.h"
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/cardstock.h"
#include "app/lab/card/virtualeuicc.h"
#include "app/ports/systemclock.h"
#include "tests/loopback/cardservice.h"
#include "tests/pcsc/vpcdcard.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace longreach;
using namespace longreach::test;

namespace {

const auto ProtocolReader = QStringLiteral("Virtual PCD 00 00");
const auto OtherReader = QStringLiteral("Virtual PCD 00 01");

/// Direct convention and T=1 alone, with its check octet.
const auto AtrOfT1 = QByteArray::fromHex("3B800181");
constexpr quint32 ProtocolMismatch = 0x8010000F;

/// The driver of the virtual readers looks for its cards now and then only.
constexpr int DriverTime = 4'000;

/// Another program that speaks with the card in one protocol.
class ProtocolClient final {
public:
    explicit ProtocolClient(card::PcscCount protocol)
    {
        SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context);
        card::PcscCount active = 0;
        m_code = SCardConnect(m_context, qPrintable(ProtocolReader), SCARD_SHARE_SHARED, protocol, &m_card, &active);
    }
    ProtocolClient(const ProtocolClient &) = delete;
    ProtocolClient &operator=(const ProtocolClient &) = delete;
    ~ProtocolClient()
    {
        if (m_code == SCARD_S_SUCCESS)
            SCardDisconnect(m_card, SCARD_UNPOWER_CARD);
        SCardReleaseContext(m_context);
    }

    [[nodiscard]] quint32 code() const { return static_cast<quint32>(m_code); }

private:
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
    card::PcscCode m_code = 0;
};

template <typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

/// Cards, readers and programs that share no protocol (8010000F), over a real card service.
class CardProtocolsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsACardThatSpeaksT1Only();
    void saysThatNoProtocolIsShared();
    void saysThatAProgramKeepsAnother();

private:
    /// Reads the first reader's card in vain; the second reader's is read meanwhile.
    void readInVain();
    void insert(const QString &reader, const QByteArray &atr);

    std::unique_ptr<CardService> m_service;
    std::shared_ptr<const lab::CardStock> m_stock = lab::CardStock::make(lab::Seed{3});
    ports::SystemClock m_clock;
    std::vector<std::unique_ptr<lab::VirtualEuicc>> m_euiccs;
    std::vector<std::unique_ptr<VpcdCard>> m_cards; // before what answers for them
    QByteArray m_received;                          ///< by a card, last; read once it has answered
    std::optional<card::Bench> m_bench;
};

void CardProtocolsTest::initTestCase()
{
    m_service = std::make_unique<CardService>();
    if (!m_service->whyNot().isEmpty())
        QSKIP(qPrintable(m_service->whyNot()));
    m_service->useHere();
}

void CardProtocolsTest::init()
{
    m_bench.emplace(card::BenchParts{.places = {std::make_shared<card::PcscReaders>()}}, BenchSettings{}, m_clock);
}

void CardProtocolsTest::cleanup()
{
    m_bench.reset();
    m_cards.clear();
    m_euiccs.clear();
    card::PcscReaders readers;
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(readers.readers().value(),
                            [](const ReaderStatus &each) { return each.presence == ReaderPresence::Empty; }),
        DriverTime);
}

void CardProtocolsTest::insert(const QString &reader, const QByteArray &atr)
{
    m_euiccs.push_back(
        *lab::VirtualEuicc::make(m_stock, lab::makeCard(lab::Seed{3}, m_euiccs.size(), lab::CardPersonality::Iot, 2)));
    const auto port = static_cast<quint16>(m_service->vpcdPort() + (reader == ProtocolReader ? 0 : 1));
    const auto isThere = [&] {
        const auto readers = m_bench->readers();
        return std::ranges::any_of(readers, [&](const ReaderStatus &each) {
            return each.name == reader && each.presence == ReaderPresence::Present;
        });
    };
    // A driver that is just letting go of the card before takes the connection and drops it.
    for (int tries = 0; tries < 4 && !isThere(); ++tries) {
        m_cards.push_back(
            std::make_unique<VpcdCard>(port, atr, [this, euicc = m_euiccs.back().get()](const QByteArray &command) {
                m_received = command;
                return euicc->transmit(command);
            }));
        static_cast<void>(QTest::qWaitFor(isThere, DriverTime));
    }
    QVERIFY(isThere());
}

void CardProtocolsTest::readsACardThatSpeaksT1Only()
{
    insert(ProtocolReader, AtrOfT1);
    QCOMPARE(ProtocolClient(SCARD_PROTOCOL_T0).code(), ProtocolMismatch); // as a client that knows T=0 alone
    const auto report = resultOf(m_bench->read(ProtocolReader, WholeCard));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->identity.kind, CardKind::IotEuicc);
    QCOMPARE(report->profiles.size(), std::size_t{2});
    // Over T=1 nothing comes in between: with the command the answer is asked for.
    card::PcscReaders readers;
    const auto reader = std::move(*readers.reader(ProtocolReader));
    QVERIFY(reader->open());
    const auto selectIsdR = QByteArray::fromHex("00A4040010A0000005591010FFFFFFFF8900000100");
    QVERIFY(reader->transmit(selectIsdR));
    QCOMPARE(m_received, selectIsdR + '\0');
}

void CardProtocolsTest::readInVain()
{
    QElapsedTimer time;
    time.start();
    const auto refused = m_bench->read(ProtocolReader, WholeCard);
    QVERIFY(resultOf(m_bench->read(OtherReader, CardPart::Identity)));
    const auto report = resultOf(refused);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Unsupported);
    QVERIFY2(report.error().detail.startsWith(u"8010000F SCARD_E_PROTO_MISMATCH"), qPrintable(report.error().detail));
    const auto check = m_bench->examine(ProtocolReader).result();
    QCOMPARE(check.at(static_cast<std::size_t>(ReaderLight::Card)).cause, LightCause::WrongProtocol);
    QVERIFY2(time.elapsed() < 5'000, qPrintable(QString::number(time.elapsed())));
}

void CardProtocolsTest::saysThatNoProtocolIsShared()
{
    insert(ProtocolReader, QByteArray::fromHex("3B800E8E")); // T=14, which some phone cards of old speak
    insert(OtherReader, lab::VirtualEuicc::answerToReset());
    readInVain();
}

void CardProtocolsTest::saysThatAProgramKeepsAnother()
{
    insert(ProtocolReader, lab::VirtualEuicc::answerToReset());
    insert(OtherReader, lab::VirtualEuicc::answerToReset());
    {
        const ProtocolClient other(SCARD_PROTOCOL_RAW); // neither T=0 nor T=1, as some card tools want it
        QCOMPARE(other.code(), 0U);
        readInVain();
    }
    // The reader is none the worse for it.
    QVERIFY(resultOf(m_bench->read(ProtocolReader, CardPart::Identity)));
}

LONGREACH_TEST(CardProtocolsTest)
#include "tst_cardprotocols.moc"

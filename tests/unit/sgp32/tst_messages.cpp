// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/tree.h"
#include "app/sgp32/schema/codec.h"

#include "tests/support/testregistry.h"
#include "tests/support/wiretypes.h"
#include "tests/unit/sgp32/generator.h"
#include "tests/unit/sgp32/vectors.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::sgp32;
using namespace longreach::test;

/// All message types at once: what is true of each of them.
class MessagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goOutAsTheyCameIn();
    void areAllKnownToTheTree();
    void surviveAnyChange();
    void readRecordedEsipa();
    void readRecordedCards();
};

namespace {

template <typename Action>
void forEveryType(Action action)
{
    Es10Types::forEach(action);
    PackageTypes::forEach(action);
    EsipaTypes::forEach(action);
}

/// What reading octets as one type and writing the value came to.
struct RoundTrip {
    QByteArray octets; ///< empty if they are not of the type
    QString problem;
};

template <typename T>
RoundTrip roundTrip(const QByteArray &octets)
{
    const auto value = decode<T>(octets);
    return value ? RoundTrip{encode(*value), {}} : RoundTrip{{}, value.error().detail};
}

/// Whether some type of `Types` reads the octets and writes them again as they were.
template <typename Types>
bool goesRound(const QByteArray &octets)
{
    bool isSame = false;
    Types::forEach([&]<typename T>() { isSame = isSame || roundTrip<T>(octets).octets == octets; });
    return isSame;
}

} // namespace

void MessagesTest::goOutAsTheyCameIn()
{
    forEveryType([]<typename T>() {
        const auto &type = schemaOf<T>();
        const bool isFine = rc::check(std::string(type.name) + " goes out as it came in", [&] {
            MessageGenerator generator(*rc::gen::arbitrary<quint32>());
            const auto octets = generator.message(type);
            const auto value = decode<T>(octets);
            RC_LOG() << octets.toHex().toStdString() << (value ? "" : value.error().detail.toStdString());
            RC_ASSERT(value.has_value());
            RC_ASSERT(encode(*value) == octets);
            RC_ASSERT(decode<T>(encode(*value)).value() == *value);
        });
        QVERIFY2(isFine, type.name);
    });
}

void MessagesTest::areAllKnownToTheTree()
{
    forEveryType([]<typename T>() {
        const Schema *type = &schemaOf<T>();
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const auto octets = MessageGenerator(seed).message(*type);
            const auto tree = decodeToTree(octets, std::span(&type, 1));
            QVERIFY2(!tree.stoppedAt && tree.unknownElements == 0, octets.toHex().constData());
        }
    });
}

void MessagesTest::surviveAnyChange()
{
    forEveryType([]<typename T>() {
        std::mt19937 random(7);
        for (quint32 seed = 1; seed <= 30; ++seed) {
            auto octets = MessageGenerator(seed).message(schemaOf<T>());
            for (qsizetype length = 0; length < octets.size(); length += 1 + octets.size() / 40) {
                // A copy of its own size, so that a sanitizer sees any look beyond the end.
                const QByteArray prefix(octets.constData(), length);
                QVERIFY(!decode<T>(prefix));
            }
            for (int change = 0; change < 40; ++change) {
                const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(octets.size()));
                octets[at] = static_cast<char>(random() & 0xFFU);
                if (const auto value = decode<T>(octets))
                    QVERIFY(decode<T>(encode(*value)).has_value());
            }
        }
    });
}

void MessagesTest::readRecordedEsipa()
{
    int others = 0;
    for (const auto &body : readEsipaBodies()) {
        if (body.octets.startsWith('\xBF') && !goesRound<EsipaTypes>(body.octets))
            ++others;
    }
    QCOMPARE(others, 3); // v1.0 answers to data requests: read, but written in the form of v1.2
}

void MessagesTest::readRecordedCards()
{
    int exchanges = 0;
    for (const auto *name :
         {u"ipa-emu-psmo-list", u"ipa-iot-edr-all", u"ipa-iot-psmo-enable", u"ipa-iot-psmo-list", u"lpac-chip-info",
          u"lpac-notification-list", u"lpac-profile-enable", u"lpac-profile-list", u"lpac-profile-nickname"}) {
        for (const auto &exchange : readCardExchanges(QStringView(name).toString() + QStringLiteral(".txt"))) {
            for (const auto &octets : {exchange.command, exchange.answer}) {
                const auto tree = decodeToTree(octets);
                QVERIFY2(!tree.type.isEmpty() && tree.unknownElements == 0 && !tree.stoppedAt,
                         octets.toHex().constData());
            }
            ++exchanges;
        }
    }
    QVERIFY2(exchanges > 40, qPrintable(QString::number(exchanges)));
}

LONGREACH_TEST(MessagesTest)
#include "tst_messages.moc"

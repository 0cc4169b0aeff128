// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/pollhistory.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <bit>
#include <set>

using namespace longreach;
using namespace std::chrono_literals;

class PollHistoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksHours();
    void agreesWithASetOfHours();
    void looksFromAnyHour();
    void countsAPollOnce();
    void keepsTheLastPolls();
    void takesPollsInAnyOrder();
    void comesBackFromItsOctets();
    void refusesOtherOctets();
    void staysSmall();

private:
    static constexpr Timestamp Noon = fromUnixMilliseconds(1'790'000'000'000);
};

void PollHistoryTest::marksHours()
{
    PollHours hours;
    QVERIFY(hours.isEmpty());
    QVERIFY(!hours.has(0));
    hours.note(1'000);
    hours.note(1'003);
    hours.note(1'001);
    QVERIFY(hours.has(1'000) && hours.has(1'001) && hours.has(1'003));
    QVERIFY(!hours.has(1'002) && !hours.has(1'004) && !hours.has(999));
    hours.note(1'003 - PollHours::Count); // too old by one
    QVERIFY(!hours.has(1'003 - PollHours::Count));
    hours.note(1'000 + PollHours::Count);
    QVERIFY(!hours.has(1'000));
    QVERIFY(hours.has(1'001));
}

void PollHistoryTest::agreesWithASetOfHours()
{
    QVERIFY(rc::check("the marks are those of the last 192 hours", [] {
        PollHours hours;
        std::set<qint64> known;
        for (const auto hour : *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(500'000, 500'600))) {
            hours.note(hour);
            if (known.empty() || hour > *known.rbegin() - PollHours::Count)
                known.insert(hour);
            std::erase_if(known, [&](qint64 other) { return other <= *known.rbegin() - PollHours::Count; });
        }
        for (qint64 hour = 500'000; hour < 500'600; ++hour)
            RC_ASSERT(hours.has(hour) == known.contains(hour));
    }));
}

void PollHistoryTest::looksFromAnyHour()
{
    PollHours hours;
    for (const auto hour : {1'000, 1'010, 1'100})
        hours.note(hour);
    const auto marks = [&](qint64 upTo) {
        int count = 0;
        for (const auto word : hours.wordsUpTo(upTo))
            count += std::popcount(word);
        return count;
    };
    QCOMPARE(marks(1'100), 3);
    QCOMPARE(marks(1'099), 2);
    QCOMPARE(marks(1'005), 1);
    QCOMPARE(marks(999), 0);
    QCOMPARE(marks(1'000 + PollHours::Count), 2);
    QCOMPARE(marks(2'000), 0);
}

void PollHistoryTest::countsAPollOnce()
{
    PollHistory history;
    history.note(Noon);
    const auto once = history;
    history.note(Noon);
    history.note(Noon + 300ms); // eIMs tell whole seconds
    QCOMPARE(history, once);
    QCOMPARE(history.recent(), std::vector{Noon});
    QVERIFY(history.hours().has(PollHours::hourOf(Noon)));
    history.note(Timestamp{}); // never
    QCOMPARE(history, once);
}

void PollHistoryTest::keepsTheLastPolls()
{
    PollHistory history;
    for (int n = 0; n < 20; ++n)
        history.note(Noon + n * 15min);
    const auto recent = history.recent();
    QCOMPARE(recent.size(), PollHistory::RecentCount);
    QCOMPARE(recent.front(), Noon + 19 * 15min);
    QCOMPARE(recent.back(), Noon + 12 * 15min);
    QVERIFY(history.hours().has(PollHours::hourOf(Noon)));
    const auto before = history;
    history.note(Noon + 15min); // forgotten to the second, but still one of that hour
    QCOMPARE(history, before);
}

void PollHistoryTest::takesPollsInAnyOrder()
{
    QVERIFY(rc::check("the order in which polls become known does not matter", [] {
        auto offsets = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 600'000));
        PollHistory one;
        for (const auto offset : offsets)
            one.note(Noon + std::chrono::seconds(offset));
        std::ranges::sort(offsets, std::greater{});
        PollHistory other;
        for (const auto offset : offsets)
            other.note(Noon + std::chrono::seconds(offset));
        RC_ASSERT(one == other);
    }));
}

void PollHistoryTest::comesBackFromItsOctets()
{
    QCOMPARE(PollHistory::fromBytes({}), PollHistory());
    QVERIFY(rc::check("octets are read as they were written", [] {
        PollHistory history;
        for (const auto offset : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 900'000)))
            history.note(Noon + std::chrono::seconds(offset));
        const auto back = PollHistory::fromBytes(history.toBytes());
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == history);
    }));
}

void PollHistoryTest::refusesOtherOctets()
{
    PollHistory history;
    for (int n = 0; n < 4; ++n)
        history.note(Noon + n * 7h);
    const auto octets = history.toBytes();
    for (qsizetype size = 1; size < octets.size() - 3; ++size)
        (void)PollHistory::fromBytes(octets.first(size)); // reads nothing that is not there
    QVERIFY(!PollHistory::fromBytes(octets.first(3)));
    QVERIFY(!PollHistory::fromBytes(QByteArray(1, '\0')));
    QVERIFY(!PollHistory::fromBytes(QByteArray(1, '\x09') + octets.sliced(1)));
    QVERIFY(!PollHistory::fromBytes(octets + QByteArray(30, '\x01')));
    QVERIFY(rc::check("any octets are read or refused", [] {
        const auto any = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        const auto read = PollHistory::fromBytes(QByteArrayView(any.data(), static_cast<qsizetype>(any.size())));
        RC_ASSERT(!read || read->isEmpty() == any.empty());
    }));
}

void PollHistoryTest::staysSmall()
{
    PollHistory history;
    for (int n = 0; n < 2'000; ++n)
        history.note(Noon + n * 7min);
    QVERIFY2(history.toBytes().size() <= 48, qPrintable(QString::number(history.toBytes().size())));
    QCOMPARE(sizeof(PollHours), std::size_t{28});
}

LONGREACH_TEST(PollHistoryTest)
#include "tst_pollhistory.moc"

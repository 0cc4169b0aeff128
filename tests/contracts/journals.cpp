// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/journals.h"

#include "app/journal/sqlitejournal.h"
#include "tests/fakes/fakejournal.h"

#include <QTest>

namespace longreach::test {

namespace {

enum class Implementation { Fake, Sqlite };

Profile sampleProfile(int number, int position)
{
    const auto digits =
        QStringLiteral("89440000%1%2").arg(number, 9, 10, QLatin1Char('0')).arg(position, 2, 10, QLatin1Char('0'));
    return Profile{.iccid = Iccid::parse(digits).value(),
                   .state = position == 0 ? ProfileState::Enabled : ProfileState::Disabled,
                   .profileClass = position == 0 ? ProfileClass::Provisioning : ProfileClass::Operational,
                   .isdpAid = Aid::isdR(),
                   .owner = Plmn::parse(u"262-01").value(),
                   .nickname = QStringLiteral("Meter %1").arg(number),
                   .serviceProvider = QStringLiteral("Operator %1").arg(position),
                   .name = QStringLiteral("Bootstrap"),
                   .isFallback = position == 0};
}

} // namespace

void JournalUnderTest::addRows()
{
    QTest::addColumn<int>("implementation");
    QTest::newRow("fake") << static_cast<int>(Implementation::Fake);
    QTest::newRow("sqlite") << static_cast<int>(Implementation::Sqlite);
}

JournalUnderTest::JournalUnderTest()
{
    QFETCH_GLOBAL(const int, implementation);
    switch (static_cast<Implementation>(implementation)) {
    case Implementation::Fake: m_journal = std::make_unique<fakes::FakeJournal>(m_clock); break;
    case Implementation::Sqlite:
        m_journal = journal::SqliteJournal::open(m_folder.filePath(QStringLiteral("journal.db")), m_clock).value();
        break;
    }
}

Device sampleDevice(int number, int profiles)
{
    const auto stem = QStringLiteral("8904903200%1").arg(number, 20, 10, QLatin1Char('0'));
    const auto seen = fakes::ManualClock::Start - std::chrono::minutes(number);
    Device device{.eid = Eid::fromStem(stem).value(),
                  .imei = Imei::parse(QStringLiteral("35%1").arg(number, 12, 10, QLatin1Char('0'))).value(),
                  .label = QStringLiteral("Zähler %1").arg(number),
                  .group = QStringLiteral("Meters"),
                  .tags = {QStringLiteral("pilot"), QStringLiteral("south, west")},
                  .notes = QStringLiteral("Key at the gate.\nAsk for Ana."),
                  .country = QStringLiteral("BR"),
                  .plmn = Plmn::parse(u"001/010").value(),
                  .eim = QStringLiteral("lab"),
                  .pollInterval = std::chrono::seconds(3'600),
                  .lastPoll = seen,
                  .syncedAt = fakes::ManualClock::Start,
                  .auditedAt = fakes::ManualClock::Start - std::chrono::hours(24),
                  .profiles = {}};
    if (number % 2 == 0)
        device.lastOperation = LastOperation{.state = OperationState::Failed,
                                             .isSettled = true,
                                             .submittedAt = seen - std::chrono::minutes(9),
                                             .deliveredAt = seen - std::chrono::minutes(5),
                                             .endedAt = seen - std::chrono::minutes(4)};
    for (int back = 0; back < 3; ++back)
        device.polls.note(seen - std::chrono::hours(back * number));
    for (int position = 0; position < profiles; ++position)
        device.profiles.push_back(sampleProfile(number, position));
    return device;
}

Operation sampleOperation(int number)
{
    Operation operation{.eid = sampleDevice(number, 0).eid};
    operation.eim = QStringLiteral("lab");
    operation.state = OperationState::Ready;
    operation.target = sampleProfile(number, 1).iccid;
    operation.former = sampleProfile(number, 0).iccid;
    operation.particulars = QByteArrayLiteral("{\"n\":1}");
    operation.changedAt = fakes::ManualClock::Start;
    return operation;
}

} // namespace longreach::test

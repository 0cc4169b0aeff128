// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/storednumbers.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <set>

using namespace longreach;
using namespace longreach::journal;

class StoredNumbersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryOperationState();
    void keepsTheNumbersOfReleasedTables();
    void readsTheUnknownAsTheFirst();
};

void StoredNumbersTest::knowsEveryOperationState()
{
    std::set<int> numbers;
    for (const auto state : allOperationStates()) {
        QCOMPARE(operationStateFrom(toNumber(state)), state);
        QVERIFY2(numbers.insert(toNumber(state)).second, qPrintable(toWord(state)));
    }
}

void StoredNumbersTest::keepsTheNumbersOfReleasedTables()
{
    using CodeState = ports::CodeRecord::State;
    using Verb = ports::JobRequest::Verb;
    QCOMPARE(toNumber(OperationState::Submitting), 2);
    QCOMPARE(toNumber(OperationState::Contradicted), 15);
    QCOMPARE(toNumber(ProfileState::Enabled), 2);
    QCOMPARE(profileStateFrom(1), ProfileState::Disabled);
    QCOMPARE(toNumber(ProfileClass::Operational), 3);
    QCOMPARE(profileClassFrom(2), ProfileClass::Provisioning);
    QCOMPARE(toNumber(CodeState::Unspent), 0);
    QCOMPARE(codeStateFrom(3), CodeState::Unknown);
    QCOMPARE(toNumber(Verb::RetryFailed), 3);
    QCOMPARE(jobVerbFrom(2), Verb::Cancel);
}

void StoredNumbersTest::readsTheUnknownAsTheFirst()
{
    QCOMPARE(operationStateFrom(99), OperationState::Held);
    QCOMPARE(profileClassFrom(-1), ProfileClass::Unknown);
}

LONGREACH_TEST(StoredNumbersTest)
#include "tst_storednumbers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/operation.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class OperationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noStateIsOpenAndFinal();
    void successIsFinal();
    void unknownOutcomesAreNotFinal();
};

void OperationTest::noStateIsOpenAndFinal()
{
    for (const auto state : allOperationStates())
        QVERIFY2(!(isOpen(state) && isFinal(state)), qPrintable(toWord(state)));
}

void OperationTest::successIsFinal()
{
    for (const auto state : allOperationStates())
        QVERIFY2(!isSuccess(state) || isFinal(state), qPrintable(toWord(state)));
    QVERIFY(isSuccess(OperationState::Verified));
    QVERIFY(!isSuccess(OperationState::Contradicted));
    QVERIFY(!isSuccess(OperationState::Ineligible));
}

void OperationTest::unknownOutcomesAreNotFinal()
{
    QVERIFY(!isFinal(OperationState::SubmissionUnknown));
    QVERIFY(!isFinal(OperationState::Interrupted));
    QVERIFY(isOpen(OperationState::SubmissionUnknown));
    QVERIFY(!isOpen(OperationState::Interrupted));
}

LONGREACH_TEST(OperationTest)
#include "tst_operation.moc"

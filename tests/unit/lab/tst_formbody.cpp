// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/formbody.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach::lab;

class FormBodyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes();
    void crashesOnSeparators();
    void refusesBrokenEscapes();
};

void FormBodyTest::decodes()
{
    QCOMPARE(readFormBody("A+B%41%2b%26%3D;\xc3\xa9"), QByteArray("A BA+&=;\xc3\xa9"));
}

void FormBodyTest::crashesOnSeparators()
{
    for (const auto *body : {"", "a&b", "a=b", "a="}) {
        const auto form = readFormBody(body);
        QVERIFY(form && form->isNull());
    }
}

void FormBodyTest::refusesBrokenEscapes()
{
    for (const auto *body : {"%", "%4", "%zz", "a%B\"", "% 1", "a=%"})
        QVERIFY(!readFormBody(body));
}

LONGREACH_TEST(FormBodyTest)
#include "tst_formbody.moc"

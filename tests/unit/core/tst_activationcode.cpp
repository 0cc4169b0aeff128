// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/activationcode.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;

class ActivationCodeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void readsShortForms_data();
    void readsShortForms();
    void refuses_data();
    void refuses();
    void errorsKeepTheSecret();
    void isNeverPrintedWhole();
    void roundTrips();
};

namespace {

rc::Gen<QString> tokensOf(const char *alphabet, std::size_t atLeast, std::size_t below)
{
    const std::string letters(alphabet);
    return rc::gen::exec([=] {
        const auto count = *rc::gen::inRange(atLeast, below);
        const auto characters = *rc::gen::container<std::string>(count, rc::gen::elementOf(letters));
        return QString::fromStdString(characters);
    });
}

} // namespace

void ActivationCodeTest::readsEveryField()
{
    const auto code =
        ActivationCode::parse(u"LPA:1$rsp.example.com$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1$81370F51$1");
    QVERIFY(code);
    QCOMPARE(code->smdpAddress(), QStringLiteral("rsp.example.com"));
    QCOMPARE(code->matchingId(), QStringLiteral("04386-AGYFT-A74Y8-3F815"));
    QCOMPARE(code->smdpOid(), QStringLiteral("1.3.6.1.4.1.31746"));
    QVERIFY(code->needsConfirmationCode());
    QCOMPARE(code->ciKeyIndicator(), QStringLiteral("81370F51"));
    QVERIFY(code->isForDeviceChange());
    QCOMPARE(code->reveal(),
             QStringLiteral("1$rsp.example.com$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1$81370F51$1"));
}

void ActivationCodeTest::readsShortForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("revealed");
    const auto plain = QStringLiteral("1$rsp.example.com$AB-12");
    QTest::newRow("plain") << plain << plain;
    QTest::newRow("lower-case prefix") << QStringLiteral("lpa:") + plain << plain;
    QTest::newRow("spaces around") << QStringLiteral(" \t") + plain + u'\n' << plain;
    QTest::newRow("no matching id") << QStringLiteral("1$rsp.example.com$") << QStringLiteral("1$rsp.example.com$");
    QTest::newRow("empty OID, confirmation") << plain + QStringLiteral("$$1") << plain + QStringLiteral("$$1");
    QTest::newRow("trailing empty fields") << plain + QStringLiteral("$$$") << plain;
    QTest::newRow("port") << QStringLiteral("1$rsp.example.com:8443$A") << QStringLiteral("1$rsp.example.com:8443$A");
}

void ActivationCodeTest::readsShortForms()
{
    QFETCH(const QString, text);
    QFETCH(const QString, revealed);
    const auto code = ActivationCode::parse(text);
    QVERIFY2(code, code ? "" : qPrintable(code.error().detail));
    QCOMPARE(code->reveal(), revealed);
}

void ActivationCodeTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *text, const char *finding) {
        QTest::newRow(name) << QString(QLatin1String(text)) << QString(QLatin1String(finding));
    };
    row("empty", "", "1 fields");
    row("bare matching id", "04386-AGYFT-A74Y8-3F815", "1 fields");
    row("address only", "1$rsp.example.com", "2 fields");
    row("eight fields", "1$rsp.example.com$A$$1$$1$", "8 fields");
    row("format 2", "2$rsp.example.com$A", "format is not 1");
    row("no address", "1$$A", "SM-DP+ address");
    row("address with a path", "1$rsp.example.com/x$A", "SM-DP+ address");
    row("address with a hyphen first", "1$-rsp.example.com$A", "SM-DP+ address");
    row("space inside", "1$rsp.example.com$A B", "character 20 is not printable ASCII");
    row("OID", "1$rsp.example.com$A$1..2", "OID");
    row("flag", "1$rsp.example.com$A$$yes", "confirmation code flag");
    row("device change flag", "1$rsp.example.com$A$$$$2", "device change flag");
    QTest::newRow("umlaut") << QStringLiteral("1$rsp.example.com$\u00c4") << QStringLiteral("printable ASCII");
    QTest::newRow("256 octets") << QStringLiteral("1$rsp.example.com$") + QString(238, u'A') << QStringLiteral("255");
}

void ActivationCodeTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, finding);
    const auto code = ActivationCode::parse(text);
    QVERIFY(!code);
    QCOMPARE(code.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(code.error().detail.contains(finding), qPrintable(code.error().detail));
}

void ActivationCodeTest::errorsKeepTheSecret()
{
    for (const auto *text : {u"1$rsp.example.com$SECRET-1$1..2", u"2$rsp.example.com$SECRET-1", u"1$$SECRET-1"})
        QVERIFY(!ActivationCode::parse(QStringView(text)).error().detail.contains(u"SECRET"));
}

void ActivationCodeTest::isNeverPrintedWhole()
{
    QCOMPARE(ActivationCode::parse(u"1$rsp.example.com$EXAMPLE-1").value().toMaskedString(),
             QStringLiteral("1$rsp.example.com$EX\u2022\u2022\u2022"));
    QCOMPARE(ActivationCode::parse(u"1$rsp.example.com$EXAM").value().toMaskedString(),
             QStringLiteral("1$rsp.example.com$\u2022\u2022\u2022"));
}

void ActivationCodeTest::roundTrips()
{
    QVERIFY(rc::check("what is revealed reads back", [] {
        QStringList fields{QStringLiteral("1"), *tokensOf("abcxyz019", 1, 20) + QStringLiteral(".example"),
                           *tokensOf("ABCXYZ019-", 0, 30)};
        fields += *rc::gen::element(QString(), QStringLiteral("2.999.10"), QStringLiteral("1.3.6.1"));
        fields += *rc::gen::element(QString(), QStringLiteral("1"));
        fields += *tokensOf("0123456789ABCDEF", 0, 9);
        fields += *rc::gen::element(QString(), QStringLiteral("1"));
        const auto code = ActivationCode::parse(fields.join(u'$')).value();
        RC_ASSERT(ActivationCode::parse(code.reveal()).value() == code);
        RC_ASSERT(ActivationCode::parse(QStringLiteral("LPA:") + code.reveal()).value() == code);
        RC_ASSERT(code.matchingId().size() < 3 || !code.toMaskedString().contains(code.matchingId()));
    }));
}

LONGREACH_TEST(ActivationCodeTest)
#include "tst_activationcode.moc"

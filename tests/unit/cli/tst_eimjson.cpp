// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eimjson.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QTest>

using namespace longreach;

class EimJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnEimCanDo();
    void saysWhyItCannotBeReached();
    void keepsCertificatesToItself();
};

namespace {

EimConnection plantConnection()
{
    EimConnection connection;
    connection.name = QStringLiteral("plant");
    connection.baseUrl = QUrl(QStringLiteral("https://eim.example/x"));
    connection.trustedPem = "-----BEGIN CERTIFICATE-----";
    return connection;
}

} // namespace

void EimJsonTest::saysWhatAnEimCanDo()
{
    ports::EimIdentity identity;
    identity.dialect = QStringLiteral("onomondo-eim");
    identity.eimId = QStringLiteral("eim1");
    identity.capabilities.allow(Capability::Enable);
    identity.capabilities.deny(Capability::Push, QStringLiteral("devices poll"));
    const auto json = cli::testJson(plantConnection(), identity);
    QCOMPARE(json.value(QStringLiteral("reachable")), QJsonValue(true));
    QCOMPARE(json.value(QStringLiteral("dialect")).toString(), QStringLiteral("onomondo-eim"));
    QCOMPARE(json.value(QStringLiteral("eimId")).toString(), QStringLiteral("eim1"));
    QCOMPARE(json.value(QStringLiteral("capabilities")).toArray(), QJsonArray{QStringLiteral("enable")});
    QCOMPARE(json.value(QStringLiteral("missing")).toObject().value(QStringLiteral("push")).toString(),
             QStringLiteral("devices poll"));
    QVERIFY(json.value(QStringLiteral("problem")).isNull());
    QVERIFY(cli::testTable(plantConnection(), identity).toText().contains(u"no: devices poll"));
}

void EimJsonTest::saysWhyItCannotBeReached()
{
    const Result<ports::EimIdentity> answer = failure(Error::Kind::Untrusted, QStringLiteral("unknown CA"));
    const auto json = cli::testJson(plantConnection(), answer);
    QCOMPARE(json.value(QStringLiteral("reachable")), QJsonValue(false));
    QCOMPARE(json.value(QStringLiteral("problem")).toString(), QStringLiteral("unknown CA"));
    QCOMPARE(json.value(QStringLiteral("problemKind")).toString(), QStringLiteral("untrusted"));
    QVERIFY(json.value(QStringLiteral("capabilities")).toArray().isEmpty());
}

void EimJsonTest::keepsCertificatesToItself()
{
    const auto json = cli::connectionJson(plantConnection());
    QCOMPARE(json.value(QStringLiteral("pinned")), QJsonValue(true));
    for (const auto &value : json)
        QVERIFY(!value.toString().contains(u"BEGIN"));
}

LONGREACH_TEST(EimJsonTest)
#include "tst_eimjson.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/downloadrelay.h"

#include "app/sgp32/esipa/packageexchange.h"
#include "tests/support/testregistry.h"
#include "tests/unit/card/relayrig.h"
#include "tests/unit/card/stubdownload.h"

#include <QSslCertificate>
#include <QTest>

using namespace longreach;
using namespace longreach::test;
using sgp32::decode;

/// The bench IPA between a virtual card and an eIM that orders a download.
class DownloadRelayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_stock = lab::CardStock::make(lab::Seed(1)); }
    void bringsThePackageToTheCard();
    void saysWhenItDidNotWork_data();
    void saysWhenItDidNotWork();

private:
    std::shared_ptr<const lab::CardStock> m_stock;
};

namespace {

using Refuses = StubDownload::Refuses;

/// A poll that meets one order for a download.
struct Ordered {
    Ordered(const std::shared_ptr<const lab::CardStock> &stock, Refuses refuses, const QByteArray &order)
        : stub(stock, refuses, order), rig(stock)
    {
        const LoopbackServer server(
            [this](const LoopbackRequest &request) { return stub.answer(request); },
            {readData(QStringLiteral("eim/tls/server.pem")), readData(QStringLiteral("eim/tls/server.key")), {}});
        sgp32::EimConfigurationData eim;
        eim.eimId = QStringLiteral("stub");
        eim.eimFqdn = QStringLiteral("127.0.0.1:%1").arg(server.url().port());
        eim.trustedPublicKeyDataTls = {sgp32::TrustedKey::Kind::Certificate,
                                       QSslCertificate(readData(QStringLiteral("eim/tls/ca.pem"))).toDer()};
        report = rig.poll(eim);
    }

    StubDownload stub;
    RelayRig rig;
    Result<card::PollReport> report = failure(Error{});
};

QByteArray orderByCode()
{
    sgp32::ProfileDownloadTriggerRequest trigger;
    trigger.profileDownloadData = sgp32::Utf8Text(QStringLiteral("1$smdp.test$MATCH-1"));
    trigger.eimTransactionId = sgp32::TransactionId::parseHex(u"0A0B").value();
    return encode(sgp32::GetEimPackageResponse(sgp32::Sealed(trigger)));
}

} // namespace

void DownloadRelayTest::bringsThePackageToTheCard()
{
    const Ordered ordered(m_stock, Refuses::Nothing, orderByCode());
    QVERIFY2(ordered.report, qPrintable(ordered.report ? QString() : ordered.report.error().detail));
    QCOMPARE(ordered.stub.seen().join(u' '), QStringLiteral("get initiate authenticated package notification get"));
    const auto handled = decode<sgp32::HandleNotificationRequest>(ordered.stub.reported()).value();
    const auto &pending = std::get<sgp32::PendingNotification>(handled);
    QVERIFY(std::holds_alternative<sgp32::Sealed<sgp32::ProfileInstallationResult>>(pending));
    QVERIFY(ordered.report->log.contains(QStringLiteral("the profile is installed")));
    const auto iccid = Iccid::parse(QString(StubDownload::DownloadedIccid)).value();
    auto state = ordered.rig.card();
    QVERIFY(lab::findProfile(state, sgp32::WireIccid(iccid)));
}

void DownloadRelayTest::saysWhenItDidNotWork_data()
{
    QTest::addColumn<int>("refuses");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, Refuses refuses, const QByteArray &order, const char *seen,
                        const char *line) {
        QTest::newRow(name) << static_cast<int>(refuses) << order << QString::fromLatin1(seen)
                            << QString::fromLatin1(line);
    };
    row("no address", Refuses::Initiate, orderByCode(), "get initiate provide get", "invalidDpAddress");
    row("spent code", Refuses::Client, orderByCode(), "get initiate authenticated cancel provide get",
        "matchingIdRefused");
    row("wrong confirmation code", Refuses::Package, orderByCode(),
        "get initiate authenticated package cancel provide get", "confirmationCodeRefused");
    row("default SM-DP+", Refuses::Nothing, QByteArray::fromHex("BF4F07BF5404A0028100"), "get provide get",
        "is not relayed");
    row("no code at all", Refuses::Nothing, QByteArray::fromHex("BF4F09BF5406A0048002 3139"), "get provide get",
        "the download failed");
}

void DownloadRelayTest::saysWhenItDidNotWork()
{
    QFETCH(const int, refuses);
    QFETCH(const QByteArray, order);
    QFETCH(const QString, seen);
    QFETCH(const QString, line);
    const Ordered ordered(m_stock, static_cast<Refuses>(refuses), order);
    QVERIFY2(ordered.report, qPrintable(ordered.report ? QString() : ordered.report.error().detail));
    QCOMPARE(ordered.stub.seen().join(u' '), seen);
    const auto log = ordered.report->log.join(u'\n');
    QVERIFY2(log.contains(line), qPrintable(log));
    const auto provided = decode<sgp32::ProvideEimPackageResult>(ordered.stub.reported()).value();
    const auto &result = std::get<sgp32::ProfileDownloadTriggerResult>(provided.eimPackageResult);
    QVERIFY(std::holds_alternative<sgp32::ProfileDownloadError>(result.profileDownloadTriggerResultData));
}

LONGREACH_TEST(DownloadRelayTest)
#include "tst_downloadrelay.moc"

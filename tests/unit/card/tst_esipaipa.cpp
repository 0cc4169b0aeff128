// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/esipaipa.h"

#include "app/lab/lab.h"
#include "app/sgp32/es10/iotfunctions.h"
#include "app/sgp32/esipa/packageexchange.h"
#include "tests/loopback/loopbackserver.h"
#include "tests/support/rawhttps.h"
#include "tests/support/testregistry.h"
#include "tests/unit/card/relayrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace longreach;
using namespace longreach::card;
using namespace longreach::test;

/// The bench IPA between a virtual card and the lab's eIM, or a server that does as a test wants.
class EsipaIpaTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bringsAnOrderToTheCardAndBack();
    void answersWhatTheEimAsks();
    void takesSeveralOrdersInOnePoll();
    void deliversWhatWasKept();
    void trustsOnlyWhomTheCardNames();
    void saysWhyItCannotPoll();
    void survivesWhatAnEimMaySay_data();
    void survivesWhatAnEimMaySay();
    void endsWithAnEimThatNeverEnds();
    void goesOnAfterClosedConnections();
    void stopsWhenAsked();

private:
    Result<PollReport> poll(const sgp32::EimConfigurationData &eim, std::stop_token stop = {});
    Result<PollReport> pollServer(const LoopbackServer &server);
    [[nodiscard]] sgp32::EimConfigurationData configuration();
    QString order(const QByteArray &facility, const QByteArray &order);
    [[nodiscard]] QJsonObject lookUp(const QString &location) const;
    [[nodiscard]] QByteArray eid() const;
    [[nodiscard]] QByteArray iccidOf(std::size_t position) const;

    std::shared_ptr<const lab::CardStock> m_stock;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<RelayRig> m_rig;
};

namespace {

const QString ReaderName = QStringLiteral("bench");

LoopbackTls stubTls()
{
    return {readData(QStringLiteral("eim/tls/server.pem")), readData(QStringLiteral("eim/tls/server.key")), {}};
}

LoopbackAnswer asn1(const QByteArray &hex)
{
    return LoopbackAnswer::make(200, QByteArray::fromHex(hex), {{"Content-Type", "application/x-gsma-rsp-asn1"}});
}

QByteArray derOf(const char *pemFile)
{
    const auto pem = readData(QStringLiteral("eim/tls/") + QLatin1String(pemFile));
    return QSslCertificate(pem).toDer();
}

} // namespace

void EsipaIpaTest::initTestCase()
{
    m_stock = lab::CardStock::make(lab::Seed(1));
}

void EsipaIpaTest::init()
{
    lab::LabOptions options;
    options.devices = 1;
    options.esipa.acceptsNew = true;
    auto started = lab::Lab::start(options);
    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    m_lab = std::move(*started);
    m_rig = std::make_unique<RelayRig>(m_stock);
    const auto added = m_rig->session.exchange(m_lab->addInitialEim());
    QVERIFY(added && sgp32::decode<sgp32::AddInitialEimResponse>(*added)->index() == 0);
}

QByteArray EsipaIpaTest::eid() const
{
    return m_rig->card().eid.toEid().value().toString().toLatin1();
}

QByteArray EsipaIpaTest::iccidOf(std::size_t position) const
{
    return sgp32::toByteArray(m_rig->card().profiles.at(position).iccid->view()).toHex().toUpper();
}

sgp32::EimConfigurationData EsipaIpaTest::configuration()
{
    const auto list =
        m_rig->session.call<sgp32::GetEimConfigurationDataResponse>(sgp32::GetEimConfigurationDataRequest{}).value();
    return list.eimConfigurationDataList.at(0);
}

Result<PollReport> EsipaIpaTest::poll(const sgp32::EimConfigurationData &eim, std::stop_token stop)
{
    return m_rig->poll(eim, std::move(stop));
}

Result<PollReport> EsipaIpaTest::pollServer(const LoopbackServer &server)
{
    auto eim = configuration();
    eim.eimFqdn = QStringLiteral("127.0.0.1:%1").arg(server.url().port());
    eim.trustedPublicKeyDataTls = {sgp32::TrustedKey::Kind::Certificate, derOf("ca.pem")};
    return poll(eim);
}

QString EsipaIpaTest::order(const QByteArray &facility, const QByteArray &order)
{
    RawHttps rest(m_lab->restUrl(), m_lab->certificateFile());
    const auto answer =
        rest.post('/' + facility + "/create", R"({"eidValue":")" + eid() + R"(","order":)" + order + '}');
    return QString::fromLatin1(answer.header("location"));
}

QJsonObject EsipaIpaTest::lookUp(const QString &location) const
{
    RawHttps rest(m_lab->restUrl(), m_lab->certificateFile());
    return QJsonDocument::fromJson(rest.get(QUrl(location).path().toLatin1()).body).object();
}

void EsipaIpaTest::bringsAnOrderToTheCardAndBack()
{
    const auto asked = order("edr", R"({"edr":{"tagList":"BF22A5A6A8"}})"); // so that the eIM knows the card's key
    const auto enable = order("psmo", R"({"psmo":[{"enable":{"iccid":")" + iccidOf(1) + R"(","rollback":false}}]})");
    const auto report = poll(configuration());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->packages, 2);
    QVERIFY(!report->hadNothing && report->changedProfiles);
    QVERIFY(report->lastResult.startsWith("\xBF\x51"));
    QCOMPARE(m_rig->card().profiles.at(1).profileState, sgp32::WireProfileState::Enabled);
    const auto done = lookUp(enable);
    QCOMPARE(done[u"status"].toString(), QStringLiteral("done"));
    QVERIFY2(QJsonDocument(done).toJson().contains("\"ok\""), QJsonDocument(done).toJson().constData());
    // What the eIM has is off the card again.
    const auto kept = m_rig->session.exchange(QByteArray::fromHex("BF2B04A0028200")).value();
    QCOMPARE(kept.toHex(), QByteArrayLiteral("bf2b02a200"));
    int exchanges = 0;
    for (const auto &entry : m_rig->trace.entries(ReaderName))
        exchanges += entry.kind == TraceEntry::Kind::Http ? 1 : 0;
    QCOMPARE(exchanges, 5); // three questions and two results
    QVERIFY(poll(configuration())->hadNothing);
    QCOMPARE(lookUp(asked)[u"status"].toString(), QStringLiteral("done"));
}

void EsipaIpaTest::answersWhatTheEimAsks()
{
    const auto asked = order("edr", R"({"edr":{"tagList":"BF20BF22A081A28384A5A6A8A9"}})");
    const auto report = poll(configuration());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    const auto text = QJsonDocument(lookUp(asked)).toJson();
    QVERIFY2(text.contains("euiccDataResult"), text.constData());
    for (const auto &entry : m_rig->trace.entries(ReaderName)) {
        if (!entry.title.startsWith(u"ProvideEimPackageResult"))
            continue;
        const auto provided = sgp32::decode<sgp32::ProvideEimPackageResult>(entry.command).value();
        const auto data =
            std::get<sgp32::IpaEuiccData>(std::get<sgp32::IpaEuiccDataResponse>(provided.eimPackageResult));
        QVERIFY(data.euiccInfo1 && data.euiccInfo2 && data.eumCertificate && data.euiccCertificate);
        QVERIFY(data.ipaCapabilities && data.deviceInfo && data.rootSmdsAddress && data.notificationsList);
        return;
    }
    QFAIL("nothing was provided");
}

void EsipaIpaTest::takesSeveralOrdersInOnePoll()
{
    order("psmo", R"({"psmo":[{"listProfileInfo":{}}]})");
    order("psmo", R"({"psmo":[{"getRAT":{}}]})");
    order("eco", R"({"eco":[{"listEim":{}}]})");
    QCOMPARE(poll(configuration())->packages, 3);
    // Each is shown on its way to the card, and what came of it before the next one.
    QCOMPARE(m_rig->witness.seen.size(), 6);
    for (qsizetype at = 0; at < m_rig->witness.seen.size(); at += 2) {
        const auto counter = m_rig->witness.seen.at(at).section(u' ', 1);
        QCOMPARE(m_rig->witness.seen.at(at), QStringLiteral("package ") + counter);
        QCOMPARE(m_rig->witness.seen.at(at + 1), QStringLiteral("result ") + counter);
    }
}

void EsipaIpaTest::deliversWhatWasKept()
{
    // The eIM gave a package and then went away: its result waits on the card.
    order("psmo", R"({"psmo":[{"getRAT":{}}]})");
    RawHttps ipa(m_lab->esipaUrl(), m_lab->certificateFile());
    const auto question = sgp32::encode(sgp32::GetEimPackageRequest{m_rig->card().eid});
    const auto got = ipa.exchange("POST /gsma/rsp2/asn1 HTTP/1.1\r\nHost: lab\r\nX-Admin-Protocol: gsma/rsp/v2.1.0\r\n"
                                  "Content-Type: application/x-gsma-rsp-asn1\r\nContent-Length: "
                                  + QByteArray::number(question.size()) + "\r\n\r\n" + question);
    const auto response = sgp32::decode<sgp32::GetEimPackageResponse>(got.body);
    QVERIFY(response && response->index() == 0);
    QVERIFY(m_rig->session.exchange(std::get<0>(*response).octets()));
    const auto report = poll(configuration());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QVERIFY(report->log.contains(QStringLiteral("a result from before is still on the card")));
    QCOMPARE(m_rig->session.exchange(QByteArray::fromHex("BF2B04A0028200")).value().toHex(),
             QByteArrayLiteral("bf2b02a200"));
}

void EsipaIpaTest::trustsOnlyWhomTheCardNames()
{
    auto eim = configuration();
    QVERIFY(eim.trustedPublicKeyDataTls.has_value());
    eim.trustedPublicKeyDataTls.reset(); // by the system's CAs, which never heard of the lab
    QCOMPARE(poll(eim).error().kind, Error::Kind::Untrusted);
    eim.trustedPublicKeyDataTls = {sgp32::TrustedKey::Kind::PublicKey, eim.eimPublicKeyData->der};
    QCOMPARE(poll(eim).error().kind, Error::Kind::Untrusted);
    eim.trustedPublicKeyDataTls = {sgp32::TrustedKey::Kind::Certificate, derOf("ca.pem")};
    QCOMPARE(poll(eim).error().kind, Error::Kind::Untrusted);
    QFile own(m_lab->certificateFile());
    QVERIFY(own.open(QIODevice::ReadOnly));
    eim.trustedPublicKeyDataTls = {sgp32::TrustedKey::Kind::Certificate, QSslCertificate(own.readAll()).toDer()};
    QVERIFY(poll(eim));
}

void EsipaIpaTest::saysWhyItCannotPoll()
{
    auto eim = configuration();
    eim.eimSupportedProtocol = {sgp32::EimSupportedProtocol::RetrieveCoaps};
    QCOMPARE(poll(eim).error().kind, Error::Kind::Unsupported);
    eim = configuration();
    eim.eimFqdn.reset();
    QCOMPARE(poll(eim).error().kind, Error::Kind::Unsupported);
    eim.eimFqdn = QStringLiteral("127.0.0.1:1");
    QCOMPARE(poll(eim).error().kind, Error::Kind::Unreachable);
    eim.eimFqdn = QStringLiteral("not/a/name");
    QCOMPARE(poll(eim).error().kind, Error::Kind::InvalidInput);
}

void EsipaIpaTest::survivesWhatAnEimMaySay_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const QByteArray type("application/x-gsma-rsp-asn1");
    const auto row = [](const char *name, int status, const QByteArray &contentType, const char *hex,
                        Error::Kind kind) {
        QTest::newRow(name) << status << contentType << QByteArray::fromHex(hex) << static_cast<int>(kind);
    };
    row("an error of its own", 500, "text/plain", "41", Error::Kind::Refused);
    row("unknown device", 200, type, "BF4F03020102", Error::Kind::Refused);
    row("a page", 200, "text/html", "3C3E", Error::Kind::BadReply);
    row("half a message", 200, type, "BF4F0302", Error::Kind::BadReply);
    row("nothing at all", 200, type, "", Error::Kind::BadReply);
    row("another message", 200, type, "BF50023000", Error::Kind::BadReply);
}

void EsipaIpaTest::survivesWhatAnEimMaySay()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, contentType);
    QFETCH(const QByteArray, body);
    QFETCH(const int, kind);
    const LoopbackServer server(
        [&](const LoopbackRequest &) {
            return LoopbackAnswer::make(status, body, {{"Content-Type", contentType}});
        },
        stubTls());
    const auto report = pollServer(server);
    QVERIFY(!report);
    QCOMPARE(static_cast<int>(report.error().kind), kind);
}

void EsipaIpaTest::endsWithAnEimThatNeverEnds()
{
    const LoopbackServer server(
        [](const LoopbackRequest &request) {
            return request.body.startsWith("\xBF\x4F") ? asn1("BF4F07BF52045C02BF20") : asn1("BF50023000");
        },
        stubTls());
    const auto report = pollServer(server);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->packages, 16);
    QCOMPARE(server.connections(), 1);
}

void EsipaIpaTest::goesOnAfterClosedConnections()
{
    int questions = 0;
    const LoopbackServer server(
        [&](const LoopbackRequest &request) {
            const bool isQuestion = request.body.startsWith("\xBF\x4F");
            const auto *const work = questions++ == 0 ? "BF4F07BF52045C02BF20" : "BF4F03020101";
            auto answer = asn1(isQuestion ? work : "BF50023000");
            answer.then = LoopbackAnswer::Then::Close; // without having said so
            return answer;
        },
        stubTls());
    const auto report = pollServer(server);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->packages, 1);
    QCOMPARE(server.requests(), 3);
    QCOMPARE(server.connections(), 3);
}

void EsipaIpaTest::stopsWhenAsked()
{
    std::stop_source stop;
    const LoopbackServer server(
        [&](const LoopbackRequest &) {
            stop.request_stop();
            return LoopbackAnswer::silence();
        },
        stubTls());
    auto eim = configuration();
    eim.eimFqdn = QStringLiteral("127.0.0.1:%1").arg(server.url().port());
    eim.trustedPublicKeyDataTls = {sgp32::TrustedKey::Kind::Certificate, derOf("ca.pem")};
    QCOMPARE(poll(eim, stop.get_token()).error().kind, Error::Kind::Cancelled);
}

LONGREACH_TEST(EsipaIpaTest)
#include "tst_esipaipa.moc"

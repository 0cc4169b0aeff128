// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/profilerelay.h"

#include "app/sgp32/esipa/relayedsession.h"
#include "app/sgp32/rsp/boundprofilepackage.h"
#include "tests/support/testregistry.h"
#include "tests/unit/lab/esipahttprig.h"
#include "tests/unit/lab/stubsmdp.h"

#include <QJsonDocument>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::sgp32;
using namespace longreach::test;

namespace {

using Refuses = StubSmdp::Refuses;

const QByteArray DownloadOrder(R"({"activationCode":"LPA:1$smdp.test$MATCH-1"})");

TransactionId relayedSession()
{
    return TransactionId::parseHex(u"0102030405060708").value();
}

/// A device that was told to download, and takes each step when the test says so.
struct RelayedDevice {
    explicit RelayedDevice(const QString &smdp = {}, const QByteArray &root = {})
        : rig(smdp, root), order(rig.order(Facility::Download, DownloadOrder))
    {
        rig.poll();
    }

    [[nodiscard]] QByteArray outcome() const { return rig.outcomeOf(Facility::Download, order); }

    template <typename Response>
    Response say(const QByteArray &message)
    {
        const auto reply = rig.say(message);
        if (reply.status != 200)
            qFatal("status %d", reply.status);
        return decode<Response>(reply.body).value();
    }

    [[nodiscard]] QByteArray initiating()
    {
        InitiateAuthenticationRequestEsipa request;
        request.euiccChallenge = call<GetEuiccChallengeResponse>(*rig.card, GetEuiccChallengeRequest{}).euiccChallenge;
        request.smdpAddress = Utf8Text(QStringLiteral("smdp.test"));
        request.euiccInfo1 = call<EuiccInfo1>(*rig.card, GetEuiccInfo1Request{});
        return encode(request);
    }

    /// What the card answers to the server it was led to.
    [[nodiscard]] QByteArray authenticating(const InitiateAuthenticationOkEsipa &server)
    {
        const AuthenticateServerRequest request{server.serverSigned1, server.serverSignature1,
                                                server.euiccCiPkIdToBeUsed, server.serverCertificate,
                                                CtxParams1(CtxParamsForCommonAuthentication())};
        return encode(AuthenticateClientRequestEsipa{relayedSession(),
                                                     Sealed(call<AuthenticateServerResponse>(*rig.card, request))});
    }
    [[nodiscard]] QByteArray preparing(const AuthenticateClientOkDp &server)
    {
        const PrepareDownloadRequest request{server.smdpSigned2, server.smdpSignature2, server.hashCc,
                                             server.smdpCertificate};
        return encode(GetBoundProfilePackageRequestEsipa{relayedSession(),
                                                         Sealed(call<PrepareDownloadResponse>(*rig.card, request))});
    }
    [[nodiscard]] static QByteArray cancelling()
    {
        return encode(CancelSessionRequestEsipa{relayedSession(), CancelSessionError::UndefinedError});
    }

    EsipaHttpRig rig;
    QByteArray order;
};

QByteArray refusedAuthentication()
{
    const AuthenticateResponseError error{relayedSession(), AuthenticateErrorCode::UndefinedError};
    return encode(AuthenticateClientRequestEsipa{relayedSession(), Sealed(AuthenticateServerResponse(error))});
}

QByteArray refusedPreparation()
{
    const PrepareDownloadResponseError error{relayedSession(), DownloadErrorCode::UndefinedError};
    return encode(GetBoundProfilePackageRequestEsipa{relayedSession(), Sealed(PrepareDownloadResponse(error))});
}

} // namespace

/// Download sessions through the lab's eIM: SGP.32, 6.3.3.
class ProfileRelayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWithoutAServer_data();
    void refusesWithoutAServer();
    void carriesASession();
    void passesRefusalsOn();
    void endsWhatIsCancelled();
    void survivesBadServers();
};

void ProfileRelayTest::refusesWithoutAServer_data()
{
    QTest::addColumn<int>("function");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *name, HttpFunction function, const QByteArray &message, const char *answer,
                        const char *word) {
        QTest::newRow(name) << static_cast<int>(function) << message << QByteArray(answer) << QByteArray(word);
    };
    RelayedDevice device;
    row("initiate", HttpFunction::InitiateAuthentication, device.initiating(), "bf3903810101",
        "initiateAuthenticationError");
    row("authenticate", HttpFunction::AuthenticateClient, refusedAuthentication(), "bf3b0382017f",
        "authenticateClientError");
    row("package", HttpFunction::GetBoundProfilePackage, refusedPreparation(), "bf3a0381017f",
        "getBoundProfilePackageError");
    row("cancel", HttpFunction::CancelSession, RelayedDevice::cancelling(), "bf410381017f",
        "cancelSessionResponseError");
}

void ProfileRelayTest::refusesWithoutAServer()
{
    QFETCH(const int, function);
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, word);
    RelayedDevice device;
    const auto reply = device.rig.say(message);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.toHex(), answer);
    QCOMPARE(device.outcome(), QByteArray(R"([{"procedureError":")" + word + R"("}])"));

    // The same in JSON.
    RelayedDevice other;
    const auto which = static_cast<HttpFunction>(function);
    const auto json = requestToJson(HttpInterface::Esipa, which, message).value();
    const auto inJson = other.rig.post(pathOf(HttpInterface::Esipa, which).toLatin1(), "application/json",
                                       QJsonDocument(json).toJson());
    QCOMPARE(inJson.status, 200);
    const auto refusal = QJsonDocument::fromJson(inJson.body).object();
    QVERIFY(!isExecuted(refusal));
    QCOMPARE(responseFromJson(which, refusal).value().toHex(), answer);
    QCOMPARE(other.outcome(), device.outcome());
}

void ProfileRelayTest::carriesASession()
{
    const StubSmdp smdp;
    RelayedDevice device(smdp.address(), StubSmdp::root());
    const auto server = device.say<InitiateAuthenticationResponseEsipa>(device.initiating());
    QVERIFY(std::holds_alternative<InitiateAuthenticationOkEsipa>(server));
    QCOMPARE(device.rig.relay.eidOf(relayedSession()), device.rig.eid());
    const auto recognised = device.say<AuthenticateClientResponseEsipa>(
        device.authenticating(std::get<InitiateAuthenticationOkEsipa>(server)));
    QVERIFY(std::holds_alternative<AuthenticateClientOkDp>(recognised));
    const auto given =
        device.say<GetBoundProfilePackageResponseEsipa>(device.preparing(std::get<AuthenticateClientOkDp>(recognised)));
    QVERIFY(std::holds_alternative<GetBoundProfilePackageOkEsipa>(given));
    QCOMPARE(device.outcome(), QByteArray("[]"));

    QByteArray installation;
    const auto segments = segmentsOf(std::get<GetBoundProfilePackageOkEsipa>(given).boundProfilePackage.octets);
    for (const auto &segment : segments.value()) {
        if (installation.isEmpty())
            installation = mustCall(*device.rig.card, segment);
    }
    const auto result = decode<ProfileInstallationResult>(installation).value();
    const auto reply = device.rig.say(
        encode(HandleNotificationRequest(PendingNotification(Sealed<ProfileInstallationResult>(result)))));
    QCOMPARE(reply.status, 204);
    QVERIFY(device.outcome() != "[]");
    QTRY_COMPARE(smdp.seen().join(u' '), QStringLiteral("initiate authenticated package notification"));
    QCOMPARE(smdp.problems(), QStringList());
}

void ProfileRelayTest::passesRefusalsOn()
{
    const StubSmdp smdp(Refuses::Client);
    RelayedDevice device(smdp.address(), StubSmdp::root());
    const auto server = device.say<InitiateAuthenticationResponseEsipa>(device.initiating());
    const auto refused = device.say<AuthenticateClientResponseEsipa>(
        device.authenticating(std::get<InitiateAuthenticationOkEsipa>(server)));
    QCOMPARE(std::get<AuthenticateClientErrorEsipa>(refused), AuthenticateClientErrorEsipa::MatchingIdRefused);
    QCOMPARE(device.outcome(), QByteArray(R"([{"procedureError":"authenticateClientError"}])"));
    QCOMPARE(smdp.problems(), QStringList());
}

void ProfileRelayTest::endsWhatIsCancelled()
{
    const StubSmdp smdp;
    RelayedDevice device(smdp.address(), StubSmdp::root());
    device.say<InitiateAuthenticationResponseEsipa>(device.initiating());
    const auto cancelled = device.say<CancelSessionResponseEsipa>(RelayedDevice::cancelling());
    QVERIFY(std::holds_alternative<CancelSessionOkEsipa>(cancelled));
    QCOMPARE(device.outcome(), QByteArray(R"([{"procedureError":"cancelSessionResponseError"}])"));
    QCOMPARE(smdp.seen().join(u' '), QStringLiteral("initiate cancel"));
    QCOMPARE(smdp.problems(), QStringList());
}

void ProfileRelayTest::survivesBadServers()
{
    const auto isRefusedBy = [](const QString &address, const QByteArray &root) {
        RelayedDevice device(address, root);
        const auto refused = device.say<InitiateAuthenticationResponseEsipa>(device.initiating());
        return std::holds_alternative<InitiateAuthenticationErrorEsipa>(refused) && device.outcome() != "[]";
    };
    QVERIFY(isRefusedBy(QStringLiteral("127.0.0.1:1"), StubSmdp::root()));
    const StubSmdp stranger;
    QVERIFY(isRefusedBy(stranger.address(), readData(QStringLiteral("eim/tls/selfsigned.pem"))));
    QCOMPARE(stranger.seen(), QStringList());
    const auto serving = [](const LoopbackAnswer &answer) {
        return std::make_unique<LoopbackServer>([answer](const LoopbackRequest &) { return answer; },
                                                LoopbackTls{readData(QStringLiteral("eim/tls/server.pem")),
                                                            readData(QStringLiteral("eim/tls/server.key")),
                                                            {}});
    };
    for (const auto &answer : {LoopbackAnswer::make(500), LoopbackAnswer::make(200, "[]"), LoopbackAnswer::reset(),
                               LoopbackAnswer::make(200, QByteArray(5'000'000, ' '))}) {
        const auto server = serving(answer);
        QVERIFY(isRefusedBy(QStringLiteral("127.0.0.1:%1").arg(server->url().port()), StubSmdp::root()));
    }
}

LONGREACH_TEST(ProfileRelayTest)
#include "tst_profilerelay.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/es9notificationsender.h"

#include "tests/fakes/manualclock.h"
#include "tests/loopback/loopbackserver.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace longreach;
using namespace longreach::card;
using namespace longreach::test;

class Es9NotificationSenderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsAndTraces();
    void keepsWhatIsNotTaken_data();
    void keepsWhatIsNotTaken();
    void tellsNobodyItDoesNotTrust();
    void saysWhereTheRootsBelong();
    void stopsWhenAsked();
};

namespace {

QByteArray tlsFile(const char *name)
{
    return readData(QStringLiteral("eim/tls/") + QLatin1String(name));
}

QString rootsFile()
{
    return dataPath(QStringLiteral("eim/tls/ca.pem"));
}

LoopbackTls serverTls(const char *name = "server")
{
    return {tlsFile(qPrintable(QLatin1String(name) + QStringLiteral(".pem"))),
            tlsFile(qPrintable(QLatin1String(name) + QStringLiteral(".key"))),
            {}};
}

QString addressOf(const LoopbackServer &server)
{
    return QStringLiteral("127.0.0.1:%1").arg(server.url().port());
}

/// One notification sent from `roots`, and what is left of it in a trace.
struct Sending {
    explicit Sending(const LoopbackServer &server, const QString &roots = rootsFile(), std::stop_token stop = {})
    {
        const fakes::ManualClock clock;
        outcome = Es9NotificationSender(roots, clock)
                      .send(addressOf(server), QByteArray::fromHex("BF3700"), QStringLiteral("bench"), trace, stop);
    }

    TraceLog trace;
    Result<void> outcome;
};

} // namespace

void Es9NotificationSenderTest::sendsAndTraces()
{
    std::mutex mutex;
    LoopbackRequest seen;
    const LoopbackServer server(
        [&](const LoopbackRequest &request) {
            const std::scoped_lock lock(mutex);
            seen = request;
            return LoopbackAnswer::make(204);
        },
        serverTls());
    const Sending sending(server);
    QVERIFY2(sending.outcome, qPrintable(sending.outcome ? QString() : sending.outcome.error().detail));
    const std::scoped_lock lock(mutex);
    QCOMPARE(seen.method, QByteArrayLiteral("POST"));
    QCOMPARE(seen.target, QByteArrayLiteral("/gsma/rsp2/es9plus/handleNotification"));
    QCOMPARE(seen.header("X-Admin-Protocol"), QByteArrayLiteral("gsma/rsp/v2.2.2"));
    QCOMPARE(seen.header("Content-Type"), QByteArrayLiteral("application/json;charset=UTF-8"));
    const auto body = QJsonDocument::fromJson(seen.body).object();
    QCOMPARE(QByteArray::fromBase64(body[u"pendingNotification"].toString().toLatin1()), QByteArray::fromHex("BF3700"));
    const auto entries = sending.trace.entries(QStringLiteral("bench"));
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries[0].kind, TraceEntry::Kind::Http);
    QVERIFY2(entries[0].title.startsWith(u"HandleNotification to 127.0.0.1:"), qPrintable(entries[0].title));
}

void Es9NotificationSenderTest::keepsWhatIsNotTaken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind"); // -1: taken
    const auto failed = QByteArrayLiteral(R"({"header":{"functionExecutionStatus":{"status":"Failed",)"
                                          R"("statusCodeData":{"subjectCode":"8.1","reasonCode":"6.1"}}}})");
    const auto executed = QByteArrayLiteral(R"({"header":{"functionExecutionStatus":{"status":"Executed-Success"}}})");
    const auto row = [](const char *name, int status, const QByteArray &body, int kind) {
        QTest::newRow(name) << status << body << kind;
    };
    row("empty", 200, {}, -1);
    row("executed", 200, executed, -1);
    row("failed", 200, failed, static_cast<int>(Error::Kind::Refused));
    row("server error", 500, {}, static_cast<int>(Error::Kind::Refused));
    row("moved", 302, {}, static_cast<int>(Error::Kind::Refused));
    row("a page", 200, QByteArrayLiteral("<html>"), static_cast<int>(Error::Kind::BadReply));
}

void Es9NotificationSenderTest::keepsWhatIsNotTaken()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const int, kind);
    const LoopbackServer server([&](const LoopbackRequest &) { return LoopbackAnswer::make(status, body); },
                                serverTls());
    const Sending sending(server);
    QCOMPARE(sending.outcome ? -1 : static_cast<int>(sending.outcome.error().kind), kind);
    if (body.contains("6.1"))
        QVERIFY(sending.outcome.error().detail.contains(u"8.1/6.1"));
}

void Es9NotificationSenderTest::tellsNobodyItDoesNotTrust()
{
    for (const char *identity : {"elsewhere", "selfsigned"}) {
        const LoopbackServer server([](const LoopbackRequest &) { return LoopbackAnswer::make(204); },
                                    serverTls(identity));
        const Sending sending(server);
        QCOMPARE(sending.outcome.error().kind, Error::Kind::Untrusted);
        QCOMPARE(server.requests(), 0);
        QVERIFY(sending.trace.entries().at(0).error.has_value());
    }
}

void Es9NotificationSenderTest::saysWhereTheRootsBelong()
{
    const QTemporaryDir folder;
    const auto missing = folder.filePath(QStringLiteral("gsma-roots.pem"));
    const LoopbackServer server([](const LoopbackRequest &) { return LoopbackAnswer::make(204); }, serverTls());
    const Sending sending(server, missing);
    QCOMPARE(sending.outcome.error().kind, Error::Kind::Untrusted);
    QVERIFY2(sending.outcome.error().detail.contains(missing), qPrintable(sending.outcome.error().detail));
    const Sending nothing(server, dataPath(QStringLiteral("eim/tls/README.md")));
    QCOMPARE(nothing.outcome.error().kind, Error::Kind::Untrusted);
    QCOMPARE(server.requests(), 0);
}

void Es9NotificationSenderTest::stopsWhenAsked()
{
    std::stop_source stop;
    const LoopbackServer server(
        [&](const LoopbackRequest &) {
            stop.request_stop(); // it has arrived, and is never answered
            return LoopbackAnswer::silence();
        },
        serverTls());
    const Sending sending(server, rootsFile(), stop.get_token());
    QCOMPARE(sending.outcome.error().kind, Error::Kind::Cancelled);
}

LONGREACH_TEST(Es9NotificationSenderTest)
#include "tst_es9notificationsender.moc"

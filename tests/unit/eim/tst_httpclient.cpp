// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/httpclient.h"

#include "tests/loopback/loopbackserver.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace longreach;
using namespace std::chrono_literals;
using eim::HttpClient;
using eim::HttpOptions;
using eim::HttpRequest;
using test::LoopbackAnswer;
using test::LoopbackRequest;
using test::LoopbackServer;

namespace {

HttpOptions optionsTo(const QUrl &url)
{
    auto options = HttpOptions::to(url, eim::TlsTrust::parse({}).value());
    options.access = [] { return QtFuture::makeReadyFuture(Result<eim::HttpAccess>(eim::HttpAccess{})); };
    options.endpoint.connectTimeout = 2s;
    options.endpoint.answerTimeout = 2s;
    return options;
}

HttpRequest reading(const QByteArray &path = "/x")
{
    HttpRequest request;
    request.path = path;
    return request;
}

HttpRequest creating()
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/psmo/create";
    request.contentType = "application/json";
    request.body = "{}";
    request.effect = HttpRequest::Effect::Changes;
    return request;
}

LoopbackAnswer fine(const LoopbackRequest &)
{
    return LoopbackAnswer::make(200, "{}");
}

} // namespace

class HttpClientTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsAskedFor();
    void neverSendsAChangeTwice_data();
    void neverSendsAChangeTwice();
    void neverRepeatsADeleteByGet();
    void repeatsAReadOnceAfterIdleClose();
    void toldReadsTheirFailure_data();
    void toldReadsTheirFailure();
    void isUnreachableWithoutAServer();
    void keepsToItsParallelRequests();
    void keepsToItsRate();
    void waitsAsLongAsAsked();
    void refusesWhatTheServerRefuses();
    void readsAccessOnce();
    void failsWithoutAccess();
    void stopsOnRequest();
    void sendsNothingOnceStopped();
    void completesEverythingAtItsEnd();
    void carriesManyFromManyThreads();
};

void HttpClientTest::sendsWhatIsAskedFor()
{
    LoopbackRequest seen;
    LoopbackServer server([&seen](const LoopbackRequest &request) {
        seen = request;
        return LoopbackAnswer::make(303, {}, {{"location", "/psmo/lookup/1"}});
    });
    auto url = server.url();
    url.setPath(QStringLiteral("/behind/proxy/"));
    HttpClient client(optionsTo(url));
    const auto reply = client.send(creating(), {}).result().value();
    QCOMPARE(reply.status, 303); // not followed
    QCOMPARE(reply.header("Location"), QByteArray("/psmo/lookup/1"));
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, QByteArray("/behind/proxy/psmo/create"));
    QCOMPARE(seen.header("content-type"), QByteArray("application/json"));
    QCOMPARE(seen.header("accept"), QByteArray("application/json"));
    QCOMPARE(seen.header("host"), QByteArray("127.0.0.1:") + QByteArray::number(url.port()));
    QCOMPARE(seen.body, QByteArray("{}"));
}

void HttpClientTest::neverSendsAChangeTwice_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("then");
    const auto close = static_cast<int>(LoopbackAnswer::Then::Close);
    const auto reset = static_cast<int>(LoopbackAnswer::Then::Reset);
    const auto keep = static_cast<int>(LoopbackAnswer::Then::KeepOpen);
    QTest::newRow("closed without an answer") << QByteArray() << close;
    QTest::newRow("reset without an answer") << QByteArray() << reset;
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 303 See") << close;
    QTest::newRow("garbage") << QByteArray("what?\r\n\r\n") << keep;
    QTest::newRow("no answer in time") << QByteArray() << keep;
}

void HttpClientTest::neverSendsAChangeTwice()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const int, then);
    // On a fresh connection as well as on one that has carried a request before.
    for (const int before : {0, 1}) {
        std::atomic<int> left = before;
        LoopbackServer server([&](const LoopbackRequest &) {
            return left-- > 0 ? LoopbackAnswer::make(200, "{}")
                              : LoopbackAnswer{octets, static_cast<LoopbackAnswer::Then>(then)};
        });
        auto options = optionsTo(server.url());
        options.endpoint.answerTimeout = 300ms;
        HttpClient client(options);
        for (int at = 0; at < before; ++at)
            QVERIFY(client.send(reading(), {}).result());
        const auto reply = client.send(creating(), {}).result();
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(server.requests(), before + 1);
        QCOMPARE(server.connections(), 1);
    }
}

void HttpClientTest::neverRepeatsADeleteByGet()
{
    LoopbackServer server([](const LoopbackRequest &) { return LoopbackAnswer::reset(); });
    HttpClient client(optionsTo(server.url()));
    auto request = reading("/psmo/delete/1");
    request.effect = HttpRequest::Effect::Changes;
    QCOMPARE(client.send(request, {}).result().error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(server.requests(), 1);
}

void HttpClientTest::repeatsAReadOnceAfterIdleClose()
{
    std::atomic<int> served = 0;
    // Answers the first, cuts the second on the same connection, answers from then on.
    LoopbackServer server([&served](const LoopbackRequest &) {
        return ++served == 2 ? LoopbackAnswer::close() : LoopbackAnswer::make(200, "{}");
    });
    HttpClient client(optionsTo(server.url()));
    QVERIFY(client.send(reading(), {}).result());
    QVERIFY(client.send(reading(), {}).result());
    QCOMPARE(server.requests(), 3);

    // Idle connections closed meanwhile are no error for anybody.
    server.closeConnections();
    QVERIFY(client.send(reading(), {}).result());
    server.closeConnections();
    QTRY_VERIFY(client.send(creating(), {}).result()); // until the client has noticed, an answer may be lost
}

void HttpClientTest::toldReadsTheirFailure_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("kind");
    QTest::newRow("closed") << QByteArray() << true << static_cast<int>(Error::Kind::Unreachable);
    QTest::newRow("half") << QByteArray("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{") << true
                          << static_cast<int>(Error::Kind::BadReply);
    QTest::newRow("garbage") << QByteArray("hello, world") << false << static_cast<int>(Error::Kind::BadReply);
    QTest::newRow("too long") << QByteArray("HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n") << false
                              << static_cast<int>(Error::Kind::BadReply);
    QTest::newRow("silence") << QByteArray() << false << static_cast<int>(Error::Kind::TimedOut);
}

void HttpClientTest::toldReadsTheirFailure()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const bool, closes);
    QFETCH(const int, kind);
    LoopbackServer server([&](const LoopbackRequest &) {
        return closes ? LoopbackAnswer::close(octets) : LoopbackAnswer{octets, LoopbackAnswer::Then::KeepOpen};
    });
    auto options = optionsTo(server.url());
    options.endpoint.answerTimeout = 200ms;
    HttpClient client(options);
    const auto reply = client.send(reading(), {}).result();
    QVERIFY(!reply);
    QCOMPARE(static_cast<int>(reply.error().kind), kind);
    QCOMPARE(server.requests(), 1); // the connection was fresh: there was nothing to repeat
}

void HttpClientTest::isUnreachableWithoutAServer()
{
    QUrl gone;
    {
        const LoopbackServer server(fine);
        gone = server.url();
    }
    HttpClient client(optionsTo(gone));
    const auto created = client.send(creating(), {}).result();
    QCOMPARE(created.error().kind, Error::Kind::Unreachable); // nothing was sent: not OutcomeUnknown
    QVERIFY2(created.error().detail.contains(QString::number(gone.port())), qPrintable(created.error().detail));
}

void HttpClientTest::keepsToItsParallelRequests()
{
    LoopbackServer server([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    auto options = optionsTo(server.url());
    options.parallelRequests = 3;
    HttpClient client(options);
    std::vector<std::stop_source> stops(5);
    std::vector<QFuture<Result<eim::HttpReply>>> replies;
    for (auto &stop : stops)
        replies.push_back(client.send(reading(), stop.get_token()));
    QTRY_COMPARE(server.requests(), 3);
    stops.front().request_stop();
    QCOMPARE(replies.front().result().error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(server.requests(), 4);
    QCOMPARE(server.connections(), 4);
}

void HttpClientTest::keepsToItsRate()
{
    LoopbackServer server(fine);
    auto options = optionsTo(server.url());
    options.requestsPerSecond = 50;
    HttpClient client(options);
    QElapsedTimer timer;
    timer.start();
    std::vector<QFuture<Result<eim::HttpReply>>> replies;
    for (int at = 0; at < 30; ++at)
        replies.push_back(client.send(reading(), {}));
    for (auto &reply : replies)
        QVERIFY(reply.result());
    QVERIFY2(timer.elapsed() >= 450, qPrintable(QString::number(timer.elapsed()))); // 5 at once, then 25 at 50/s
}

void HttpClientTest::waitsAsLongAsAsked()
{
    std::atomic<int> served = 0;
    LoopbackServer server([&served](const LoopbackRequest &) {
        return ++served == 1 ? LoopbackAnswer::make(429, {}, {{"Retry-After", "1"}}) : LoopbackAnswer::make(200);
    });
    HttpClient client(optionsTo(server.url()));
    QCOMPARE(client.send(creating(), {}).result().error().kind, Error::Kind::Throttled);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.send(creating(), {}).result());
    QVERIFY2(timer.elapsed() >= 900, qPrintable(QString::number(timer.elapsed())));
}

void HttpClientTest::refusesWhatTheServerRefuses()
{
    LoopbackServer server([](const LoopbackRequest &) { return LoopbackAnswer::make(401, "who?"); });
    HttpClient client(optionsTo(server.url()));
    QCOMPARE(client.send(creating(), {}).result().error().kind, Error::Kind::Unauthorised);
}

void HttpClientTest::readsAccessOnce()
{
    std::atomic<int> reads = 0;
    LoopbackServer server([](const LoopbackRequest &request) {
        return LoopbackAnswer::make(request.header("X-Api-Key") == "2" ? 200 : 401);
    });
    auto options = optionsTo(server.url());
    options.access = [&reads] {
        Result<eim::HttpAccess> access = eim::HttpAccess{"X-Api-Key", QByteArray::number(++reads), {}};
        return QtFuture::makeReadyFuture(std::move(access));
    };
    HttpClient client(options);
    // Refused with the first key; the next request asks for the key again, the one after does not.
    QCOMPARE(client.send(reading(), {}).result().error().kind, Error::Kind::Unauthorised);
    QCOMPARE(client.send(reading(), {}).result().value().status, 200);
    QCOMPARE(client.send(reading(), {}).result().value().status, 200);
    QCOMPARE(reads.load(), 2);
}

void HttpClientTest::failsWithoutAccess()
{
    LoopbackServer server(fine);
    auto options = optionsTo(server.url());
    options.access = [] {
        return QtFuture::makeReadyFuture(
            Result<eim::HttpAccess>(failure(Error::Kind::Locked, QStringLiteral("keychain"))));
    };
    HttpClient client(options);
    QCOMPARE(client.send(creating(), {}).result().error().kind, Error::Kind::Locked);
    QCOMPARE(server.requests(), 0);
}

void HttpClientTest::stopsOnRequest()
{
    LoopbackServer server([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    auto options = optionsTo(server.url());
    options.parallelRequests = 1;
    HttpClient client(options);
    std::stop_source stop;
    const auto sent = client.send(creating(), stop.get_token());
    QTRY_COMPARE(server.requests(), 1);
    const auto waiting = client.send(creating(), stop.get_token());
    stop.request_stop();
    QCOMPARE(sent.result().error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(waiting.result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(client.send(creating(), stop.get_token()).result().error().kind, Error::Kind::Cancelled);
}

void HttpClientTest::sendsNothingOnceStopped()
{
    LoopbackServer server(fine);
    HttpClient client(optionsTo(server.url()));
    QVERIFY(client.send(reading(), {}).result()); // a connection is open and would take it at once
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(client.send(creating(), stop.get_token()).result().error().kind, Error::Kind::Cancelled);
    QVERIFY(client.send(reading(), {}).result());
    QCOMPARE(server.requests(), 2);
}

void HttpClientTest::completesEverythingAtItsEnd()
{
    LoopbackServer server([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    QFuture<Result<eim::HttpReply>> sent;
    QFuture<Result<eim::HttpReply>> waiting;
    {
        auto options = optionsTo(server.url());
        options.parallelRequests = 1;
        HttpClient client(options);
        sent = client.send(creating(), {});
        QTRY_COMPARE(server.requests(), 1);
        waiting = client.send(reading(), {});
    }
    QVERIFY(sent.isFinished() && waiting.isFinished());
    QCOMPARE(sent.result().error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(waiting.result().error().kind, Error::Kind::Cancelled);
}

void HttpClientTest::carriesManyFromManyThreads()
{
    LoopbackServer server([](const LoopbackRequest &request) { return LoopbackAnswer::make(200, request.target); });
    HttpClient client(optionsTo(server.url()));
    std::atomic<int> right = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&client, &right, thread] {
            std::vector<std::pair<QByteArray, QFuture<Result<eim::HttpReply>>>> replies;
            for (int at = 0; at < 200; ++at) {
                const auto path = '/' + QByteArray::number(thread) + '/' + QByteArray::number(at);
                replies.emplace_back(path, client.send(reading(path), {}));
            }
            for (auto &[path, reply] : replies)
                right += reply.result() && reply.result()->body == path ? 1 : 0;
        });
    threads.clear();
    QCOMPARE(right.load(), 800);
    QVERIFY(server.connections() <= 6);
}

LONGREACH_TEST(HttpClientTest)
#include "tst_httpclient.moc"

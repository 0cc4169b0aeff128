// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/httpreplyparser.h"

#include "tests/support/localzone.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using eim::HttpReplyParser;

namespace {

constexpr qsizetype BodyLimit = 1'000;

} // namespace

class HttpReplyParserTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhole_data();
    void readsWhole();
    void readsHoweverItIsCut();
    void refuses_data();
    void refuses();
    void completesAtTheEndOfTheConnection();
    void tellsTheTime();
};

void HttpReplyParserTest::readsWhole_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("canReuse");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") << 200 << QByteArray("{}")
                            << true;
    QTest::newRow("no reason, bare 500") << QByteArray("HTTP/1.1 500\r\ncontent-length: 0\r\n\r\n") << 500
                                         << QByteArray() << true;
    QTest::newRow("close") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx") << 200
                           << QByteArray("x") << false;
    QTest::newRow("old") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx") << 200 << QByteArray("x")
                         << false;
    QTest::newRow("more than asked") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxyz") << 200
                                     << QByteArray("x") << false;
    QTest::newRow("not modified") << QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n") << 304 << QByteArray() << true;
    QTest::newRow("interim first") << QByteArray(
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 303 See Other\r\ncontent-length: 0\r\n\r\n")
                                   << 303 << QByteArray() << true;
    QTest::newRow("chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\n"
        "Trailer: t\r\n\r\n")
                            << 200 << QByteArray("abc0123456789") << true;
}

void HttpReplyParserTest::readsWhole()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QByteArray, body);
    HttpReplyParser parser(BodyLimit);
    QVERIFY(parser.feed(octets));
    QVERIFY(parser.isDone());
    QTEST(parser.canReuseConnection(), "canReuse");
    const auto reply = parser.takeReply();
    QTEST(reply.status, "status");
    QCOMPARE(reply.body, body);
}

void HttpReplyParserTest::readsHoweverItIsCut()
{
    QVERIFY(rc::check("the pieces an answer arrives in do not matter", [] {
        const auto body = QByteArray(*rc::gen::inRange<qsizetype>(0, 300), 'b');
        const bool isChunked = *rc::gen::arbitrary<bool>();
        QByteArray octets = "HTTP/1.1 200 OK\r\nServer: Cowboy\r\n";
        if (isChunked)
            octets += "transfer-encoding: chunked\r\n\r\n"
                + (body.isEmpty() ? QByteArray() : QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n")
                + "0\r\n\r\n";
        else
            octets += "content-length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        HttpReplyParser parser(BodyLimit);
        for (qsizetype at = 0; at < octets.size();) {
            RC_ASSERT(!parser.isDone());
            const auto piece = octets.mid(at, *rc::gen::inRange<qsizetype>(1, 60));
            RC_ASSERT(parser.feed(piece).has_value());
            at += piece.size();
        }
        RC_ASSERT(parser.isDone());
        RC_ASSERT(parser.takeReply().body == body);
    }));
}

void HttpReplyParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("garbage") << QByteArray("<html>hello");
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2.0 200 OK\r\n\r\n");
    QTest::newRow("status") << QByteArray("HTTP/1.1 2x0 OK\r\n\r\n");
    QTest::newRow("length word") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n");
    QTest::newRow("length negative") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n");
    QTest::newRow("too long") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n");
    QTest::newRow("long chunks") << QByteArray("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nFFFFFFFF\r\n");
    QTest::newRow("chunk size") << QByteArray("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-1\r\n");
    QTest::newRow("chunk end") << QByteArray("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nabc\r\n");
    QTest::newRow("coding") << QByteArray("HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n\r\n");
    QTest::newRow("header") << QByteArray("HTTP/1.1 200 OK\r\nno name\r\n\r\n");
    QTest::newRow("endless header") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(70'000, 'x');
    QTest::newRow("endless body") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1'001, 'x');
}

void HttpReplyParserTest::refuses()
{
    QFETCH(const QByteArray, octets);
    HttpReplyParser parser(BodyLimit);
    const auto fed = parser.feed(octets);
    QVERIFY(!fed);
    QCOMPARE(fed.error().kind, Error::Kind::BadReply);
}

void HttpReplyParserTest::completesAtTheEndOfTheConnection()
{
    HttpReplyParser open(BodyLimit);
    QVERIFY(open.feed("HTTP/1.1 200 OK\r\n\r\nhello"));
    QVERIFY(!open.isDone());
    QVERIFY(open.finish());
    QVERIFY(!open.canReuseConnection());
    QCOMPARE(open.takeReply().body, QByteArray("hello"));

    HttpReplyParser cut(BodyLimit);
    QVERIFY(cut.feed("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhello"));
    QCOMPARE(cut.finish().error().kind, Error::Kind::BadReply);
}

void HttpReplyParserTest::tellsTheTime()
{
    HttpReplyParser parser(BodyLimit);
    QVERIFY(parser.feed("HTTP/1.1 429 Slow\r\nDate: Sun, 22 Nov 2026 11:25:19 GMT\r\nRetry-After: 7\r\n"
                        "content-length: 0\r\n\r\n"));
    const auto reply = parser.takeReply();
    QCOMPARE(toIsoString(reply.date().value()), QStringLiteral("2026-11-22T11:25:19.000Z"));
    QVERIFY(reply.retryAfter() == std::chrono::seconds{7});
    QVERIFY(!eim::HttpReply{}.date());

    const test::SummerTimeZone zone;
    const eim::HttpReply skipped{.headers = {{"date", "Sun, 29 Mar 2026 02:30:00 GMT"}}};
    QCOMPARE(toIsoString(skipped.date().value()), QStringLiteral("2026-03-29T02:30:00.000Z"));
}

LONGREACH_TEST(HttpReplyParserTest)
#include "tst_httpreplyparser.moc"

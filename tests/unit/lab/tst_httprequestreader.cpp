// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/httprequestreader.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach::lab;
using Finding = HttpRequestReader::Finding;

class HttpRequestReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPipelinedRequests();
    void readsAnySplit();
    void readsChunkedBody();
    void waitsAfterExpect();
    void dropsLongBodies();
    void refuses_data();
    void refuses();
};

void HttpRequestReaderTest::readsPipelinedRequests()
{
    HttpRequestReader reader;
    reader.feed(
        "GET /a?b=%41 HTTP/1.1\r\nHost: x\r\nX-Two:  y \r\n\r\nPOST /c HTTP/1.0\r\nContent-Length: 2\r\n\r\nok");
    QCOMPARE(reader.next(), Finding::Request);
    QCOMPARE(reader.request().target, QByteArray("/a?b=%41"));
    QCOMPARE(reader.request().header("x-two"), QByteArray("y"));
    QVERIFY(reader.request().header("absent").isNull());
    QCOMPARE(reader.next(), Finding::Request);
    QVERIFY(reader.request().isHttp10);
    QCOMPARE(reader.request().body, QByteArray("ok"));
    QCOMPARE(reader.next(), Finding::Incomplete);
}

void HttpRequestReaderTest::readsAnySplit()
{
    QVERIFY(rc::check("wherever the bytes are cut, the request is the same", [] {
        const QByteArray bytes("POST /psmo/create HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "3;note=1\r\nabc\r\n4\r\ndefg\r\n0\r\nTrailer: t\r\n\r\n");
        HttpRequestReader reader;
        Finding finding = Finding::Incomplete;
        for (qsizetype at = 0; at < bytes.size();) {
            const auto size = *rc::gen::inRange<qsizetype>(1, 20);
            reader.feed(bytes.mid(at, size));
            at += size;
            finding = reader.next();
        }
        RC_ASSERT(finding == Finding::Request);
        RC_ASSERT(reader.request().body == QByteArray("abcdefg"));
    }));
}

void HttpRequestReaderTest::readsChunkedBody()
{
    HttpRequestReader reader;
    QByteArray body;
    reader.feed("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int count = 0; count < 30'000; ++count)
        body += "1\r\nx\r\n";
    reader.feed(body + "0\r\n\r\n");
    QCOMPARE(reader.next(), Finding::Request);
    QCOMPARE(reader.request().body.size(), 30'000);
}

void HttpRequestReaderTest::waitsAfterExpect()
{
    HttpRequestReader reader;
    reader.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(reader.next(), Finding::ExpectsContinue);
    QCOMPARE(reader.next(), Finding::Incomplete);
    reader.feed("ok");
    QCOMPARE(reader.next(), Finding::Request);
}

void HttpRequestReaderTest::dropsLongBodies()
{
    HttpRequestReader reader;
    reader.feed("POST / HTTP/1.1\r\nContent-Length: 64001\r\n\r\n" + QByteArray(64'001, 'x')
                + "GET / HTTP/1.1\r\n\r\n");
    QCOMPARE(reader.next(), Finding::Request);
    QVERIFY(reader.request().isBodyTooLong && !reader.hasGivenUpBody());
    QVERIFY(reader.request().body.isEmpty());
    QCOMPARE(reader.next(), Finding::Request);
    QCOMPARE(reader.request().method, QByteArray("GET"));
    reader.feed("POST / HTTP/1.1\r\nContent-Length: 1000001\r\n\r\n");
    QCOMPARE(reader.next(), Finding::Request);
    QVERIFY(reader.hasGivenUpBody());
}

void HttpRequestReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("HTTP/2") << QByteArray("GET / HTTP/2.0\r\n\r\n");
    QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n");
    QTest::newRow("blank before colon") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n");
    QTest::newRow("length no number") << QByteArray("GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("chunk no number") << QByteArray("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("endless head") << QByteArray(70'000, 'x');
}

void HttpRequestReaderTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    HttpRequestReader reader;
    reader.feed(bytes);
    QCOMPARE(reader.next(), Finding::Broken);
}

LONGREACH_TEST(HttpRequestReaderTest)
#include "tst_httprequestreader.moc"

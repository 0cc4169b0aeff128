// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/httpanswerreader.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::card;

class HttpAnswerReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWholeAnswers();
    void waitsForTheRest();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
};

void HttpAnswerReaderTest::takesWholeAnswers()
{
    QByteArray received(
        "HTTP/1.1 100 Continue\r\n\r\n"
        "HTTP/1.1 200 OK\r\nContent-Type: Application/JSON; charset=UTF-8\r\nContent-Length: 3\r\n\r\nabc"
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
        "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\nrest");
    const auto first = takeHttpAnswer(received).value().value();
    QCOMPARE(first.answer.status, 200);
    QCOMPARE(first.answer.contentType, QByteArrayLiteral("application/json"));
    QCOMPARE(first.answer.body, QByteArrayLiteral("abc"));
    QVERIFY(!first.closesConnection);
    QCOMPARE(takeHttpAnswer(received).value().value().answer.body, QByteArrayLiteral("abcde"));
    const auto last = takeHttpAnswer(received).value().value();
    QCOMPARE(last.answer.status, 204);
    QVERIFY(last.answer.body.isEmpty() && last.closesConnection);
    QCOMPARE(received, QByteArrayLiteral("rest"));
}

void HttpAnswerReaderTest::waitsForTheRest()
{
    for (const QByteArray whole : {"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
                                   "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"}) {
        for (qsizetype size = 0; size < whole.size(); ++size) {
            auto received = whole.first(size);
            const auto taken = takeHttpAnswer(received);
            QVERIFY(taken && !*taken);
            QCOMPARE(received.size(), size);
        }
    }
}

void HttpAnswerReaderTest::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n");
    QTest::newRow("no status") << QByteArray("HTTP/1.1 0 Odd\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
    QTest::newRow("odd length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("too long") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
    QTest::newRow("odd chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("endless head") << QByteArray(70'000, 'x');
}

void HttpAnswerReaderTest::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, octets);
    const auto taken = takeHttpAnswer(octets);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::BadReply);
}

LONGREACH_TEST(HttpAnswerReaderTest)
#include "tst_httpanswerreader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/resultpoller.h"

#include "tests/fakes/refusingeim.h"
#include "tests/fakes/reports.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/partbench.h"

#include <QCoreApplication>
#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;

class ResultPollerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksLessAndLessForAnAnswerNobodyUnderstands();
};

namespace {

/// Has one order whose state it garbles, and is well otherwise.
class GarblingEim final : public fakes::RefusingEim {
public:
    explicit GarblingEim(QString garbled) : m_garbled(std::move(garbled)) {}

    QFuture<Result<ports::OrderReport>> report(QString orderId, std::stop_token) override
    {
        if (orderId != m_garbled)
            return QtFuture::makeReadyFuture(
                Result<ports::OrderReport>(fakes::bare(ports::OrderReport::Verdict::Waiting)));
        ++asked;
        return refused<ports::OrderReport>(Error::Kind::BadReply);
    }

    int asked = 0;

private:
    QString m_garbled;
};

} // namespace

void ResultPollerTest::asksLessAndLessForAnAnswerNobodyUnderstands()
{
    PartBench bench(2);
    const auto eim = std::make_shared<GarblingEim>(bench.accept(0));
    bench.accept(1);
    EimConnection connection;
    connection.name = QStringLiteral("lab");
    bench.shop.eims.put({connection, eim});
    ResultPoller poller(bench.context, bench, bench.ledger, bench.lines, bench.rhythm);
    poller.watch(bench.operation(0));
    poller.watch(bench.operation(1));
    for (int second = 0; second < 600; ++second) {
        bench.shop.clock.advance(1s);
        poller.tick();
        QCoreApplication::sendPostedEvents(&bench.mailbox); // the eIM has answered already
        QCOMPARE(bench.lines.line(connection.name).lookUps, 0);
    }
    QVERIFY(eim->asked > 5);
    QVERIFY2(eim->asked < 60, qPrintable(QString::number(eim->asked)));
}

LONGREACH_TEST(ResultPollerTest)
#include "tst_resultpoller.moc"

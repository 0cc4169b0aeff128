// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobjson.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QTest>

using namespace longreach;

class JobJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysJobAndOperations();
    void countsGoodEnds();
    void saysWhatAReviewFound();
};

namespace {

Job countedJob()
{
    return Job{.id = 7,
               .kind = JobKind::Enable,
               .state = JobState::Finished,
               .total = 10,
               .counts = {{OperationState::Succeeded, 6},
                          {OperationState::AlreadySo, 1},
                          {OperationState::Failed, 2},
                          {OperationState::Interrupted, 1},
                          {OperationState::Held, 0}}};
}

} // namespace

void JobJsonTest::saysJobAndOperations()
{
    const Operation operation{.job = 7,
                              .eid = Eid::fromStem(u"890490320010000000000000000000").value(),
                              .state = OperationState::Failed,
                              .reason = QStringLiteral("iccidOrAidNotFound"),
                              .attempts = 2,
                              .orderId = QStringLiteral("psmo/17")};
    const auto json = cli::jobJson(countedJob(), {operation});
    QCOMPARE(json.value(QStringLiteral("id")).toInt(), 7);
    QCOMPARE(json.value(QStringLiteral("kind")).toString(), QStringLiteral("enable"));
    QCOMPARE(json.value(QStringLiteral("state")).toString(), QStringLiteral("finished"));
    QCOMPARE(json.value(QStringLiteral("total")).toInt(), 10);
    const auto counts = json.value(QStringLiteral("counts")).toObject();
    QCOMPARE(counts.keys(),
             (QStringList{QStringLiteral("alreadySo"), QStringLiteral("failed"), QStringLiteral("interrupted"),
                          QStringLiteral("succeeded")}));
    const auto row = json.value(QStringLiteral("operations")).toArray().first().toObject();
    QCOMPARE(row.value(QStringLiteral("eid")).toString(), operation.eid.toString());
    QCOMPARE(row.value(QStringLiteral("state")).toString(), QStringLiteral("failed"));
    QCOMPARE(row.value(QStringLiteral("reason")).toString(), QStringLiteral("iccidOrAidNotFound"));
    QCOMPARE(row.value(QStringLiteral("attempts")).toInt(), 2);
    QCOMPARE(row.value(QStringLiteral("orderId")).toString(), QStringLiteral("psmo/17"));
}

void JobJsonTest::countsGoodEnds()
{
    QCOMPARE(cli::successCount(countedJob()), qint64{7});
    QCOMPARE(cli::finalCount(countedJob()), qint64{9});
    QVERIFY(!cli::countTable(countedJob()).toText().contains(u"held"));
}

void JobJsonTest::saysWhatAReviewFound()
{
    jobs::Review review;
    review.total = 3;
    review.willDo = 2;
    review.ineligibleByReason[QStringLiteral("noProfileMatches")] = 1;
    const auto json = cli::reviewJson(review);
    QCOMPARE(json.value(QStringLiteral("willDo")).toInt(), 2);
    QCOMPARE(json.value(QStringLiteral("ineligibleByReason")).toObject().value(QStringLiteral("noProfileMatches")), 1);
}

LONGREACH_TEST(JobJsonTest)
#include "tst_jobjson.moc"

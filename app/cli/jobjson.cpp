// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobjson.h"

#include "app/cli/age.h"

#include <QJsonArray>

namespace longreach::cli {

namespace {

QJsonObject numbersJson(const std::map<QString, qint64> &numbers)
{
    QJsonObject json;
    for (const auto &[name, number] : numbers)
        json.insert(name, number);
    return json;
}

template <typename Predicate>
qint64 countOf(const Job &job, Predicate accepts)
{
    qint64 sum = 0;
    for (const auto &[state, number] : job.counts)
        sum += accepts(state) ? number : 0;
    return sum;
}

} // namespace

QJsonObject operationJson(const Operation &operation)
{
    return {
        {QStringLiteral("job"), operation.job},
        {QStringLiteral("eid"), operation.eid.toString()},
        {QStringLiteral("eim"), operation.eim},
        {QStringLiteral("state"), toWord(operation.state)},
        {QStringLiteral("reason"), operation.reason},
        {QStringLiteral("detail"), operation.detail},
        {QStringLiteral("attempts"), operation.attempts},
        {QStringLiteral("orderId"), operation.orderId},
        {QStringLiteral("target"), operation.target ? QJsonValue(operation.target->toString()) : QJsonValue()},
        {QStringLiteral("settled"), operation.isSettled},
        {QStringLiteral("submittedAt"), momentJson(operation.submittedAt)},
        {QStringLiteral("finishedAt"), momentJson(operation.finishedAt)},
    };
}

QJsonObject jobJson(const Job &job)
{
    QJsonObject counts;
    for (const auto &[state, number] : job.counts) {
        if (number > 0)
            counts.insert(toWord(state), number);
    }
    return {
        {QStringLiteral("id"), job.id},
        {QStringLiteral("kind"), toWord(job.kind)},
        {QStringLiteral("state"), toWord(job.state)},
        {QStringLiteral("title"), job.title},
        {QStringLiteral("query"), job.query},
        {QStringLiteral("total"), job.total},
        {QStringLiteral("counts"), counts},
        {QStringLiteral("createdAt"), toIsoString(job.createdAt)},
        {QStringLiteral("startedAt"), momentJson(job.startedAt)},
        {QStringLiteral("finishedAt"), momentJson(job.finishedAt)},
        {QStringLiteral("limitOpen"), job.limitOpen},
        {QStringLiteral("ratePerMinute"), job.ratePerMinute},
    };
}

QJsonObject jobJson(const Job &job, const std::vector<Operation> &operations)
{
    QJsonArray rows;
    for (const auto &operation : operations)
        rows += operationJson(operation);
    auto json = jobJson(job);
    json.insert(QStringLiteral("operations"), rows);
    return json;
}

QJsonObject reviewJson(const jobs::Review &review)
{
    return {
        {QStringLiteral("total"), review.total},
        {QStringLiteral("willDo"), review.willDo},
        {QStringLiteral("alreadySo"), review.alreadySo},
        {QStringLiteral("ineligible"), review.ineligible},
        {QStringLiteral("waiting"), review.waiting},
        {QStringLiteral("ineligibleByReason"), numbersJson(review.ineligibleByReason)},
        {QStringLiteral("willDoByEim"), numbersJson(review.willDoByEim)},
    };
}

QJsonObject cancelJson(const jobs::CancelPreview &preview)
{
    return {
        {QStringLiteral("dropped"), preview.dropped},         {QStringLiteral("revocable"), preview.revocable},
        {QStringLiteral("irrevocable"), preview.irrevocable}, {QStringLiteral("delivered"), preview.delivered},
        {QStringLiteral("finished"), preview.finished},
    };
}

TextTable reviewTable(const jobs::Review &review)
{
    TextTable table({QStringLiteral("would be"), QStringLiteral("number")});
    const auto add = [&table](const QString &what, qint64 number) { table.add({what, QString::number(number)}); };
    add(QStringLiteral("sent"), review.willDo);
    add(QStringLiteral("sent after another operation of the device"), review.waiting);
    add(QStringLiteral("so already"), review.alreadySo);
    add(QStringLiteral("ineligible"), review.ineligible);
    for (const auto &[reason, number] : review.ineligibleByReason)
        add(QStringLiteral("ineligible: %1").arg(reason), number);
    for (const auto &[name, number] : review.willDoByEim)
        add(QStringLiteral("sent to eIM '%1'").arg(name), number);
    add(QStringLiteral("in total"), review.total);
    return table;
}

TextTable cancelTable(const jobs::CancelPreview &preview)
{
    TextTable table({QStringLiteral("would be"), QStringLiteral("number")});
    table.add({QStringLiteral("dropped, not sent yet"), QString::number(preview.dropped)});
    table.add({QStringLiteral("called back"), QString::number(preview.revocable)});
    table.add({QStringLiteral("left at an eIM that calls nothing back"), QString::number(preview.irrevocable)});
    table.add({QStringLiteral("left with their device"), QString::number(preview.delivered)});
    table.add({QStringLiteral("over already"), QString::number(preview.finished)});
    return table;
}

TextTable jobTable(const std::vector<Job> &jobs, Timestamp now)
{
    TextTable table({QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("state"), QStringLiteral("title"),
                     QStringLiteral("total"), QStringLiteral("done well"), QStringLiteral("ended"),
                     QStringLiteral("age")});
    for (const auto &job : jobs)
        table.add({QString::number(job.id), toWord(job.kind), toWord(job.state), job.title, QString::number(job.total),
                   QString::number(successCount(job)), QString::number(finalCount(job)), ageText(job.createdAt, now)});
    return table;
}

TextTable countTable(const Job &job)
{
    TextTable table({QStringLiteral("operations"), QStringLiteral("number")});
    for (const auto state : allOperationStates()) {
        if (const auto found = job.counts.find(state); found != job.counts.end() && found->second > 0)
            table.add({toWord(state), QString::number(found->second)});
    }
    return table;
}

TextTable operationTable(const std::vector<Operation> &operations)
{
    TextTable table({QStringLiteral("EID"), QStringLiteral("state"), QStringLiteral("reason"),
                     QStringLiteral("attempts"), QStringLiteral("order"), QStringLiteral("detail")});
    for (const auto &operation : operations)
        table.add({operation.eid.toString(), toWord(operation.state), operation.reason,
                   QString::number(operation.attempts), operation.orderId, operation.detail});
    return table;
}

qint64 successCount(const Job &job)
{
    return countOf(job, isSuccess);
}

qint64 finalCount(const Job &job)
{
    return countOf(job, isFinal);
}

} // namespace longreach::cli

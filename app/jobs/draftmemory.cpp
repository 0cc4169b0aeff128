// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/draftmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace longreach::jobs {

namespace {

Result<std::vector<Eid>> eidsFrom(const QJsonArray &texts)
{
    std::vector<Eid> eids;
    for (const auto &text : texts) {
        const auto eid = Eid::parse(text.toString());
        if (!eid)
            return failure(eid.error());
        eids.push_back(*eid);
    }
    return eids;
}

Result<ProfileSelector> tableFrom(const QJsonObject &rows)
{
    std::vector<std::pair<Eid, Iccid>> pairs;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto eid = Eid::parse(row.key());
        const auto iccid = Iccid::parse(row.value().toString());
        if (!eid || !iccid)
            return failure(eid ? iccid.error() : eid.error());
        pairs.emplace_back(*eid, *iccid);
    }
    return ProfileSelector::fromPairs(pairs);
}

} // namespace

QByteArray toJson(const JobDraft &draft)
{
    QJsonObject object{{QStringLiteral("kind"), toWord(draft.plan.kind)},
                       {QStringLiteral("plan"), QJsonDocument::fromJson(draft.plan.toJson()).object()},
                       {QStringLiteral("title"), draft.title},
                       {QStringLiteral("query"), draft.query},
                       {QStringLiteral("limitOpen"), draft.limitOpen},
                       {QStringLiteral("ratePerMinute"), draft.ratePerMinute}};
    if (draft.query.isEmpty()) {
        QJsonArray eids;
        for (const auto &eid : draft.eids)
            eids.append(eid.toString());
        object.insert(u"eids", eids);
    }
    if (draft.plan.profile.isTable()) {
        QJsonObject rows;
        const auto &table = draft.plan.profile.table();
        for (auto row = table.begin(); row != table.end(); ++row)
            rows.insert(row.key().toString(), row.value().toString());
        object.insert(u"table", rows);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<JobDraft> draftFromJson(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    const auto kind = jobKindFromWord(object.value(u"kind").toString());
    if (!kind)
        return failure(Error::Kind::InvalidInput, QStringLiteral("draft: no kind of job"));
    const auto planJson = QJsonDocument(object.value(u"plan").toObject()).toJson(QJsonDocument::Compact);
    auto plan = JobPlan::fromJson(*kind, planJson);
    if (!plan)
        return failure(plan.error());
    auto table = tableFrom(object.value(u"table").toObject());
    auto eids = eidsFrom(object.value(u"eids").toArray());
    if (!table || !eids)
        return failure(table ? eids.error() : table.error());
    if (table->isTable())
        plan->profile = *std::move(table);
    return JobDraft{.plan = *std::move(plan),
                    .title = object.value(u"title").toString(),
                    .query = object.value(u"query").toString(),
                    .eids = *std::move(eids),
                    .limitOpen = object.value(u"limitOpen").toInt(),
                    .ratePerMinute = object.value(u"ratePerMinute").toInt()};
}

} // namespace longreach::jobs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/lookupreply.h"

#include "app/eim/onomondo/codemask.h"
#include "app/eim/onomondo/outcomereader.h"
#include "app/eim/onomondo/unixmoment.h"

#include <QJsonDocument>

namespace longreach::eim {

namespace {

using Verdict = ports::OrderReport::Verdict;

} // namespace

Result<LookupReply> LookupReply::parse(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(Error::Kind::BadReply, QStringLiteral("lookup: the answer is no JSON object"));
    const auto answer = document.object();
    const auto status = answer.value(u"status").toString();
    LookupReply reply;
    auto &report = reply.report;
    reply.resource = answer.value(u"resource").toObject();
    report.changedAt = readUnixMoment(answer.value(u"timestamp"));
    report.raw = maskCodes(body);
    if (status == u"new")
        report.verdict = Verdict::Waiting;
    else if (status == u"work")
        report.verdict = Verdict::Delivered;
    else if (status == u"absent" || status == u"deleted")
        report.verdict = Verdict::Absent;
    else if (status == u"done")
        OutcomeReader(reply.resource.value(u"order").toObject()).read(answer.value(u"outcome").toArray(), report);
    else
        return failure(Error::Kind::BadReply, QStringLiteral("lookup: unknown status '%1'").arg(status.left(32)));
    return reply;
}

} // namespace longreach::eim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/workorders.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace longreach::card {

namespace {

/// The fields of one line of CSV (RFC 4180, without line ends inside fields).
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const auto each = line.at(at);
        if (each == u'"') {
            if (isQuoted && at + 1 < line.size() && line.at(at + 1) == u'"')
                fields.back() += line.at(at++);
            else
                isQuoted = !isQuoted;
        } else if (each == u',' && !isQuoted) {
            fields += QString();
        } else {
            fields.back() += each;
        }
    }
    return fields;
}

QString quoted(QString field)
{
    // A spreadsheet takes a field that begins like this for a formula.
    if (!field.isEmpty() && QStringLiteral("=+-@").contains(field.front()))
        field.prepend(u'\'');
    const bool needsQuotes = field.contains(u',') || field.contains(u'"') || field.contains(u'\n');
    return needsQuotes ? u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"' : field;
}

tl::unexpected<Error> badLine(qsizetype number, const QString &finding)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("work order, line %1: %2").arg(number).arg(finding));
}

/// Where the columns are that a work order knows.
struct Columns {
    qsizetype eid = -1;
    qsizetype iccid = -1;
    qsizetype nickname = -1;
    qsizetype note = -1;
};

Result<WorkOrder> readOrder(const QStringList &fields, const Columns &columns, qsizetype number)
{
    const auto field = [&](qsizetype column) { return column < 0 ? QString() : fields.value(column).trimmed(); };
    const auto eid = Eid::parse(field(columns.eid));
    if (!eid)
        return badLine(number, eid.error().detail);
    WorkOrder order{.eid = *eid, .nickname = field(columns.nickname), .note = field(columns.note)};
    if (const auto text = field(columns.iccid); !text.isEmpty()) {
        const auto iccid = Iccid::parse(text);
        if (!iccid)
            return badLine(number, iccid.error().detail);
        order.iccid = *iccid;
    }
    return order;
}

} // namespace

Result<std::vector<WorkOrder>> readWorkOrders(const QByteArray &csv)
{
    auto text = QString::fromUtf8(csv);
    text.remove(QChar::ByteOrderMark);
    const auto lines = text.split(u'\n');
    QStringList names;
    for (const auto &name : fieldsOf(lines.front().trimmed()))
        names += name.trimmed().toLower();
    const Columns columns{names.indexOf(QStringLiteral("eid")), names.indexOf(QStringLiteral("iccid")),
                          names.indexOf(QStringLiteral("nickname")), names.indexOf(QStringLiteral("note"))};
    if (columns.eid < 0)
        return badLine(1, QStringLiteral("no column is called 'eid'"));
    std::vector<WorkOrder> orders;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const auto line = lines.at(at).trimmed();
        if (line.isEmpty())
            continue;
        auto order = readOrder(fieldsOf(line), columns, at + 1);
        if (!order)
            return failure(order.error());
        if (std::ranges::find(orders, order->eid, &WorkOrder::eid) != orders.end())
            return badLine(at + 1, QStringLiteral("EID %1 stands twice").arg(order->eid.toString()));
        orders.push_back(std::move(*order));
    }
    return orders;
}

QByteArray logHead()
{
    return QByteArrayLiteral("time,reader,eid,result,step,iccid,nickname,note,error");
}

QByteArray logLine(const RecipeLine &line, const WorkOrder *order)
{
    const QStringList fields{toIsoString(line.at),
                             line.reader,
                             line.eid ? line.eid->toString() : QString(),
                             toWord(line.state),
                             toWord(line.step),
                             order && order->iccid ? order->iccid->toString() : QString(),
                             order ? order->nickname : QString(),
                             order ? order->note : QString(),
                             line.error ? toWord(line.error->kind) + QStringLiteral(": ") + line.error->detail
                                        : QString()};
    QStringList texts;
    std::ranges::transform(fields, std::back_inserter(texts), quoted);
    return texts.join(u',').toUtf8();
}

} // namespace longreach::card

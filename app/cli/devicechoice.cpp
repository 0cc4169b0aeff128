// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devicechoice.h"

#include "app/core/words.h"
#include "app/fleet/query.h"

#include <QStringList>

namespace longreach::cli {

namespace {

using By = fleet::SortKey::By;

constexpr WordTable<By, 8> SortWords{{{
    {By::Row, QLatin1String("none")},
    {By::Eid, QLatin1String("eid")},
    {By::Label, QLatin1String("label")},
    {By::Country, QLatin1String("country")},
    {By::Operator, QLatin1String("operator")},
    {By::Eim, QLatin1String("eim")},
    {By::State, QLatin1String("state")},
    {By::LastPoll, QLatin1String("poll")},
}}};

} // namespace

Result<std::vector<quint32>> chooseRows(const fleet::FleetSnapshot &fleet, const QString &query, fleet::SortKey key,
                                        qint64 first, Timestamp now)
{
    const auto parsed = fleet::Query::parse(query);
    if (!parsed)
        return failure(parsed.error());
    auto order = fleet::filterAndSort(fleet, *parsed, key, now);
    auto rows = order ? std::move(order->rows) : std::vector<quint32>();
    if (first > 0 && static_cast<std::size_t>(first) < rows.size())
        rows.resize(static_cast<std::size_t>(first));
    return rows;
}

QStringList sortWords()
{
    QStringList words;
    for (const auto &row : SortWords.rows)
        words += QString(row.second);
    return words;
}

fleet::SortKey sortKeyFromWord(const QString &word)
{
    return {SortWords.valueOf(word, By::Row), Qt::AscendingOrder};
}

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/exportplan.h"

#include "app/core/words.h"

namespace longreach::fleet {

namespace {

constexpr WordTable<ExportColumn, 14> ExportColumnWords{{{
    {ExportColumn::Eid, QLatin1String("eid")},
    {ExportColumn::Imei, QLatin1String("imei")},
    {ExportColumn::Label, QLatin1String("label")},
    {ExportColumn::Group, QLatin1String("group")},
    {ExportColumn::Tags, QLatin1String("tags")},
    {ExportColumn::Country, QLatin1String("country")},
    {ExportColumn::Plmn, QLatin1String("plmn")},
    {ExportColumn::Eim, QLatin1String("eim")},
    {ExportColumn::Iccids, QLatin1String("iccids")},
    {ExportColumn::Notes, QLatin1String("notes")},
    {ExportColumn::State, QLatin1String("state")},
    {ExportColumn::Operator, QLatin1String("operator")},
    {ExportColumn::LastPoll, QLatin1String("lastPoll")},
    {ExportColumn::Profiles, QLatin1String("profiles")},
}}};

} // namespace

const std::vector<ExportColumn> &allExportColumns()
{
    static const auto columns = ExportColumnWords.values();
    return columns;
}

QString toWord(ExportColumn column)
{
    return ExportColumnWords.wordOf(column);
}

std::optional<ExportColumn> exportColumnFromWord(QStringView word)
{
    return ExportColumnWords.find(word);
}

QString toWord(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return QStringLiteral("csv");
    case ExportFormat::Tsv: return QStringLiteral("tsv");
    case ExportFormat::JsonLines: return QStringLiteral("jsonl");
    }
    return {};
}

} // namespace longreach::fleet

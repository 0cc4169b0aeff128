// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devicesimportcommand.h"

#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/fleet/devicecolumns.h"
#include "app/fleet/deviceimport.h"
#include "app/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace longreach::cli {

namespace {

constexpr std::size_t ProblemsShown = 20;

QJsonObject importJson(const fleet::ImportReport &report)
{
    QJsonArray problems;
    for (const auto &problem : report.problems)
        problems += QJsonObject{{QStringLiteral("row"), problem.row},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("reason"), problem.reason}};
    return {
        {QStringLiteral("rows"), report.counts.rows},
        {QStringLiteral("added"), report.counts.added},
        {QStringLiteral("changed"), report.counts.changed},
        {QStringLiteral("unchanged"), report.counts.unchanged},
        {QStringLiteral("rejected"), report.counts.rejected},
        {QStringLiteral("rejectsFile"), report.rejectsFile},
        {QStringLiteral("ignoredColumns"), QJsonArray::fromStringList(report.ignoredColumns)},
        {QStringLiteral("problems"), problems},
    };
}

TextTable importTable(const fleet::ImportCounts &counts)
{
    TextTable table({QStringLiteral("rows"), QStringLiteral("added"), QStringLiteral("changed"),
                     QStringLiteral("unchanged"), QStringLiteral("rejected")});
    table.add({QString::number(counts.rows), QString::number(counts.added), QString::number(counts.changed),
               QString::number(counts.unchanged), QString::number(counts.rejected)});
    return table;
}

} // namespace

void DevicesImportCommand::declare(OptionTable &options)
{
    options.text("FILE", m_file, "FILE", "CSV or TSV, UTF-8; an EID column is needed", OptionTable::Need::Required);
    options.texts("--map", m_map, "FIELD=HEADER",
                  "Which column holds a field, if its header does not say so: eid=Serial,label=Name");
    options.text("--eim", m_eim, "NAME", "The eIM of rows that name none");
    options.text("--rejects", m_rejects, "FILE", "Where bad rows go; default: FILE.rejects.csv");
    options.footer(
        "Fields: eid imei label group tags country plmn eim iccids notes. Bad rows are reported and set aside,\n"
        "the others imported; a filled cell replaces what was known, an empty one leaves it. Exit code 1 if\n"
        "rows were set aside.\n"
        "With --format json: {rows, added, changed, unchanged, rejected, rejectsFile, ignoredColumns,\n"
        "problems: [{row, column, reason}]}.");
}

void DevicesImportCommand::run()
{
    const auto columns = fleet::parseColumnMap(m_map);
    if (!columns) {
        refuseAt(QStringLiteral("read --map"), columns.error());
        return;
    }
    auto &import = workspace().deviceImport();
    connect(&import, &fleet::DeviceImport::progressed, this, [this](const fleet::ImportCounts &counts) {
        output().showProgress(counts.octetsRead, counts.octetsTotal, QStringLiteral("%1 rows").arg(counts.rows));
    });
    whenDone(import.run({m_file, *columns, {}, m_eim, m_rejects}, m_stop.get_token()), this,
             [this](const Result<fleet::ImportReport> &report) {
                 report ? print(*report)
                        : failAtFile(session(), QStringLiteral("import %1").arg(m_file), report.error());
             });
}

void DevicesImportCommand::print(const fleet::ImportReport &report)
{
    output().print(importJson(report), importTable(report.counts));
    for (std::size_t at = 0; at < report.problems.size() && at < ProblemsShown; ++at) {
        const auto &problem = report.problems[at];
        const auto place = problem.column.isEmpty()
            ? QStringLiteral("row %1").arg(problem.row)
            : QStringLiteral("row %1, column '%2'").arg(problem.row).arg(problem.column);
        output().complain(QStringLiteral("%1: %2").arg(place, problem.reason));
    }
    if (report.counts.rejected > 0)
        output().complain(QStringLiteral("%1 rows were not imported. Correct them in %2 and import that file.")
                              .arg(report.counts.rejected)
                              .arg(report.rejectsFile));
    Q_EMIT finished(report.counts.rejected > 0 ? ExitCode::SomeFailed : ExitCode::Done);
}

void DevicesImportCommand::interrupt()
{
    m_stop.request_stop();
}

} // namespace longreach::cli

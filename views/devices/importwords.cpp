// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/importwords.h"

#include "app/fleet/deviceimport.h"
#include "views/common/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace longreach {

namespace {

struct ImportWords final {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QString importTitle(const fleet::ImportTask &task)
{
    return ImportWords::tr("Import of “%1”").arg(task.name());
}

QString importProgress(const fleet::ImportTask &task)
{
    if (task.stop.stop_requested())
        return ImportWords::tr("Stopping…", "an import");
    if (task.counts.octetsTotal == 0)
        return ImportWords::tr("Waiting for its turn", "an import");
    return ImportWords::tr("%1 rows read, %2 not taken")
        .arg(QLocale().toString(task.counts.rows), QLocale().toString(task.counts.rejected));
}

QString importSummary(const fleet::ImportReport &report)
{
    const QLocale locale;
    const auto &counts = report.counts;
    auto text = ImportWords::tr("%1 rows: %2 new, %3 changed, %4 unchanged.")
                    .arg(locale.toString(counts.rows), locale.toString(counts.added), locale.toString(counts.changed),
                         locale.toString(counts.unchanged));
    if (counts.rejected > 0)
        text += u' '
            + ImportWords::tr("%Ln row(s) could not be taken and are in “%1”, each with its reason.", nullptr,
                              static_cast<int>(counts.rejected))
                  .arg(report.rejectsFile);
    if (!report.ignoredColumns.isEmpty())
        text +=
            u' ' + ImportWords::tr("Columns passed over: %1.").arg(report.ignoredColumns.join(QStringLiteral(", ")));
    return text;
}

QString importOutcome(const fleet::ImportTask &task)
{
    if (*task.outcome)
        return importSummary(**task.outcome);
    const auto &error = task.outcome->error();
    if (error.kind != Error::Kind::Cancelled)
        return errorText(ImportWords::tr("import “%1”").arg(task.name()), error);
    if (task.counts.rows == 0)
        return ImportWords::tr("Stopped before anything was imported.");
    return ImportWords::tr("Stopped after %Ln row(s). What was imported stays; to import the file again changes only "
                           "what is missing.",
                           nullptr, static_cast<int>(task.counts.rows));
}

} // namespace longreach

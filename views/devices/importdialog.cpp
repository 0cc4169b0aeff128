// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/importdialog.h"

#include "app/core/whendone.h"
#include "app/fleet/deviceimport.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/fleetfeed.h"
#include "app/fleet/importreport.h"
#include "views/common/errortext.h"
#include "views/common/prompt.h"
#include "views/common/taskdialog.h"
#include "views/devices/importmappingdialog.h"
#include "views/devices/rejectseditor.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace longreach {

namespace {

constexpr int rowsShown = 20;
constexpr int reportWidth = 900;
constexpr int reportHeight = 520;

struct ImportDialog final {
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)
};

/// An import and what its file holds.
struct Import {
    fleet::ImportRequest request;
    fleet::DeviceColumns columns;
};

void showReport(const Services &services, TaskDialog *dialog, const Import &import, const fleet::ImportReport &report)
{
    dialog->finish(importSummary(report), report.counts.rejected > 0 ? Tone::Warning : Tone::Good);
    if (report.problems.empty())
        return;
    dialog->resize(std::max(dialog->width(), reportWidth), std::max(dialog->height(), reportHeight));
    dialog->addResult(new RejectsEditor(services, import.request, import.columns, report, dialog));
}

void runImport(const Services &services, QWidget *window, const Import &import)
{
    const auto fileName = QFileInfo(import.request.file).fileName();
    auto *dialog = new TaskDialog(ImportDialog::tr("Importing %1").arg(fileName), window);
    const auto progressed = QObject::connect(
        &services.import, &fleet::DeviceImport::progressed, dialog, [dialog](const fleet::ImportCounts &counts) {
            const auto text = ImportDialog::tr("%1 rows read, %2 not taken");
            dialog->setProgress(counts.octetsRead, counts.octetsTotal,
                                text.arg(QLocale().toString(counts.rows), QLocale().toString(counts.rejected)));
        });
    whenDone(services.import.run(import.request, dialog->stopToken()), dialog,
             [services, dialog, fileName, import, progressed](const Result<fleet::ImportReport> &outcome) {
                 // Rows that are mended afterwards are an import of their own.
                 QObject::disconnect(progressed);
                 services.feed.catchUp();
                 if (outcome)
                     showReport(services, dialog, import, *outcome);
                 else
                     dialog->fail(errorText(ImportDialog::tr("import “%1”").arg(fileName), outcome.error()),
                                  outcome.error().detail);
             });
    dialog->open();
}

} // namespace

QString importSummary(const fleet::ImportReport &report)
{
    const QLocale locale;
    const auto &counts = report.counts;
    auto text = ImportDialog::tr("%1 rows: %2 new, %3 changed, %4 unchanged.")
                    .arg(locale.toString(counts.rows), locale.toString(counts.added), locale.toString(counts.changed),
                         locale.toString(counts.unchanged));
    if (counts.rejected > 0)
        text += u' '
            + ImportDialog::tr("%Ln row(s) could not be taken and are in “%1”, each with its reason.", nullptr,
                               static_cast<int>(counts.rejected))
                  .arg(report.rejectsFile);
    if (!report.ignoredColumns.isEmpty())
        text +=
            u' ' + ImportDialog::tr("Columns passed over: %1.").arg(report.ignoredColumns.join(QStringLiteral(", ")));
    return text;
}

void importDevices(const Services &services, QWidget *window)
{
    const FileQuestion question{.title = ImportDialog::tr("Import devices"),
                                .filter = ImportDialog::tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                                .proposedName = {}};
    services.prompt.chooseFile(question, window,
                               [services, window](const QString &path) { importDevices(services, window, path); });
}

void importDevices(const Services &services, QWidget *window, const QString &path)
{
    auto head = fleet::DeviceFileHead::read(path, rowsShown);
    if (!head)
        return services.prompt.tell(
            {.title = ImportDialog::tr("File not imported"),
             .text = errorText(ImportDialog::tr("read “%1”").arg(QFileInfo(path).fileName()), head.error()),
             .detail = head.error().detail});
    QStringList eims;
    for (const auto &connection : services.eims.connections())
        eims.append(connection.name);
    auto *dialog = new ImportMappingDialog(path, *std::move(head), eims, services.settings, window);
    QObject::connect(dialog, &QDialog::accepted, window, [services, window, dialog] {
        runImport(services, window, {dialog->request(), dialog->columns()});
    });
    dialog->open();
}

} // namespace longreach

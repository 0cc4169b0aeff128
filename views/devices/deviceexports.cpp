// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/deviceexports.h"

#include "app/core/whendone.h"
#include "app/fleet/fleetstore.h"
#include "views/common/errortext.h"
#include "views/common/prompt.h"
#include "views/common/taskdialog.h"
#include "views/devices/devicelist.h"
#include "views/devices/exportdialog.h"
#include "views/devices/exportrun.h"

#include <QFileInfo>
#include <QLocale>

namespace longreach {

namespace {

QString filterOf(fleet::ExportFormat format)
{
    switch (format) {
    case fleet::ExportFormat::Csv: return DeviceExports::tr("CSV (*.csv)");
    case fleet::ExportFormat::Tsv: return DeviceExports::tr("Tab-separated (*.tsv)");
    case fleet::ExportFormat::JsonLines: return DeviceExports::tr("JSON lines (*.jsonl)");
    }
    return {};
}

} // namespace

DeviceExports::DeviceExports(const Services &services, DeviceList &list, QObject *parent)
    : QObject(parent), m_services(services), m_list(list)
{}

std::vector<Command> DeviceExports::commands()
{
    return {{.id = QStringLiteral("devices.export"),
             .menu = Command::Menu::Devices,
             .needs = Need::ShownDevices,
             .text = tr("&Export shown devices…"),
             .icon = QStringLiteral("export"),
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)},
             .hint = tr("The table of the page Fleet shows no device."),
             .run = [this] { ask(); }}};
}

void DeviceExports::ask()
{
    auto *dialog = new ExportDialog(m_list.model().rowCount(), m_services.settings, m_list.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseFile(dialog->plan()); });
    dialog->open();
}

void DeviceExports::chooseFile(const fleet::ExportPlan &plan)
{
    const FileQuestion question{.title = tr("Export devices"),
                                .filter = filterOf(plan.format),
                                .proposedName = QStringLiteral("devices.") + toWord(plan.format),
                                .isForWriting = true};
    m_services.prompt.chooseFile(question, this, [this, plan](const QString &path) { write(path, plan); });
}

void DeviceExports::write(const QString &path, const fleet::ExportPlan &plan)
{
    const auto rows = m_list.model().shownRows();
    const auto total = static_cast<qint64>(rows.size());
    const auto name = QFileInfo(path).fileName();
    auto *dialog = new TaskDialog(tr("Exporting to %1").arg(name), m_list.window());
    auto *run = new ExportRun(dialog);
    connect(run, &ExportRun::progressed, dialog, [dialog, total](qint64 written) {
        dialog->setProgress(written, total,
                            tr("%1 of %2 devices").arg(QLocale().toString(written), QLocale().toString(total)));
    });
    auto work = run->start(path, plan, m_services.fleet.snapshot(), {rows.begin(), rows.end()}, dialog->stopToken());
    whenDone(work, dialog, [dialog, path, name, total](const Result<void> &outcome) {
        if (outcome)
            dialog->finishFile(path, tr("%Ln device(s) written.", nullptr, static_cast<int>(total)));
        else
            dialog->fail(errorText(tr("export to “%1”").arg(name), outcome.error()), outcome.error().detail);
    });
    dialog->open();
}

} // namespace longreach

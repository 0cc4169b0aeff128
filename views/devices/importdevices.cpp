// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/importdevices.h"

#include "app/fleet/deviceimport.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/tableobstacle.h"
#include "views/common/errortext.h"
#include "views/common/prompt.h"
#include "views/devices/importdialog.h"
#include "views/devices/importmappingdialog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace longreach {

namespace {

constexpr int rowsShown = 20;

struct ImportDevices final {
    Q_DECLARE_TR_FUNCTIONS(ImportDevices)
};

QString faultText(const QString &path, const Error &error)
{
    using Obstacle = fleet::TableObstacle;
    const auto name = QFileInfo(path).fileName();
    const auto obstacle = fleet::obstacleAt(path);
    if (!obstacle)
        return errorText(ImportDevices::tr("read “%1”").arg(name), error);
    switch (*obstacle) {
    case Obstacle::Empty: return ImportDevices::tr("“%1” is empty.").arg(name);
    case Obstacle::Utf16:
        return ImportDevices::tr("“%1” is encoded as UTF-16. Save it as CSV in UTF-8, and import that.").arg(name);
    case Obstacle::Workbook:
        return ImportDevices::tr("“%1” is a workbook of a spreadsheet program. Save the sheet with the devices as CSV "
                                 "in UTF-8, and import that.")
            .arg(name);
    case Obstacle::Binary:
        return ImportDevices::tr("“%1” holds no table of text. Choose a file of comma- or tab-separated values.")
            .arg(name);
    }
    return {};
}

} // namespace

void importDevices(const Services &services, QWidget *window)
{
    const FileQuestion question{.title = ImportDevices::tr("Import devices"),
                                .filter = ImportDevices::tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                                .proposedName = {}};
    services.prompt.chooseFile(question, window,
                               [services, window](const QString &path) { importDevices(services, window, path); });
}

void importDevices(const Services &services, QWidget *window, const QString &path)
{
    auto head = fleet::DeviceFileHead::read(path, rowsShown);
    if (!head)
        return services.prompt.tell({.title = ImportDevices::tr("File not imported"),
                                     .text = faultText(path, head.error()),
                                     .detail = head.error().detail});
    QStringList eims;
    for (const auto &connection : services.eims.connections())
        eims.append(connection.name);
    auto *dialog = new ImportMappingDialog(path, *std::move(head), eims, services.settings, window);
    QObject::connect(dialog, &QDialog::accepted, window, [services, window, dialog] {
        ImportDialog::showTask(services, services.import.begin(dialog->request()), window);
    });
    dialog->open();
}

} // namespace longreach

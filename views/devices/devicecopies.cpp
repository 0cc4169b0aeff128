// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicecopies.h"

#include "app/fleet/eimdirectory.h"
#include "app/fleet/fleetstore.h"
#include "views/common/agetext.h"
#include "views/common/prompt.h"
#include "views/devices/devicecommand.h"
#include "views/devices/devicelist.h"

#include <QClipboard>
#include <QGuiApplication>

namespace longreach {

using fleet::CopyForm;

namespace {

/// More would hold the window, and no other program would thank for it.
constexpr std::size_t mostCopied = 10'000;

} // namespace

DeviceCopies::DeviceCopies(const Services &services, DeviceList &list, QObject *parent)
    : QObject(parent), m_services(services), m_list(list)
{}

std::vector<Command> DeviceCopies::commands()
{
    const auto command = [](const QString &id, const QString &text, std::function<void()> run) {
        auto made =
            deviceCommand(id, text, {}, Need::OneDevice, tr("Choose devices on the page Fleet."), {}, std::move(run));
        made.submenu = tr("Cop&y as");
        return made;
    };
    const auto form = [&](const QString &id, const QString &text, CopyForm copied) {
        return command(id, text, [this, copied] { copy(copied); });
    };
    auto eid = form(QStringLiteral("devices.copyEid"), tr("C&opy EID"), CopyForm::Eid);
    eid.icon = QStringLiteral("copy");
    eid.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)};
    eid.submenu.clear();
    auto filter = command(QStringLiteral("devices.copyFilter"), tr("Copy filter as a command of longreachctl"),
                          [this] { copyFilter(); });
    filter.needs = Need::Nothing;
    return {
        eid,
        form(QStringLiteral("devices.copySpacedEid"), tr("Copy EID in groups of four"), CopyForm::SpacedEid),
        form(QStringLiteral("devices.copyIccid"), tr("Copy ICCID of the enabled profile"), CopyForm::Iccid),
        form(QStringLiteral("devices.copyShortIccid"), tr("Copy ICCID without check digit"),
             CopyForm::IccidWithoutCheckDigit),
        form(QStringLiteral("devices.copyCsv"), tr("Copy as CSV"), CopyForm::Csv),
        form(QStringLiteral("devices.copyCommand"), tr("Copy as a command of longreachctl"), CopyForm::Command),
        command(QStringLiteral("devices.copyCurl"), tr("Copy request to the eIM as curl"), [this] { copyRequests(); }),
        filter};
}

QStringList DeviceCopies::menuIds()
{
    return {QStringLiteral("devices.copySpacedEid"),  QStringLiteral("devices.copyIccid"),
            QStringLiteral("devices.copyShortIccid"), QString(),
            QStringLiteral("devices.copyCsv"),        QStringLiteral("devices.copyCommand"),
            QStringLiteral("devices.copyCurl"),       QStringLiteral("devices.copyFilter")};
}

std::vector<quint32> DeviceCopies::rowsToCopy()
{
    auto rows = m_list.selectedRows();
    if (rows.size() <= mostCopied)
        return rows;
    m_services.prompt.tell({.title = tr("Not copied"),
                            .text = tr("The clipboard takes up to %Ln device(s). Export the others to a file.", nullptr,
                                       static_cast<int>(mostCopied)),
                            .detail = {}});
    return {};
}

void DeviceCopies::copy(CopyForm form)
{
    if (const auto rows = rowsToCopy(); !rows.empty())
        QGuiApplication::clipboard()->setText(fleet::copyText(form, m_services.fleet.live(), rows, currentTime()));
}

void DeviceCopies::copyRequests()
{
    const auto &fleet = m_services.fleet.live();
    QStringList lines;
    for (const auto row : rowsToCopy()) {
        const auto *connection = fleet.isPresent(row) ? m_services.eims.find(fleet.row(row).eim()) : nullptr;
        if (connection != nullptr)
            lines.append(m_services.requestOf(*connection, fleet.row(row).eid()));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void DeviceCopies::copyFilter()
{
    QGuiApplication::clipboard()->setText(fleet::listCommand(m_list.browser().query().text()));
}

} // namespace longreach

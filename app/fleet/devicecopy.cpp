// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicecopy.h"

#include "app/fleet/deviceexport.h"

#include <QBuffer>
#include <QStringList>

namespace longreach::fleet {

namespace {

QString csvText(const FleetSnapshot &fleet, std::span<const quint32> rows, Timestamp now)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    // Memory neither fills nor fails.
    (void)exportDevices(buffer, fleet, rows, now);
    return QString::fromUtf8(buffer.data());
}

QStringList eids(const FleetSnapshot &fleet, std::span<const quint32> rows, QString (Eid::*toText)() const)
{
    QStringList lines;
    for (const auto row : rows) {
        if (fleet.isPresent(row))
            lines.append((fleet.row(row).eid().*toText)());
    }
    return lines;
}

QStringList iccids(const FleetSnapshot &fleet, std::span<const quint32> rows, QString (Iccid::*toText)() const)
{
    QStringList lines;
    for (const auto row : rows) {
        if (!fleet.isPresent(row))
            continue;
        for (const auto &profile : fleet.row(row).profiles()) {
            if (profile.state == ProfileState::Enabled)
                lines.append((profile.iccid.*toText)());
        }
    }
    return lines;
}

} // namespace

QString copyText(CopyForm form, const FleetSnapshot &fleet, std::span<const quint32> rows, Timestamp now)
{
    switch (form) {
    case CopyForm::Eid: return eids(fleet, rows, &Eid::toString).join(u'\n');
    case CopyForm::SpacedEid: return eids(fleet, rows, &Eid::toDisplayString).join(u'\n');
    case CopyForm::Iccid: return iccids(fleet, rows, &Iccid::withCheckDigit).join(u'\n');
    case CopyForm::IccidWithoutCheckDigit: return iccids(fleet, rows, &Iccid::withoutCheckDigit).join(u'\n');
    case CopyForm::Csv: return csvText(fleet, rows, now);
    case CopyForm::Command: return listCommand(QStringLiteral("eid:") + eids(fleet, rows, &Eid::toString).join(u','));
    }
    return {};
}

QString listCommand(const QString &query)
{
    auto word = query;
    word.replace(u'\'', QStringLiteral("'\\''"));
    return QStringLiteral("longreachctl devices list --query '%1' --format json").arg(word);
}

} // namespace longreach::fleet

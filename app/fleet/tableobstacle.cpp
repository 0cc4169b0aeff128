// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/tableobstacle.h"

#include <QFile>

#include <algorithm>

namespace longreach::fleet {

namespace {

constexpr qsizetype LookedAt = 4'096;
constexpr qsizetype Signature = 64; ///< where files that are no text say what they are

} // namespace

std::optional<TableObstacle> obstacleIn(QByteArrayView beginning)
{
    if (beginning.isEmpty())
        return TableObstacle::Empty;
    if (beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF"))
        return TableObstacle::Utf16;
    if (beginning.startsWith("PK\x03\x04") || beginning.startsWith("\xD0\xCF\x11\xE0"))
        return TableObstacle::Workbook;
    // Further on it is damage to a row.
    const auto line = beginning.indexOf('\n');
    const auto looked = std::max(Signature, line < 0 ? LookedAt : std::min(line, LookedAt));
    if (beginning.first(std::min(looked, beginning.size())).contains('\0'))
        return TableObstacle::Binary;
    return std::nullopt;
}

std::optional<TableObstacle> obstacleAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? obstacleIn(file.read(LookedAt)) : std::nullopt;
}

QString toDetail(TableObstacle obstacle)
{
    switch (obstacle) {
    case TableObstacle::Empty: return QStringLiteral("the file is empty");
    case TableObstacle::Utf16: return QStringLiteral("the file is UTF-16; save it as CSV in UTF-8");
    case TableObstacle::Workbook:
        return QStringLiteral("the file is a workbook of a spreadsheet program; save it as CSV in UTF-8");
    case TableObstacle::Binary: return QStringLiteral("the file is no text");
    }
    return {};
}

} // namespace longreach::fleet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/activityfile.h"

#include "app/fleet/csvwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace longreach::fleet {

namespace {

QByteArray csvLine(const Activity &activity)
{
    QByteArrayList cells{toIsoString(activity.at).toUtf8()};
    for (const auto &text : {activity.who, activity.verb, activity.object, activity.detail})
        cells.append(spreadsheetSafe(text).toUtf8());
    return csvRecord(cells);
}

QByteArray jsonLine(const Activity &activity)
{
    const QJsonObject object{{QStringLiteral("at"), toIsoString(activity.at)},
                             {QStringLiteral("who"), activity.who},
                             {QStringLiteral("verb"), activity.verb},
                             {QStringLiteral("object"), activity.object},
                             {QStringLiteral("detail"), activity.detail}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ActivityFile::ActivityFile(QIODevice &to, Format format) : m_to(to), m_format(format)
{
    m_to.write(m_format == Format::Csv ? csvRecord({"at", "who", "verb", "object", "detail"}) : QByteArray("["));
}

void ActivityFile::add(std::span<const Activity> lines)
{
    QByteArray octets;
    for (const auto &activity : lines) {
        const bool isFirst = m_count++ == 0;
        octets += m_format == Format::Csv ? csvLine(activity) : (isFirst ? "\n" : ",\n") + jsonLine(activity);
    }
    m_to.write(octets);
}

void ActivityFile::close()
{
    if (m_format == Format::Json)
        m_to.write("\n]\n");
}

} // namespace longreach::fleet

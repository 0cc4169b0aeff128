// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/placehistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace longreach {

void PlaceHistory::visit(Place place)
{
    if (const auto *here = present(); here != nullptr && *here == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(std::move(place));
    if (m_places.size() > Capacity)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void PlaceHistory::amend(Place place)
{
    if (m_places.empty())
        return visit(std::move(place));
    m_places[m_at] = std::move(place);
    if (m_at == 0 || m_places[m_at - 1] != m_places[m_at])
        return;
    m_places.erase(m_places.begin() + static_cast<std::ptrdiff_t>(m_at));
    --m_at;
}

const Place &PlaceHistory::goBack()
{
    Q_ASSERT(canGoBack());
    return m_places[--m_at];
}

const Place &PlaceHistory::goForward()
{
    Q_ASSERT(canGoForward());
    return m_places[++m_at];
}

const Place *PlaceHistory::present() const noexcept
{
    return m_places.empty() ? nullptr : &m_places[m_at];
}

QByteArray PlaceHistory::toJson() const
{
    QJsonArray places;
    for (const auto &place : m_places) {
        QJsonObject marks;
        for (auto mark = place.marks.begin(); mark != place.marks.end(); ++mark)
            marks.insert(mark.key(), mark.value());
        places.append(QJsonObject{{QStringLiteral("page"), place.page}, {QStringLiteral("marks"), marks}});
    }
    const QJsonObject all{{QStringLiteral("at"), static_cast<qint64>(m_at)}, {QStringLiteral("places"), places}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

PlaceHistory PlaceHistory::fromJson(const QByteArray &json)
{
    PlaceHistory history;
    const auto all = QJsonDocument::fromJson(json).object();
    const auto places = all.value(QStringLiteral("places")).toArray();
    for (const auto &value : places) {
        const auto stored = value.toObject();
        Place place{.page = stored.value(QStringLiteral("page")).toString(), .marks = {}};
        const auto marks = stored.value(QStringLiteral("marks")).toObject();
        for (auto mark = marks.begin(); mark != marks.end(); ++mark)
            place.marks.insert(mark.key(), mark.value().toString());
        if (!place.page.isEmpty())
            history.visit(std::move(place));
    }
    const auto at = static_cast<std::size_t>(std::max<qint64>(0, all.value(QStringLiteral("at")).toInteger()));
    if (!history.m_places.empty())
        history.m_at = std::min(at, history.m_places.size() - 1);
    return history;
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/savedviews.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace longreach {

namespace {

bool isCalled(const SavedView &view, const QString &name)
{
    return view.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedViews::SavedViews(QSettings &settings) : m_settings(settings)
{
    reload();
}

void SavedViews::reload()
{
    m_views.clear();
    const auto count = m_settings.beginReadArray(QStringLiteral("fleet/views"));
    for (int at = 0; at < count; ++at) {
        m_settings.setArrayIndex(at);
        m_views.push_back({m_settings.value(QStringLiteral("name")).toString(),
                           m_settings.value(QStringLiteral("query")).toString(),
                           m_settings.value(QStringLiteral("columns")).toByteArray()});
    }
    m_settings.endArray();
    m_initial = m_settings.value(QStringLiteral("fleet/initialView")).toString();
}

const SavedView *SavedViews::find(const QString &name) const
{
    const auto found = std::ranges::find_if(m_views, [&](const SavedView &view) { return isCalled(view, name); });
    return found == m_views.end() ? nullptr : &*found;
}

void SavedViews::save(const SavedView &view)
{
    reload();
    std::erase_if(m_views, [&](const SavedView &known) { return isCalled(known, view.name); });
    m_views.push_back(view);
    store();
}

void SavedViews::remove(const QString &name)
{
    reload();
    std::erase_if(m_views, [&](const SavedView &known) { return isCalled(known, name); });
    if (m_initial.compare(name, Qt::CaseInsensitive) == 0)
        m_initial.clear();
    store();
}

bool SavedViews::rename(const QString &from, const QString &to)
{
    reload();
    const auto view = std::ranges::find_if(m_views, [&](const SavedView &known) { return isCalled(known, from); });
    const auto *other = find(to);
    if (to.isEmpty() || view == m_views.end() || (other != nullptr && other != &*view))
        return false;
    if (m_initial == view->name)
        m_initial = to;
    view->name = to;
    store();
    return true;
}

void SavedViews::setInitial(const QString &name)
{
    reload();
    m_initial = name;
    store();
}

void SavedViews::store()
{
    std::ranges::sort(m_views, [](const SavedView &a, const SavedView &b) {
        return QString::localeAwareCompare(a.name.toLower(), b.name.toLower()) < 0;
    });
    m_settings.remove(QStringLiteral("fleet/views"));
    m_settings.beginWriteArray(QStringLiteral("fleet/views"), static_cast<int>(m_views.size()));
    for (int at = 0; std::cmp_less(at, m_views.size()); ++at) {
        const auto &view = m_views[static_cast<std::size_t>(at)];
        m_settings.setArrayIndex(at);
        m_settings.setValue(QStringLiteral("name"), view.name);
        m_settings.setValue(QStringLiteral("query"), view.query);
        m_settings.setValue(QStringLiteral("columns"), view.columns);
    }
    m_settings.endArray();
    m_settings.setValue(QStringLiteral("fleet/initialView"), m_initial);
}

} // namespace longreach

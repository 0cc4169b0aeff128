// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/sessionkeeper.h"

#include <QSettings>

#include <chrono>
#include <utility>

namespace longreach {

namespace {

/// A crash costs at most what was typed in this time.
constexpr std::chrono::milliseconds period{1'500};
constexpr std::chrono::seconds layoutPeriod{20};

constexpr auto openKey = "session/isOpen";
constexpr auto historyKey = "session/history";
constexpr auto partsKey = "session/parts";
constexpr auto draftsKey = "session/drafts";

/// Writes only what is another: each write costs a file.
void write(QSettings &settings, const char *key, const QVariant &value)
{
    if (settings.value(QLatin1String(key)) != value)
        settings.setValue(QLatin1String(key), value);
}

} // namespace

SessionKeeper::SessionKeeper(QSettings &settings, Reader reader, LayoutWriter writeLayout, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_reader(std::move(reader)),
      m_writeLayout(std::move(writeLayout)),
      m_lock(settings.fileName() + QStringLiteral(".open")),
      m_isOurs(m_lock.tryLock(0)),
      m_wasInterrupted(m_isOurs && settings.value(QLatin1String(openKey)).toBool())
{
    m_timer.setInterval(period);
    m_layoutTimer.setInterval(layoutPeriod);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::keepSession);
    connect(&m_layoutTimer, &QTimer::timeout, this, [this] { m_writeLayout(m_settings); });
}

Session SessionKeeper::interrupted() const
{
    if (!m_wasInterrupted)
        return {};
    return {.history = PlaceHistory::fromJson(m_settings.value(QLatin1String(historyKey)).toByteArray()),
            .partWindows = m_settings.value(QLatin1String(partsKey)).toStringList(),
            .drafts = draftsFromJson(m_settings.value(QLatin1String(draftsKey)).toByteArray())};
}

void SessionKeeper::start()
{
    if (!m_isOurs)
        return;
    m_settings.setValue(QLatin1String(openKey), true);
    m_timer.start();
    m_layoutTimer.start();
}

void SessionKeeper::keep()
{
    if (!m_timer.isActive())
        return;
    m_writeLayout(m_settings);
    keepSession();
}

void SessionKeeper::keepSession()
{
    const auto session = m_reader();
    write(m_settings, historyKey, session.history.toJson());
    write(m_settings, partsKey, session.partWindows);
    write(m_settings, draftsKey, toJson(session.drafts));
}

void SessionKeeper::endCleanly()
{
    m_timer.stop();
    m_layoutTimer.stop();
    if (m_isOurs)
        m_settings.remove(QStringLiteral("session"));
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/toaster.h"

#include "views/common/metrics.h"
#include "views/notices/noticesettings.h"
#include "views/notices/toast.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <ranges>

namespace longreach {

namespace {

constexpr std::chrono::seconds usualLife{8};
constexpr int aboveStatus = 28 + 2 * metrics::Grid;

} // namespace

Toaster::Toaster(const AnnouncementLog &log, QSettings &settings, QWidget *window)
    : QObject(window), m_settings(settings), m_window(window), m_life(usualLife)
{
    connect(&log, &AnnouncementLog::added, this, &Toaster::show);
    m_window->installEventFilter(this);
}

void Toaster::show(const Announcement &announcement)
{
    const auto wanted = NoticeSettings::read(m_settings);
    if (wanted.hasSound && announcement.tone == Tone::Bad)
        QApplication::beep();
    const auto former = std::ranges::find_if(m_toasts, [&](const Toast *toast) {
        return !announcement.topic.isEmpty() && toast->announcement().topic == announcement.topic;
    });
    if (former != m_toasts.end())
        remove(*former);
    if (!wanted.showsToasts)
        return;
    if (m_toasts.size() == MostAtOnce)
        remove(m_toasts.front());
    auto *toast = new Toast(announcement, m_life, m_window);
    connect(toast, &Toast::ended, this, [this, toast] { remove(toast); });
    connect(toast, &Toast::clicked, this, [this, toast] {
        const auto place = toast->announcement().place;
        remove(toast);
        Q_EMIT leadRequested(place);
    });
    m_toasts.push_back(toast);
    arrange();
    toast->show();
    toast->raise();
}

void Toaster::remove(Toast *toast)
{
    std::erase(m_toasts, toast);
    toast->hide();
    toast->deleteLater();
    arrange();
}

void Toaster::arrange()
{
    auto bottom = m_window->height() - aboveStatus;
    for (auto *toast : m_toasts | std::views::reverse) {
        const auto height = toast->heightForWidth(toast->width());
        toast->resize(toast->width(), std::max(height, toast->sizeHint().height()));
        toast->move(m_window->width() - toast->width() - 2 * metrics::Grid, bottom - toast->height());
        bottom -= toast->height() + metrics::Grid;
    }
}

bool Toaster::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace longreach

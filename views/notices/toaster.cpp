// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/toaster.h"

#include "views/common/isoneof.h"
#include "views/common/metrics.h"
#include "views/notices/noticesettings.h"
#include "views/notices/toast.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>
#include <limits>
#include <ranges>
#include <vector>

namespace longreach {

namespace {

constexpr std::chrono::seconds usualLife{8};
constexpr int aboveStatus = 28 + 2 * metrics::Grid;
constexpr int belowHead = 96; // of the window, with its menus
constexpr int clearance = metrics::Grid / 2;
constexpr QPoint step(32, 8);

/// Where `window` shows what a person may want to click or to type into.
std::vector<QRect> controlsOf(const QWidget &window)
{
    std::vector<QRect> places;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        const bool isShown = widget->isVisible() && widget->window() == &window;
        if (isShown && qobject_cast<const Toast *>(widget->parentWidget()) == nullptr
            && isOneOf<QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar, QTextEdit>(
                widget))
            places.push_back(widget->visibleRegion().boundingRect().translated(widget->mapTo(&window, QPoint())));
    }
    return places;
}

/// The place nearest to `wanted`, upwards and to the left, that none of `controls` is in; `wanted` if there is none.
QRect clearPlace(const QRect &wanted, const std::vector<QRect> &controls)
{
    auto best = wanted;
    auto least = std::numeric_limits<int>::max();
    for (int left = 0; wanted.left() - left >= metrics::Grid && left < least; left += step.x()) {
        for (int up = 0; wanted.top() - up >= belowHead && left + up < least; up += step.y()) {
            const auto place = wanted.translated(-left, -up);
            const auto around = place.adjusted(-clearance, -clearance, clearance, clearance);
            const bool isClear =
                std::ranges::none_of(controls, [&](const QRect &control) { return control.intersects(around); });
            if (isClear) {
                best = place;
                least = left + up;
            }
        }
    }
    return best;
}

} // namespace

Toaster::Toaster(const AnnouncementLog &log, QSettings &settings, QWidget *window)
    : QObject(window), m_settings(settings), m_window(window), m_life(usualLife)
{
    connect(&log, &AnnouncementLog::added, this, &Toaster::show);
    m_rearranging.setSingleShot(true);
    m_rearranging.setInterval(0);
    connect(&m_rearranging, &QTimer::timeout, this, &Toaster::arrange);
    qApp->installEventFilter(this);
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
    if (m_toasts.empty())
        return;
    // As if all were laid out from left to right: the bottom right is where a line ends.
    const auto laidOut = [this](const QRect &place) {
        return QStyle::visualRect(m_window->layoutDirection(), m_window->rect(), place);
    };
    auto controls = controlsOf(*m_window);
    std::ranges::transform(controls, controls.begin(), laidOut);
    auto bottom = m_window->height() - aboveStatus;
    for (auto *toast : m_toasts | std::views::reverse) {
        const auto height = std::max(toast->heightForWidth(toast->width()), toast->sizeHint().height());
        const QRect usual(m_window->width() - toast->width() - 2 * metrics::Grid, bottom - height, toast->width(),
                          height);
        if (!toast->underMouse() || toast->height() != height) // somebody is about to click it
            toast->setGeometry(laidOut(clearPlace(usual, controls)));
        controls.push_back(laidOut(toast->geometry()));
        bottom = std::max(toast->geometry().top() - metrics::Grid, belowHead + height);
    }
}

bool Toaster::isOfWindow(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget != nullptr && widget->window() == m_window && qobject_cast<const Toast *>(widget) == nullptr
        && qobject_cast<const Toast *>(widget->parentWidget()) == nullptr;
}

bool Toaster::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
        if (!m_toasts.empty() && isOfWindow(watched))
            m_rearranging.start();
        break;
    default: break;
    }
    return false;
}

} // namespace longreach

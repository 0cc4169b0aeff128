// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/announcementlog.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

class QSettings;
class QWidget;

namespace longreach {

class Toast;

/// Shows what is announced at the bottom right of a window (at its left where lines run from right to left), the
/// newest lowest, a few at a time.
///
/// They keep clear of the controls there: a toast goes to the nearest place where it covers none.
class Toaster final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t MostAtOnce = 3;

    /// `window` owns the toasts; the other two outlive the toaster.
    Toaster(const AnnouncementLog &log, QSettings &settings, QWidget *window);

    /// How long one stays that tells of no failure.
    void setLife(std::chrono::milliseconds life) { m_life = life; }

    [[nodiscard]] const std::deque<Toast *> &toasts() const noexcept { return m_toasts; }

Q_SIGNALS:
    void leadRequested(const longreach::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const Announcement &announcement);
    void remove(Toast *toast);
    void arrange();
    [[nodiscard]] bool isOfWindow(QObject *watched) const;

    QSettings &m_settings;
    QWidget *m_window;
    std::chrono::milliseconds m_life;
    std::deque<Toast *> m_toasts; ///< the oldest first
    QTimer m_rearranging;         ///< once, however much has moved
};

} // namespace longreach

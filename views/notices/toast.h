// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/announcementlog.h"

#include <QFrame>
#include <QTimer>

#include <chrono>

namespace longreach {

/// One announcement at the edge of the window. It never takes the cursor; a click leads to its place.
/// It leaves by itself after a while unless it tells of a failure; the mouse over it stops the time.
class Toast final : public QFrame {
    Q_OBJECT

public:
    Toast(const Announcement &announcement, std::chrono::milliseconds life, QWidget *parent);

    [[nodiscard]] const Announcement &announcement() const noexcept { return m_announcement; }

Q_SIGNALS:
    void clicked();

    /// It is done with: its time is over, or a person closed it.
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void startTime();

    Announcement m_announcement;
    QTimer m_life;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/announcementlog.h"
#include "views/window/services.h"

#include <QObject>

class QWidget;

namespace longreach {

class ConsolePages;
class StatusArea;

/// What the window says by itself, put together: who announces, the toasts, and the status area where
/// all of it can be read again.
class Notices final : public QObject {
    Q_OBJECT

public:
    /// `window` owns what is shown; the pages outlive this.
    Notices(const Services &services, const ConsolePages &pages, QWidget *window);

    /// To be placed by the window.
    [[nodiscard]] QWidget *area() const;

Q_SIGNALS:
    void leadRequested(const longreach::Place &place);

private:
    AnnouncementLog *m_log;
    StatusArea *m_area;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/announcementlog.h"
#include "views/window/services.h"
#include "views/window/statusrow.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <vector>

namespace longreach::fleet {
struct ImportTask;
} // namespace longreach::fleet

namespace longreach {

class EimSync;
class StatusButton;
class StatusPopover;

/// The right of the status strip: the eIMs with their health, what is running, what was announced. Each
/// unfolds into a list, and what is listed leads to its place.
class StatusArea final : public QWidget {
    Q_OBJECT

public:
    enum class Subject { Connections, Work, Announcements };

    /// `sync` and `log` outlive the area.
    StatusArea(const Services &services, EimSync &sync, AnnouncementLog &log, QWidget *parent = nullptr);

    [[nodiscard]] StatusButton *button(Subject subject) const;
    [[nodiscard]] StatusPopover *popover() const noexcept { return m_popover; }

    /// Unfolds the list of `subject`.
    void unfold(Subject subject);

Q_SIGNALS:
    void leadRequested(const longreach::Place &place);

private:
    void connectSources();
    void stop(const QString &id);
    void showNow();
    [[nodiscard]] std::vector<StatusRow> rowsOf(Subject subject) const;
    [[nodiscard]] std::vector<StatusRow> connections() const;
    [[nodiscard]] std::vector<StatusRow> work() const;
    [[nodiscard]] StatusRow workOf(const fleet::ImportTask &task) const;
    [[nodiscard]] std::vector<StatusRow> announcements() const;

    Services m_services;
    EimSync &m_sync;
    AnnouncementLog &m_log;
    std::map<QString, qint64> m_syncs; ///< devices read so far, by eIM
    StatusButton *m_connections;
    StatusButton *m_work;
    StatusButton *m_announcements;
    StatusPopover *m_popover;
    Subject m_shown = Subject::Connections;
    QTimer m_soon; ///< many changes, one update
};

} // namespace longreach

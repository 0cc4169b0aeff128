// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/commandtable.h"
#include "views/devices/savedviews.h"

#include <QPushButton>

#include <vector>

class QMenu;

namespace longreach {

class DeviceList;
class QueryBar;

/// The button that opens a saved view of the fleet, and the way to those that are kept.
class ViewChooser final : public QPushButton {
    Q_OBJECT

public:
    /// All three outlive it.
    ViewChooser(QSettings &settings, QueryBar &bar, DeviceList &list, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands();
    [[nodiscard]] SavedViews &views() noexcept { return m_views; }

    /// The views as one chooses among them.
    [[nodiscard]] QMenu *choices() const noexcept { return m_choices; }

    /// Shows the fleet as the view `name` says; nothing happens if there is none.
    void open(const QString &name);

    /// Opens the view the page is to begin with, if there is one.
    void openInitial();

private:
    void fillMenu();
    void manage();
    [[nodiscard]] SavedView present() const;

    SavedViews m_views;
    QueryBar &m_bar;
    DeviceList &m_list;
    QMenu *m_choices;
    QString m_opened; ///< name of the view opened last
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/commandtable.h"
#include "views/window/services.h"

#include <QObject>

#include <memory>
#include <vector>

class QMainWindow;

namespace longreach {

class HelpWindow;

/// Where help comes from: F1 anywhere in the program opens the page of what has the focus.
class HelpDesk final : public QObject {
    Q_OBJECT

public:
    /// `window` outlives the desk.
    HelpDesk(const Services &services, QMainWindow &window);
    ~HelpDesk() override;

    /// The commands of the menu Help.
    [[nodiscard]] std::vector<Command> commands();

    void showTopic(const QString &id);

    /// Null until help was asked for.
    [[nodiscard]] HelpWindow *helpWindow() const noexcept { return m_help.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showContext();
    void showAbout();

    Services m_services;
    QMainWindow &m_window;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace longreach

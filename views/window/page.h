// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/commandtable.h"

#include <QWidget>

#include <vector>

class QSettings;

namespace longreach {

/// One page of the window: what the navigation leads to.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What a person can do here; the window puts it into the one table of commands.
    [[nodiscard]] virtual std::vector<Command> commands() = 0;

    /// Builds what shows commands, once all of them are in `table`.
    virtual void takeCommands(const CommandTable &table) = 0;

    /// Which needs of commands are met by what is selected.
    [[nodiscard]] virtual Needs met() const { return {}; }

    /// Whether what is current here is in production: the window then wears a red frame.
    [[nodiscard]] virtual bool showsProduction() const { return false; }

    /// Asks for everything anew (F5).
    virtual void refresh() {}

    /// Puts the cursor where one types to find something (Ctrl+F).
    virtual void find() {}

    virtual void saveLayout(QSettings &settings) const = 0;
    virtual void restoreLayout(const QSettings &settings) = 0;

Q_SIGNALS:
    void metChanged();
};

} // namespace longreach

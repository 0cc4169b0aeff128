// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/placehistory.h"
#include "views/common/commandtable.h"

#include <QWidget>

#include <functional>
#include <vector>

class QSettings;

namespace longreach {

class SettingsPage;

/// A table or chart of a page that can be looked at in a window of its own.
struct PagePart {
    QString id;                ///< `jobs.pane`: under which the geometry of its window is kept
    QString title;             ///< translated
    QWidget *widget = nullptr; ///< in a layout or a splitter

    /// Makes a second one that lives beside the first. Without it the widget itself moves into the
    /// window, and returns when that is closed.
    std::function<QWidget *()> another = {};
};

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

    /// Where a person is on the page, for back and forward: what narrows it, what is current. What is
    /// still being looked for counts as found.
    [[nodiscard]] virtual Place::Marks place() const { return {}; }

    /// Goes where place() once was, now or as soon as it is there.
    virtual void goTo(const Place::Marks &) {}

    [[nodiscard]] virtual std::vector<PagePart> parts() { return {}; }

    /// Pages of the settings dialog for what belongs to this one, made anew for whoever asks.
    [[nodiscard]] virtual std::vector<SettingsPage *> settingsPages() { return {}; }

    virtual void saveLayout(QSettings &settings) const = 0;
    virtual void restoreLayout(const QSettings &settings) = 0;

Q_SIGNALS:
    void metChanged();

    /// place() is another one.
    void placeChanged();
};

} // namespace longreach

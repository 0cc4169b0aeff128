// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "views/common/commandtable.h"

#include <QObject>

#include <functional>

namespace longreach {

class Chart;
class Prompt;

/// What can be done with a chart: copied and exported, as a picture and as figures. The same commands
/// are in the menus, the palette and the context menu of each chart; they act on the chart last used.
class ChartCommands final : public QObject {
    Q_OBJECT

public:
    /// `prompt` outlives the commands.
    explicit ChartCommands(Prompt &prompt, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands();

    /// Has the commands act on `chart` once it gets the focus, and gives it its context menu.
    void watch(Chart *chart, const CommandTable &table);

    /// The chart that commands act on; null before one was used.
    [[nodiscard]] Chart *current() const noexcept { return m_current; }

Q_SIGNALS:
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a chart is written as; the content is made on the window's thread, written on another.
    using Writer = std::function<Result<void>(const QString &path)>;

    void copyPicture();
    void copyFigures();
    void exportAs(const QString &extension, const QString &filter, std::function<Writer(Chart &)> prepare);
    void exportPng();
    void exportSvg();
    void exportCsv();

    Prompt &m_prompt;
    Chart *m_current = nullptr;
};

} // namespace longreach

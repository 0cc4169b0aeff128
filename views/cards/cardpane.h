// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/readerstatus.h"
#include "views/common/commandtable.h"

#include <QWidget>

#include <optional>
#include <utility>

class QStackedWidget;

namespace longreach {

class CardActions;
class CardBench;
class CardPaneBar;
class CardView;
class ConnectedEims;
class Prompt;

/// One reader, known by its name, with its card close up and the buttons that act on that card alone.
///
/// It stays with its reader: one that is unplugged is said to be gone, and is there again when it is
/// plugged in; another card never takes its place unasked.
class CardPane final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the pane.
    CardPane(CardBench &bench, Prompt &prompt, CardActions &actions, ConnectedEims &eims, QWidget *parent = nullptr);

    void setReader(const QString &reader);
    [[nodiscard]] const QString &reader() const noexcept { return m_reader; }
    [[nodiscard]] std::optional<CardReport> report() const;
    [[nodiscard]] CardView *view() const noexcept { return m_view; }
    [[nodiscard]] CardPaneBar *bar() const noexcept { return m_bar; }

    /// Which needs of commands are met by its card and what is selected of it.
    [[nodiscard]] Needs met() const;

    /// Shows what the bench knows now.
    void refresh();

    /// Looks at the five lights of its reader.
    void examine();

    /// Nothing can be done while a recipe runs.
    void setLocked(bool isLocked);

    /// Whether it stands beside another: then it says which reader it shows, and is content with less room.
    void setBesideAnother(bool isBeside);

    /// Buttons after the commands of `table`, but for this card alone; keys are those of the table.
    void takeCommands(const CommandTable &table);

Q_SIGNALS:
    void metChanged();

    /// A person clicked on it, where nothing else takes the click.
    void touched();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] std::optional<ReaderStatus> status() const;
    void updateMet();

    CardBench &m_bench;
    Prompt &m_prompt;
    CardActions &m_actions;
    ConnectedEims &m_eims;
    CommandTable m_commands;
    QString m_reader;
    CardPaneBar *m_bar;
    CardView *m_view;
    QStackedWidget *m_stack;
    std::optional<std::pair<QString, ReaderPresence>> m_examined; ///< what the lights were last looked at for
    bool m_isLocked = false;
};

} // namespace longreach

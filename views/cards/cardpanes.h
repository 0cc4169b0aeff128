// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <array>

class QSettings;
class QSplitter;

namespace longreach {

class Card;
class CardActions;
class CardBench;
class CardPane;
class CommandTable;
class ComparisonStrip;
class ConnectedEims;
class Prompt;

/// One card close up, or two beside each other, each in a reader of its own.
///
/// One of two is active: commands of menus, keys and palette act on it. It becomes so by a click, by the
/// focus, or by activateOther().
class CardPanes final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the panes.
    CardPanes(CardBench &bench, Prompt &prompt, CardActions &actions, ConnectedEims &eims, QWidget *parent = nullptr);

    void setSideBySide(bool isOn);
    [[nodiscard]] bool isSideBySide() const noexcept { return m_isSideBySide; }

    [[nodiscard]] CardPane &active() const noexcept { return *m_panes.at(m_active); }

    /// The left one first.
    [[nodiscard]] CardPane &pane(std::size_t place) const { return *m_panes.at(place); }
    void activateOther();

    /// Puts `reader` into the active pane; what the other one shows changes places with it.
    void place(const QString &reader);

    /// Shows what the bench knows now: of all readers, or of one.
    void refresh();
    void refresh(const QString &reader);

    void setLocked(bool isLocked);
    void takeCommands(const CommandTable &table);
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    /// What commands act on is another one, or can do something else.
    void metChanged();

private:
    void placeIn(std::size_t place, const QString &reader);
    void activate(std::size_t place);
    void compare();
    [[nodiscard]] QString readerBeside(const QString &reader) const;

    CardBench &m_bench;
    ComparisonStrip *m_comparison;
    QSplitter *m_splitter;
    std::array<CardPane *, 2> m_panes{};
    std::array<Card *, 2> m_cards{};
    std::size_t m_active = 0;
    bool m_isSideBySide = false;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QTabWidget>

#include <vector>

namespace longreach {

/// Tabs that are all in sight: where there is no room for their words, those in the background show their icon and
/// their mark only, and their words in a tip.
class FittingTabBar final : public QTabBar {
    Q_OBJECT

public:
    using QTabBar::QTabBar;

    /// What stands for the words of the tab where there is no room for them.
    void setTabSymbol(int index, const QString &icon);
    /// What is worth a look there, in a character or two; empty: nothing. The room for one is kept from here on:
    /// it would be odd if two such bars side by side differed for a mark that only one of them has.
    void setTabMark(int index, const QString &mark);

    /// Whether only the current tab shows its words.
    [[nodiscard]] bool isTight() const;

    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void initStyleOption(QStyleOptionTab *option, int index) const override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Symbol {
        QString icon;
        QString mark;
        bool isMarkable = false;
    };

    [[nodiscard]] bool showsSymbol(int index) const { return index != currentIndex() && isTight(); }
    [[nodiscard]] const Symbol &symbol(int index) const { return m_symbols[static_cast<std::size_t>(index)]; }
    [[nodiscard]] Symbol &symbol(int index);
    [[nodiscard]] int wordsWidth(int index) const;
    [[nodiscard]] int symbolWidth(int index) const;
    void drawSymbol(QPainter &painter, int index) const;

    std::vector<Symbol> m_symbols;
};

/// Pages under such tabs.
class FittingTabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit FittingTabs(QWidget *parent = nullptr);

    void addPage(QWidget *page, const QString &icon, const QString &title);

    /// The tab's title, and with a `mark` what draws the eye to it.
    void setMark(int index, const QString &mark, const QString &title);

    [[nodiscard]] FittingTabBar *bar() const noexcept { return m_bar; }

private:
    FittingTabBar *m_bar;
};

} // namespace longreach

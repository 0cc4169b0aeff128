// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/page.h"
#include "views/window/services.h"

#include <vector>

class QAction;
class QSplitter;
class QStackedWidget;

namespace longreach {

class CardActions;
class CardBench;
class CardPane;
class CardPanes;
class CardView;
class ConnectedEims;
class DoctorPane;
class PageHead;
class ReaderList;
class RecipePane;

/// The card readers of this machine: each as a row, the current one with its card close up; two of them
/// side by side; and recipe mode for many cards.
class ReadersPage final : public Page {
    Q_OBJECT

public:
    /// `bench` outlives the page.
    ReadersPage(const Services &services, CardBench &bench, QWidget *parent = nullptr);

    /// Puts `reader` in front.
    void showReader(const QString &reader);

    /// Shows recipe mode, or the card again.
    void showRecipe(bool isOn);

    /// Shows two cards beside each other, or one and the list of readers.
    void showSideBySide(bool isOn);

    /// The card that commands act on.
    [[nodiscard]] CardView *card() const;
    [[nodiscard]] CardPanes *panes() const noexcept { return m_panes; }
    [[nodiscard]] RecipePane *recipe() const noexcept { return m_recipe; }

    [[nodiscard]] std::vector<Command> commands() override;
    void takeCommands(const CommandTable &table) override;
    [[nodiscard]] Needs met() const override;
    [[nodiscard]] std::vector<SettingsPage *> settingsPages() override;
    void refresh() override;
    void find() override;
    [[nodiscard]] Place::Marks place() const override;
    void goTo(const Place::Marks &marks) override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

Q_SIGNALS:
    /// How many notifications wait on all the cards together.
    void debtChanged(qint64 count);

private:
    void build();
    QWidget *buildNoReader();
    void connectParts();
    [[nodiscard]] std::vector<Command> modeCommands();
    void showReaders();
    void seek();
    void noteChoice();
    void showLeaf(const QString &word);
    [[nodiscard]] CardPane &paneBeside() const;
    void showCurrent();
    void showModes();
    void examine();
    void updateRemark();
    void countDebt();
    [[nodiscard]] QString current() const;

    Services m_services;
    CardBench &m_bench;
    CardActions *m_actions;
    ConnectedEims *m_eims;
    QAction *m_recipeAction = nullptr;
    QAction *m_besideAction = nullptr;
    PageHead *m_head;
    QSplitter *m_splitter;
    ReaderList *m_list;
    CardPanes *m_panes;
    QWidget *m_listCard;
    QWidget *m_noReader = nullptr; ///< what stands there while there is no reader at all
    DoctorPane *m_doctor;
    RecipePane *m_recipe;
    QWidget *m_recipeCard = nullptr;
    QStackedWidget *m_stack;
    bool m_isExamined = false; ///< the lights, since there is no reader
    QString m_wanted;          ///< the reader to show once it is there
    QString m_wantedLeaf;      ///< and the leaf of its card
    QString m_wantedBeside;    ///< the one beside it
    bool m_isListing = false;  ///< readers come and go; nobody chooses one
};

} // namespace longreach

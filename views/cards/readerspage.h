// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/readerstatus.h"
#include "views/window/page.h"
#include "views/window/services.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

class QAction;
class QSplitter;
class QStackedWidget;

namespace longreach {

class CardActions;
class CardBench;
class CardView;
class ConnectedEims;
class DoctorPane;
class PageHead;
class ReaderList;
class RecipePane;

/// The card readers of this machine: each as a row, the current one with its card close up, and recipe
/// mode for many cards.
class ReadersPage final : public Page {
    Q_OBJECT

public:
    /// `bench` outlives the page.
    ReadersPage(const Services &services, CardBench &bench, QWidget *parent = nullptr);

    /// Puts `reader` in front.
    void showReader(const QString &reader);

    /// Shows recipe mode, or the card again.
    void showRecipe(bool isOn);

    [[nodiscard]] CardView *card() const noexcept { return m_card; }
    [[nodiscard]] RecipePane *recipe() const noexcept { return m_recipe; }

    [[nodiscard]] std::vector<Command> commands() override;
    void takeCommands(const CommandTable &table) override;
    [[nodiscard]] Needs met() const override;
    [[nodiscard]] std::vector<SettingsPage *> settingsPages() override;
    void refresh() override;
    void find() override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

Q_SIGNALS:
    /// How many notifications wait on all the cards together.
    void debtChanged(qint64 count);

private:
    void build();
    QWidget *buildNoReader();
    void connectParts();
    void showReaders();
    void showCurrent();
    void examine();
    void updateRemark();
    void countDebt();
    void toggleIgnored();
    [[nodiscard]] QString current() const;
    [[nodiscard]] std::optional<CardReport> report() const;

    Services m_services;
    CardBench &m_bench;
    CardActions *m_actions;
    ConnectedEims *m_eims;
    QAction *m_recipeAction = nullptr;
    PageHead *m_head;
    QSplitter *m_splitter;
    ReaderList *m_list;
    CardView *m_card;
    QWidget *m_listCard;
    QWidget *m_noReader; ///< what stands there while there is no reader at all
    DoctorPane *m_doctor;
    RecipePane *m_recipe;
    QStackedWidget *m_stack;
    std::optional<std::pair<QString, ReaderPresence>> m_examined; ///< what the lights were last looked at for
    bool m_isExamined = false;
};

} // namespace longreach

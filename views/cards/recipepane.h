// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardrecipe.h"
#include "models/cards/recipelinemodel.h"

#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace longreach {

class Banner;
class CardBench;
class FlowLayout;
class Prompt;
class RecipeTile;
class TableView;

/// Recipe mode: a person chooses steps once, then puts in card after card, in several readers at once.
/// A tile a reader says from afar how it goes; the log below says what became of each card.
class RecipePane final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the pane.
    RecipePane(CardBench &bench, Prompt &prompt, QWidget *parent = nullptr);

    /// What is chosen now.
    [[nodiscard]] CardRecipe recipe() const;

    void setStep(RecipeStep step, bool isOn);
    void setWorkOrder(const QString &path);
    void setLog(const QString &path);

    /// Whether it can be heard that a card is through; at first it can.
    void setSound(bool isOn);
    [[nodiscard]] bool hasSound() const;

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }

    [[nodiscard]] TableView *log() const noexcept { return m_table; }

Q_SIGNALS:
    void runningChanged(bool isRunning);

private:
    QWidget *buildSteps();
    QWidget *buildFileLine(QLineEdit *line, const QString &caption, bool isForWriting);
    void dressTable();
    void showReaders();
    void take(const RecipeLine &line);
    void setRunning(bool isRunning);
    void showCounts();
    void ring(RecipeLine::State state);

    CardBench &m_bench;
    Prompt &m_prompt;
    RecipeLineModel m_model;
    std::map<RecipeStep, QCheckBox *> m_steps;
    std::map<QString, RecipeTile *> m_tiles;
    QWidget *m_choices;
    QLineEdit *m_workOrder;
    QLineEdit *m_logFile;
    QCheckBox *m_sound;
    QPushButton *m_button;
    QLabel *m_counts;
    Banner *m_fault;
    QWidget *m_tileRow;
    TableView *m_table;
    bool m_isRunning = false;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/recipepane.h"

#include "models/cards/cardbench.h"
#include "models/common/roles.h"
#include "views/cards/cardwords.h"
#include "views/cards/recipetile.h"
#include "views/common/agedelegate.h"
#include "views/common/banner.h"
#include "views/common/emptystate.h"
#include "views/common/flowlayout.h"
#include "views/common/metrics.h"
#include "views/common/pilldelegate.h"
#include "views/common/prompt.h"
#include "views/common/tableview.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <array>

namespace longreach {

namespace {

constexpr std::array allSteps{RecipeStep::Read,      RecipeStep::MatchWorkOrder,    RecipeStep::Enable,
                              RecipeStep::Rename,    RecipeStep::SendNotifications, RecipeStep::Verify,
                              RecipeStep::AppendLine};

/// Far enough from the first to be told apart from it.
constexpr std::chrono::milliseconds secondSound{250};

} // namespace

RecipePane::RecipePane(CardBench &bench, Prompt &prompt, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_prompt(prompt),
      m_workOrder(new QLineEdit(this)),
      m_logFile(new QLineEdit(this)),
      m_sound(new QCheckBox(tr("Sound", "of a recipe"), this)),
      m_button(new QPushButton(this)),
      m_counts(new TextLabel(TextLabel::Style::Muted, this)),
      m_fault(new Banner(Tone::Bad, this)),
      m_tileRow(new QWidget(this)),
      m_table(new TableView(this))
{
    auto *tiles = new QHBoxLayout(m_tileRow);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(2 * metrics::Grid);
    m_choices = buildSteps();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_counts, 1);
    m_sound->setChecked(true);
    m_sound->setToolTip(tr("One sound: the card is done. Two: it wants a look."));
    foot->addWidget(m_sound);
    foot->addWidget(m_button);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid, metrics::Grid);
    top->setSpacing(12);
    top->addWidget(m_choices);
    top->addWidget(m_fault);
    top->addWidget(m_tileRow);
    top->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    dressTable();
    connect(m_button, &QPushButton::clicked, this, [this] { m_isRunning ? stop() : start(); });
    connect(&m_bench, &CardBench::recipeAdvanced, this, &RecipePane::take);
    connect(&m_bench, &CardBench::recipeStopped, this, [this] { setRunning(false); });
    connect(&m_bench, &CardBench::readersChanged, this, &RecipePane::showReaders);
    showReaders();
    setRunning(false);
}

QWidget *RecipePane::buildSteps()
{
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(new TextLabel(tr("To each card, one after the other:"), TextLabel::Style::Title, choices));
    auto *stepRow = new QWidget(choices);
    auto *flow = new FlowLayout(stepRow);
    for (const auto step : allSteps) {
        auto *box = new QCheckBox(words(step), stepRow);
        box->setChecked(step != RecipeStep::MatchWorkOrder && step != RecipeStep::Rename);
        flow->addWidget(box);
        m_steps.emplace(step, box);
    }
    m_steps.at(RecipeStep::Read)->setEnabled(false); // nothing can be done to a card that was not read
    column->addWidget(stepRow);
    column->addWidget(buildFileLine(m_workOrder, tr("Work order"), false));
    column->addWidget(buildFileLine(m_logFile, tr("Log", "a file"), true));
    m_workOrder->setPlaceholderText(tr("none: a CSV of eid,iccid,nickname,note"));
    m_logFile->setPlaceholderText(tr("none: a CSV that each card adds a line to"));
    return choices;
}

QWidget *RecipePane::buildFileLine(QLineEdit *line, const QString &caption, bool isForWriting)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    auto *label = new TextLabel(caption, TextLabel::Style::Plain, row);
    label->setMinimumWidth(96);
    line->setAccessibleName(caption);
    auto *choose = new QPushButton(tr("Choose …", "a file"), row);
    choose->setAutoDefault(false);
    layout->addWidget(label);
    layout->addWidget(line, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, line, caption, isForWriting] {
        const FileQuestion question{.title = caption,
                                    .filter = tr("CSV (*.csv)"),
                                    .proposedName = isForWriting ? QStringLiteral("cards.csv") : QString(),
                                    .isForWriting = isForWriting};
        m_prompt.chooseFile(question, this, [line](const QString &path) { line->setText(path); });
    });
    return row;
}

void RecipePane::dressTable()
{
    using Column = RecipeLineModel::Column;
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Cards so far"));
    m_table->setHeads({tr("Age", "of a line"), tr("Reader"), tr("State", "of a card"), tr("Step", "of a recipe"),
                       tr("EID"), tr("Remark")},
                      {52, 116, 110, 112, 258, 110});
    const auto set = [this](Column column, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(static_cast<int>(column), delegate);
    };
    using State = RecipeLine::State;
    set(Column::At, new AgeDelegate(m_table, static_cast<int>(Column::At)));
    set(Column::State,
        new PillDelegate(
            [](const QModelIndex &index) { return words(static_cast<State>(index.data(ValueRole).toInt())); },
            m_table));
    m_table->fitPills(static_cast<int>(Column::State),
                      allWords(std::array{State::Running, State::Done, State::Failed, State::NotOrdered}));
    set(Column::Step,
        new CellDelegate(
            [](const QModelIndex &index) { return words(static_cast<RecipeStep>(index.data(ValueRole).toInt())); },
            m_table));
    set(Column::Remark,
        new CellDelegate(
            [this](const QModelIndex &index) {
                const auto &error = m_model.line(index.row()).error;
                return error ? capitalised(cardCauseText(*error)) : index.data().toString();
            },
            m_table));
    auto *empty = new EmptyState(m_table);
    empty->setMessage(QStringLiteral("card"), tr("No card yet"),
                      tr("Start, then insert card after card. Each one adds a line here and in the log."));
    m_table->setPlaceholder(empty);
}

void RecipePane::showReaders()
{
    std::map<QString, RecipeTile *> tiles;
    for (const auto &reader : m_bench.readers()) {
        if (reader.isIgnored)
            continue;
        auto known = m_tiles.extract(reader.name);
        auto *tile = known.empty() ? new RecipeTile(reader.name, m_tileRow) : known.mapped();
        m_tileRow->layout()->addWidget(tile);
        tiles.emplace(reader.name, tile);
    }
    for (const auto &[name, tile] : m_tiles)
        tile->deleteLater();
    m_tiles = std::move(tiles);
}

CardRecipe RecipePane::recipe() const
{
    CardRecipe recipe;
    for (const auto step : allSteps) {
        if (m_steps.at(step)->isChecked())
            recipe.steps.push_back(step);
    }
    recipe.workOrderFile = m_workOrder->text();
    recipe.logFile = m_logFile->text();
    return recipe;
}

void RecipePane::setStep(RecipeStep step, bool isOn)
{
    m_steps.at(step)->setChecked(isOn);
}

void RecipePane::setWorkOrder(const QString &path)
{
    m_workOrder->setText(path);
}

void RecipePane::setLog(const QString &path)
{
    m_logFile->setText(path);
}

void RecipePane::start()
{
    const auto started = m_bench.startRecipe(recipe());
    m_fault->setMessage(Tone::Bad, started ? QString() : cardErrorText(tr("start the recipe"), started.error()));
    m_fault->setToolTip(started ? QString() : started.error().detail);
    if (!started)
        return;
    m_model.clear();
    for (const auto &[name, tile] : m_tiles) {
        RecipeLine waiting;
        waiting.reader = name;
        tile->showLine(waiting);
    }
    setRunning(true);
}

void RecipePane::stop()
{
    m_bench.stopRecipe();
    setRunning(false);
}

void RecipePane::setRunning(bool isRunning)
{
    const bool isNews = std::exchange(m_isRunning, isRunning) != isRunning;
    m_button->setText(isRunning ? tr("&Stop", "a recipe") : tr("&Start", "a recipe"));
    m_button->setDefault(!isRunning);
    m_choices->setVisible(!isRunning); // what counts now are the tiles
    showCounts();
    if (isNews)
        Q_EMIT runningChanged(isRunning);
}

void RecipePane::take(const RecipeLine &line)
{
    const auto tile = m_tiles.find(line.reader);
    const bool isOver = tile != m_tiles.end() && !isThrough(tile->second->line().state) && isThrough(line.state);
    if (tile != m_tiles.end())
        tile->second->showLine(line);
    m_model.take(line);
    showCounts();
    if (isOver)
        ring(line.state);
}

/// One sound for done; two for what wants a person's eyes. The colour and the word say it too.
void RecipePane::ring(RecipeLine::State state)
{
    if (!m_sound->isChecked())
        return;
    QApplication::beep();
    if (state != RecipeLine::State::Done)
        QTimer::singleShot(secondSound, this, [] { QApplication::beep(); });
}

void RecipePane::setSound(bool isOn)
{
    m_sound->setChecked(isOn);
}

bool RecipePane::hasSound() const
{
    return m_sound->isChecked();
}

void RecipePane::showCounts()
{
    using State = RecipeLine::State;
    m_counts->setText(tr("%1 done · %2 failed · %3 not ordered")
                          .arg(m_model.count(State::Done))
                          .arg(m_model.count(State::Failed))
                          .arg(m_model.count(State::NotOrdered)));
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/readerspage.h"

#include "app/core/whendone.h"
#include "models/cards/cardbench.h"
#include "views/cards/cardactions.h"
#include "views/cards/cardcommands.h"
#include "views/cards/cardpane.h"
#include "views/cards/cardpanes.h"
#include "views/cards/cardsettingspage.h"
#include "views/cards/cardview.h"
#include "views/cards/connectedeims.h"
#include "views/cards/doctorpane.h"
#include "views/cards/readerlist.h"
#include "views/cards/recipepane.h"
#include "views/cards/tracepane.h"
#include "views/common/card.h"
#include "views/common/metrics.h"
#include "views/common/pagehead.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace longreach {

namespace {

constexpr int narrowestList = 230;

const QString readerMark = QStringLiteral("reader");
const QString besideMark = QStringLiteral("beside");
const QString leafMark = QStringLiteral("leaf");
const QString modeMark = QStringLiteral("mode");
const QString recipeMode = QStringLiteral("recipe");

QWidget *inCard(QWidget *content)
{
    auto *card = new Card;
    card->setFlush();
    card->body()->addWidget(content);
    return card;
}

} // namespace

ReadersPage::ReadersPage(const Services &services, CardBench &bench, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_bench(bench),
      m_actions(new CardActions(bench, services.prompt, this)),
      m_eims(new ConnectedEims(services, this)),
      m_head(new PageHead(tr("Readers"), this)),
      m_splitter(new QSplitter(this)),
      m_list(new ReaderList),
      m_panes(new CardPanes(bench, services.prompt, *m_actions, *m_eims)),
      m_doctor(new DoctorPane),
      m_recipe(new RecipePane(bench, services.prompt)),
      m_stack(new QStackedWidget)
{
    build();
    connectParts();
    showReaders();
}

void ReadersPage::build()
{
    m_noReader = inCard(buildNoReader());
    m_recipeCard = inCard(m_recipe);
    for (QWidget *each : std::initializer_list<QWidget *>{m_panes, m_noReader, m_recipeCard})
        m_stack->addWidget(each);
    m_listCard = inCard(m_list);
    m_listCard->setMinimumWidth(narrowestList);
    m_splitter->addWidget(m_listCard);
    m_splitter->addWidget(m_stack);
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({270, 820});
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 2 * metrics::Grid);
    margin->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(margin, 1);
}

QWidget *ReadersPage::buildNoReader()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 2 * metrics::Grid, 0, 0);
    auto *title = new TextLabel(tr("No card reader yet"), TextLabel::Style::Heading, page);
    auto *text = new TextLabel(
        tr("Plug one in: it shows here within a second, and its card within two. What is in the way, if anything:"),
        TextLabel::Style::Muted, page);
    text->setWordWrap(true);
    for (auto *label : {title, text}) {
        label->setContentsMargins(2 * metrics::Grid, 0, 2 * metrics::Grid, 0);
        column->addWidget(label);
    }
    column->addWidget(m_doctor, 1);
    return page;
}

void ReadersPage::connectParts()
{
    connect(&m_bench, &CardBench::readersChanged, this, &ReadersPage::showReaders);
    connect(&m_bench, &CardBench::reportChanged, this, [this](const QString &reader) {
        m_list->readers().setReport(reader, m_bench.report(reader));
        countDebt();
        // A card that was read anew may have taken packages meanwhile.
        if (const auto shown = m_bench.report(reader); shown && shown->identity.eid)
            m_eims->forget(*shown->identity.eid);
        m_panes->refresh(reader);
    });
    connect(m_list, &ReaderList::currentReaderChanged, this, &ReadersPage::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReadersPage::noteChoice);
    for (const auto place : {0U, 1U})
        connect(m_panes->pane(place).view(), &CardView::leafChanged, this, &ReadersPage::placeChanged);
    connect(m_panes, &CardPanes::metChanged, this, &ReadersPage::metChanged);
    connect(m_panes, &CardPanes::metChanged, this, &ReadersPage::placeChanged);
    connect(m_recipe, &RecipePane::runningChanged, m_panes, &CardPanes::setLocked);
    connect(m_eims, &ConnectedEims::changed, m_panes, qOverload<>(&CardPanes::refresh));
}

QString ReadersPage::current() const
{
    return m_panes->active().reader();
}

CardView *ReadersPage::card() const
{
    return m_panes->active().view();
}

void ReadersPage::showReaders()
{
    const QScopedValueRollback listing(m_isListing, true);
    const auto readers = m_bench.readers();
    m_list->readers().setReaders(readers);
    for (const auto &reader : readers)
        m_list->readers().setReport(reader.name, m_bench.report(reader.name));
    if (m_list->current() == nullptr && !readers.empty()) {
        // A reader with a card is what one came for.
        const auto wanted = std::ranges::find_if(readers, [](const ReaderStatus &each) {
            return each.presence == ReaderPresence::Present && !each.isIgnored;
        });
        m_list->choose(wanted == readers.end() ? readers.front().name : wanted->name);
    }
    seek();
    updateRemark();
    countDebt();
    showCurrent();
    m_panes->refresh();
    showModes();
    if (readers.empty() && !std::exchange(m_isExamined, true))
        examine();
    m_isExamined = readers.empty();
}

/// Shows the readers that were sought, if they are there by now.
void ReadersPage::seek()
{
    const auto isThere = [this](const QString &reader) {
        return !reader.isEmpty() && m_list->readers().rowOf(reader).has_value();
    };
    if (isThere(m_wanted)) {
        showReader(std::exchange(m_wanted, QString()));
        showLeaf(std::exchange(m_wantedLeaf, QString()));
    }
    auto &beside = paneBeside();
    if (m_panes->isSideBySide() && isThere(m_wantedBeside) && m_wantedBeside != current())
        beside.setReader(std::exchange(m_wantedBeside, QString()));
}

CardPane &ReadersPage::paneBeside() const
{
    auto &first = m_panes->pane(0);
    return &first == &m_panes->active() ? m_panes->pane(1) : first;
}

void ReadersPage::showLeaf(const QString &word)
{
    bool isKnown = false;
    const auto leaf = QMetaEnum::fromType<CardView::Leaf>().keyToValue(word.toLatin1().constData(), &isKnown);
    if (isKnown)
        card()->showLeaf(static_cast<CardView::Leaf>(leaf));
}

/// A person's choice counts more than what is still sought.
void ReadersPage::noteChoice()
{
    if (m_isListing)
        return;
    m_wanted.clear();
    m_wantedLeaf.clear();
    m_wantedBeside.clear();
    Q_EMIT placeChanged();
}

/// With one card on the page it is that of the reader under the cursor; two have their own choice.
void ReadersPage::showCurrent()
{
    const auto *reader = m_list->current();
    if (!m_panes->isSideBySide())
        m_panes->place(reader != nullptr ? reader->name : QString());
}

/// Shows what there is to show now, and ticks what says so.
void ReadersPage::showModes()
{
    const bool hasReaders = !m_bench.readers().empty();
    const bool isRecipe = m_stack->currentWidget() == m_recipeCard;
    if (!isRecipe)
        m_stack->setCurrentWidget(hasReaders ? static_cast<QWidget *>(m_panes) : m_noReader);
    m_listCard->setVisible(hasReaders && (isRecipe || !m_panes->isSideBySide()));
    if (m_recipeAction != nullptr)
        m_recipeAction->setChecked(isRecipe);
    if (m_besideAction != nullptr)
        m_besideAction->setChecked(m_panes->isSideBySide() && !isRecipe);
    Q_EMIT metChanged();
    Q_EMIT placeChanged();
}

void ReadersPage::examine()
{
    if (!m_bench.readers().empty())
        return m_panes->active().examine();
    whenDone(m_bench.examine({}), this, [this](const ReaderCheck &check) { m_doctor->showCheck(check); });
}

void ReadersPage::updateRemark()
{
    const auto readers = m_bench.readers();
    const auto cards = std::ranges::count(readers, ReaderPresence::Present, &ReaderStatus::presence);
    m_head->setRemark(tr("%Ln reader(s)", nullptr, static_cast<int>(readers.size())) + QStringLiteral(" · ")
                      + tr("%Ln card(s)", nullptr, static_cast<int>(cards)));
}

void ReadersPage::countDebt()
{
    qint64 debt = 0;
    for (const auto &reader : m_bench.readers()) {
        if (const auto shown = m_bench.report(reader.name); shown && !reader.isIgnored)
            debt += static_cast<qint64>(shown->notifications.size());
    }
    Q_EMIT debtChanged(debt);
}

void ReadersPage::showReader(const QString &reader)
{
    m_list->choose(reader);
    if (m_panes->isSideBySide())
        m_panes->place(reader);
}

void ReadersPage::showRecipe(bool isOn)
{
    m_stack->setCurrentWidget(isOn ? m_recipeCard : m_panes);
    showModes();
}

void ReadersPage::showSideBySide(bool isOn)
{
    const auto reader = current();
    m_stack->setCurrentWidget(m_panes);
    m_panes->setSideBySide(isOn);
    m_list->choose(reader);
    showCurrent();
    showModes();
}

std::vector<SettingsPage *> ReadersPage::settingsPages()
{
    if (m_services.cardLore == nullptr)
        return {};
    return {new CardSettingsPage(m_bench, *m_services.cardLore, m_services.prompt)};
}

std::vector<Command> ReadersPage::commands()
{
    CardCommands commands(m_bench, m_services.prompt, *m_actions, *m_eims);
    auto all = commands.all([this]() -> CardPane & { return m_panes->active(); });
    // Without a reader the lights are the page's own.
    std::ranges::find(all, QStringLiteral("card.doctor"), &Command::id)->run = [this] { examine(); };
    std::ranges::move(modeCommands(), std::back_inserter(all));
    return all;
}

std::vector<Command> ReadersPage::modeCommands()
{
    std::vector<Command> all;
    const auto add = [&all](const QString &id, const QString &text, const QString &icon, Needs needs,
                            const QKeySequence &keys, std::function<void()> run) {
        const auto hint = needs == Needs() ? QString() : tr("Show two readers side by side, on the page Readers.");
        all.push_back({.id = id,
                       .menu = Command::Menu::Cards,
                       .needs = needs,
                       .text = text,
                       .icon = icon,
                       .shortcuts = keys.isEmpty() ? QList<QKeySequence>() : QList{keys},
                       .hint = hint,
                       .run = std::move(run)});
    };
    add(QStringLiteral("card.sideBySide"), tr("Two readers side &by side"), QStringLiteral("columns"), Need::Nothing,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        [this] { showSideBySide(!m_panes->isSideBySide() || m_stack->currentWidget() == m_recipeCard); });
    add(QStringLiteral("card.other"), tr("Go to the o&ther card"), QStringLiteral("next"), Need::CardBeside,
        QKeySequence(Qt::Key_F6), [this] { m_panes->activateOther(); });
    add(QStringLiteral("card.recipe"), tr("Reci&pe mode"), QStringLiteral("sequence"), Need::Nothing, {},
        [this] { showRecipe(m_stack->currentWidget() != m_recipeCard); });
    return all;
}

void ReadersPage::takeCommands(const CommandTable &table)
{
    m_panes->takeCommands(table);
    m_recipeAction = table.action(QStringLiteral("card.recipe"));
    m_besideAction = table.action(QStringLiteral("card.sideBySide"));
    for (auto *action : {m_recipeAction, m_besideAction})
        action->setCheckable(true);
    m_head->takeCommands(
        table, {QStringLiteral("card.sideBySide"), QStringLiteral("card.recipe"), QStringLiteral("card.read")});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    table.fill(m_list, {QStringLiteral("card.read"), QStringLiteral("card.ignoreReader")});
    showModes();
}

Needs ReadersPage::met() const
{
    auto met = m_panes->active().met();
    met.setFlag(Need::CardBeside, m_panes->isSideBySide() && m_stack->currentWidget() == m_panes);
    return met;
}

void ReadersPage::refresh()
{
    for (const auto place : {0U, 1U}) {
        const auto &pane = m_panes->pane(place);
        if (!pane.reader().isEmpty() && (m_panes->isSideBySide() || &pane == &m_panes->active()))
            m_actions->read(pane.reader());
    }
}

void ReadersPage::find()
{
    card()->showLeaf(CardView::Leaf::Trace);
    card()->trace()->find();
}

Place::Marks ReadersPage::place() const
{
    Place::Marks marks;
    const auto put = [&marks](const QString &mark, const QString &value) {
        if (!value.isEmpty())
            marks.insert(mark, value);
    };
    const auto leaf = static_cast<int>(card()->leaf());
    put(readerMark, m_wanted.isEmpty() ? current() : m_wanted);
    put(leafMark,
        m_wantedLeaf.isEmpty() ? QString::fromLatin1(QMetaEnum::fromType<CardView::Leaf>().valueToKey(leaf))
                               : m_wantedLeaf);
    if (m_stack->currentWidget() == m_recipeCard)
        put(modeMark, recipeMode);
    if (m_panes->isSideBySide())
        marks.insert(besideMark, m_wantedBeside.isEmpty() ? paneBeside().reader() : m_wantedBeside);
    return marks;
}

void ReadersPage::goTo(const Place::Marks &marks)
{
    const QScopedValueRollback listing(m_isListing, true);
    if (m_panes->isSideBySide() != marks.contains(besideMark))
        showSideBySide(marks.contains(besideMark));
    showRecipe(marks.value(modeMark) == recipeMode);
    m_wanted = marks.value(readerMark);
    m_wantedLeaf = marks.value(leafMark);
    m_wantedBeside = marks.value(besideMark);
    seek();
    if (m_wanted.isEmpty())
        showLeaf(std::exchange(m_wantedLeaf, QString()));
    m_panes->refresh();
}

void ReadersPage::saveLayout(QSettings &settings) const
{
    settings.setValue(QStringLiteral("readers/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("readers/sound"), m_recipe->hasSound());
    m_panes->saveLayout(settings);
}

void ReadersPage::restoreLayout(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("readers/splitter")).toByteArray());
    m_recipe->setSound(settings.value(QStringLiteral("readers/sound"), true).toBool());
    m_panes->restoreLayout(settings);
    showModes();
}

} // namespace longreach

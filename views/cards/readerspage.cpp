// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/readerspage.h"

#include "app/core/whendone.h"
#include "models/cards/cardbench.h"
#include "views/cards/cardactions.h"
#include "views/cards/cardcommands.h"
#include "views/cards/cardhead.h"
#include "views/cards/cardnotificationlist.h"
#include "views/cards/cardprofilelist.h"
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
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace longreach {

namespace {

constexpr int narrowestList = 230;

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
      m_card(new CardView(bench, services.prompt)),
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
    m_noReader = buildNoReader();
    for (QWidget *each : std::initializer_list<QWidget *>{m_card, m_noReader, m_recipe})
        m_stack->addWidget(each);
    auto *listCard = new Card;
    m_listCard = listCard;
    m_listCard->setMinimumWidth(narrowestList);
    listCard->setFlush();
    listCard->body()->addWidget(m_list);
    auto *mainCard = new Card;
    mainCard->setFlush();
    mainCard->body()->addWidget(m_stack);
    m_splitter->addWidget(listCard);
    m_splitter->addWidget(mainCard);
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
        if (reader == current())
            showCurrent();
    });
    connect(m_list, &ReaderList::currentReaderChanged, this, &ReadersPage::showCurrent);
    connect(m_card->profiles(), &CardProfileList::currentChanged, this, &ReadersPage::metChanged);
    connect(m_card->notifications(), &CardNotificationList::selectionChanged, this, &ReadersPage::metChanged);
    connect(m_actions, &CardActions::told, this, [this](const QString &reader, const CardNews &news) {
        if (reader == current())
            m_card->head()->showNews(news);
    });
    connect(m_card->head(), &CardHead::cancelWanted, this, [this] { m_actions->cancel(current()); });
    connect(m_card->head(), &CardHead::retryWanted, this, [this] { m_actions->retry(current()); });
    connect(m_eims, &ConnectedEims::changed, this, &ReadersPage::showCurrent);
}

QString ReadersPage::current() const
{
    const auto *reader = m_list->current();
    return reader != nullptr ? reader->name : QString();
}

std::optional<CardReport> ReadersPage::report() const
{
    return current().isEmpty() ? std::nullopt : m_bench.report(current());
}

void ReadersPage::showReaders()
{
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
    m_listCard->setVisible(!readers.empty());
    updateRemark();
    countDebt();
    showCurrent();
}

void ReadersPage::showCurrent()
{
    const auto *reader = m_list->current();
    if (m_stack->currentWidget() != m_recipe)
        m_stack->setCurrentWidget(reader != nullptr ? static_cast<QWidget *>(m_card) : m_noReader);
    if (reader != nullptr) {
        const auto shown = report();
        m_card->showReader(*reader, shown, shown ? m_eims->knownFor(*shown) : std::vector<KnownEim>());
        m_card->head()->showNews(m_actions->news(reader->name));
    }
    // To examine a reader keeps it busy, which is news of it again: only another reader or card is examined.
    const auto examined = reader != nullptr ? std::optional(std::pair(reader->name, reader->presence)) : std::nullopt;
    if (!m_isExamined || m_examined != examined)
        examine();
    m_isExamined = true;
    m_examined = examined;
    Q_EMIT metChanged();
}

void ReadersPage::examine()
{
    const auto reader = current();
    whenDone(m_bench.examine(reader), this, [this, reader](const ReaderCheck &check) {
        if (reader != current())
            return;
        if (reader.isEmpty())
            m_doctor->showCheck(check);
        else
            m_card->showCheck(check);
    });
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
}

void ReadersPage::showRecipe(bool isOn)
{
    m_stack->setCurrentWidget(isOn ? static_cast<QWidget *>(m_recipe) : m_card);
    if (m_recipeAction != nullptr)
        m_recipeAction->setChecked(isOn);
    showCurrent();
}

std::vector<SettingsPage *> ReadersPage::settingsPages()
{
    if (m_services.cardLore == nullptr)
        return {};
    return {new CardSettingsPage(m_bench, *m_services.cardLore, m_services.prompt)};
}

void ReadersPage::toggleIgnored()
{
    auto settings = m_bench.settings();
    const auto reader = current();
    if (!settings.ignoredReaders.removeOne(reader))
        settings.ignoredReaders.append(reader);
    m_bench.setSettings(settings);
}

std::vector<Command> ReadersPage::commands()
{
    CardCommands commands(m_bench, m_services.prompt, *m_actions, *m_card, *m_eims);
    auto all = commands.all([this] { return current(); });
    const auto add = [&all](const QString &id, const QString &text, const QString &icon, Needs needs,
                            std::function<void()> run) {
        all.push_back({.id = id,
                       .menu = Command::Menu::Cards,
                       .needs = needs,
                       .text = text,
                       .icon = icon,
                       .shortcuts = {},
                       .hint = needs == Needs() ? QString() : tr("Choose a reader, on the page Readers."),
                       .run = std::move(run)});
    };
    add(QStringLiteral("card.doctor"), tr("Look at the lights a&gain"), QStringLiteral("test"), Need::Nothing,
        [this] { examine(); });
    add(QStringLiteral("card.ignoreReader"), tr("&Ignore reader, or heed it again"), QStringLiteral("ineligible"),
        Need::Reader, [this] { toggleIgnored(); });
    add(QStringLiteral("card.recipe"), tr("Reci&pe mode"), QStringLiteral("sequence"), Need::Nothing,
        [this] { showRecipe(m_stack->currentWidget() != m_recipe); });
    return all;
}

void ReadersPage::takeCommands(const CommandTable &table)
{
    m_card->takeCommands(table);
    m_recipeAction = table.action(QStringLiteral("card.recipe"));
    m_recipeAction->setCheckable(true);
    m_head->takeCommands(table, {QStringLiteral("card.recipe"), QStringLiteral("card.read")});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    table.fill(m_list, {QStringLiteral("card.read"), QStringLiteral("card.ignoreReader")});
}

Needs ReadersPage::met() const
{
    Needs met;
    const auto *reader = m_list->current();
    const auto shown = report();
    met.setFlag(Need::Reader, reader != nullptr);
    if (reader == nullptr || reader->isBusy || !shown || m_recipe->isRunning())
        return met;
    const auto *profile = m_card->profiles()->current();
    met.setFlag(Need::Card);
    met.setFlag(Need::Euicc, shown->identity.kind != CardKind::PlainSim);
    met.setFlag(Need::IotCard, shown->identity.kind == CardKind::IotEuicc);
    met.setFlag(Need::LabCard,
                shown->identity.kind == CardKind::IotEuicc && shown->eims.empty()
                    && !m_eims->labIntroduction().isEmpty());
    met.setFlag(Need::CardProfile, profile != nullptr);
    met.setFlag(Need::EnabledProfile, profile != nullptr && profile->profile.state == ProfileState::Enabled);
    met.setFlag(Need::DisabledProfile, profile != nullptr && profile->profile.state == ProfileState::Disabled);
    met.setFlag(Need::CardNotifications, !shown->notifications.empty());
    met.setFlag(Need::SelectedCardNotifications, !m_card->notifications()->selected().empty());
    met.setFlag(Need::CardEim, !shown->eims.empty());
    met.setFlag(Need::CardCertificates, !shown->certificates.empty());
    return met;
}

void ReadersPage::refresh()
{
    if (!current().isEmpty())
        m_actions->read(current());
}

void ReadersPage::find()
{
    m_card->showLeaf(CardView::Leaf::Trace);
    m_card->trace()->find();
}

void ReadersPage::saveLayout(QSettings &settings) const
{
    settings.setValue(QStringLiteral("readers/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("readers/sound"), m_recipe->hasSound());
}

void ReadersPage::restoreLayout(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("readers/splitter")).toByteArray());
    m_recipe->setSound(settings.value(QStringLiteral("readers/sound"), true).toBool());
}

} // namespace longreach

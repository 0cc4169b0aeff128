// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardpane.h"

#include "app/core/whendone.h"
#include "models/cards/cardbench.h"
#include "views/cards/cardactions.h"
#include "views/cards/cardcommands.h"
#include "views/cards/cardhead.h"
#include "views/cards/cardnotificationlist.h"
#include "views/cards/cardpanebar.h"
#include "views/cards/cardprofilelist.h"
#include "views/cards/cardview.h"
#include "views/cards/connectedeims.h"
#include "views/common/emptystate.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace longreach {

namespace {

/// A reader that was there and may come again.
ReaderStatus unpluggedReader(const QString &name)
{
    return {.name = name,
            .presence = ReaderPresence::Gone,
            .atr = {},
            .problem = Error{Error::Kind::NotFound, QStringLiteral("it is not plugged in")}};
}

} // namespace

CardPane::CardPane(CardBench &bench, Prompt &prompt, CardActions &actions, ConnectedEims &eims, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_prompt(prompt),
      m_actions(actions),
      m_eims(eims),
      m_bar(new CardPaneBar(this)),
      m_view(new CardView(bench, prompt)),
      m_stack(new QStackedWidget(this))
{
    auto *nothing = new EmptyState;
    nothing->setMessage(QStringLiteral("reader"), tr("No other reader"),
                        tr("Plug in a second one, or choose a reader above: its card stands beside the first."));
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_bar->hide();
    connect(m_view->profiles(), &CardProfileList::currentChanged, this, &CardPane::updateMet);
    connect(m_view->notifications(), &CardNotificationList::selectionChanged, this, &CardPane::updateMet);
    connect(&m_actions, &CardActions::told, this, [this](const QString &about, const CardNews &news) {
        if (about == m_reader)
            m_view->head()->showNews(news);
    });
    connect(m_view->head(), &CardHead::cancelWanted, this, [this] { m_actions.cancel(m_reader); });
    connect(m_view->head(), &CardHead::retryWanted, this, [this] { m_actions.retry(m_reader); });
}

void CardPane::setReader(const QString &reader)
{
    m_reader = reader;
    refresh();
}

std::optional<CardReport> CardPane::report() const
{
    return m_reader.isEmpty() ? std::nullopt : m_bench.report(m_reader);
}

std::optional<ReaderStatus> CardPane::status() const
{
    const auto readers = m_bench.readers();
    const auto found = std::ranges::find(readers, m_reader, &ReaderStatus::name);
    return found == readers.end() ? std::nullopt : std::optional(*found);
}

void CardPane::refresh()
{
    QStringList readers;
    for (const auto &each : m_bench.readers()) {
        if (!each.isIgnored)
            readers.append(each.name);
    }
    m_bar->showReaders(readers, m_reader);
    m_stack->setCurrentIndex(m_reader.isEmpty() ? 1 : 0);
    if (m_reader.isEmpty())
        return updateMet();
    const auto now = status().value_or(unpluggedReader(m_reader));
    const auto card = report();
    m_view->showReader(now, card, card ? m_eims.knownFor(*card) : std::vector<KnownEim>());
    m_view->head()->showNews(m_actions.news(m_reader));
    // To examine a reader keeps it busy, which is news of it again: only another reader or card is examined.
    const std::pair shown(m_reader, now.presence);
    if (m_examined != shown) {
        m_examined = shown;
        examine();
    }
    updateMet();
}

void CardPane::examine()
{
    if (m_reader.isEmpty())
        return;
    whenDone(m_bench.examine(m_reader), this, [this, reader = m_reader](const ReaderCheck &check) {
        if (reader == m_reader)
            m_view->showCheck(check);
    });
}

void CardPane::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    updateMet();
}

void CardPane::setBesideAnother(bool isBeside)
{
    m_bar->setVisible(isBeside);
    m_view->setCompact(isBeside);
}

void CardPane::takeCommands(const CommandTable &table)
{
    CardCommands commands(m_bench, m_prompt, m_actions, m_eims);
    for (auto &command : commands.all([this]() -> CardPane & { return *this; })) {
        const auto id = command.id;
        m_commands.add(std::move(command));
        const auto *shared = table.action(id);
        const auto takeKeys = [this, shared, id] {
            if (m_commands.action(id)->shortcuts() != shared->shortcuts())
                m_commands.setShortcuts(id, shared->shortcuts()); // in its tip; no widget has this action
        };
        connect(shared, &QAction::changed, this, takeKeys);
        takeKeys();
    }
    m_view->takeCommands(m_commands);
    updateMet();
}

Needs CardPane::met() const
{
    Needs met;
    const auto reader = status();
    const auto card = report();
    met.setFlag(Need::Reader, reader.has_value());
    if (!reader || reader->isBusy || !card || m_isLocked)
        return met;
    const auto *profile = m_view->profiles()->current();
    met.setFlag(Need::Card);
    met.setFlag(Need::Euicc, card->identity.kind != CardKind::PlainSim);
    met.setFlag(Need::IotCard, card->identity.kind == CardKind::IotEuicc);
    met.setFlag(Need::LabCard,
                card->identity.kind == CardKind::IotEuicc && card->eims.empty() && !m_eims.labIntroduction().isEmpty());
    met.setFlag(Need::CardProfile, profile != nullptr);
    met.setFlag(Need::EnabledProfile, profile != nullptr && profile->profile.state == ProfileState::Enabled);
    met.setFlag(Need::DisabledProfile, profile != nullptr && profile->profile.state == ProfileState::Disabled);
    met.setFlag(Need::CardNotifications, !card->notifications.empty());
    met.setFlag(Need::SelectedCardNotifications, !m_view->notifications()->selected().empty());
    met.setFlag(Need::CardEim, !card->eims.empty());
    met.setFlag(Need::CardCertificates, !card->certificates.empty());
    return met;
}

void CardPane::updateMet()
{
    m_commands.setMet(met());
    Q_EMIT metChanged();
}

void CardPane::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT touched();
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardhead.h"

#include "models/cards/cardtones.h"
#include "views/cards/cardaspects.h"
#include "views/cards/cardwords.h"
#include "views/cards/outcomebar.h"
#include "views/common/agetext.h"
#include "views/common/chip.h"
#include "views/common/flowlayout.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace longreach {

namespace {

constexpr int widestFact = 220;

} // namespace

CardHead::CardHead(QWidget *parent)
    : QWidget(parent),
      m_kind(new TextLabel(TextLabel::Style::Heading, this)),
      m_age(new TextLabel(TextLabel::Style::Small, this)),
      m_first(new QHBoxLayout),
      m_second(new FlowLayout),
      m_explanation(new TextLabel(TextLabel::Style::Muted, this)),
      m_eid(new TextLabel(TextLabel::Style::Title, this)),
      m_eidCheck(new Chip(Tone::Good, {}, this)),
      m_debt(new Chip(Tone::Warning, tr("unsent", "notifications"), this)),
      m_facts(new QWidget(this)),
      m_summary(new TextLabel(TextLabel::Style::Plain, this)),
      m_outcome(new OutcomeBar(this))
{
    m_eid->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_debt->setToolTip(tr("Notifications that the card has signed and nobody was told of yet."));
    m_first->setSpacing(metrics::Grid);
    auto *kind = new FlowLayout; // a narrow window puts the chips below
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_debt})
        kind->addWidget(part);
    m_first->addLayout(kind, 1);
    m_first->addWidget(m_age);
    for (QWidget *part : std::initializer_list<QWidget *>{m_eid, m_eidCheck})
        m_second->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::Grid, 12, 2 * metrics::Grid, 12);
    column->setSpacing(metrics::Grid / 2);
    column->addLayout(m_first);
    column->addWidget(m_explanation);
    column->addLayout(m_second);
    buildFacts(column);
    column->addWidget(m_outcome);
    connect(m_outcome, &OutcomeBar::cancelWanted, this, &CardHead::cancelWanted);
    connect(m_outcome, &OutcomeBar::retryWanted, this, &CardHead::retryWanted);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &CardHead::showAge);
    m_tick.start();
}

void CardHead::showAge()
{
    m_age->setText(m_readAt ? tr("read %1", "how long ago").arg(agoText(*m_readAt, currentTime())) : QString());
}

void CardHead::buildFacts(QBoxLayout *column)
{
    auto *flow = new FlowLayout(m_facts); // a narrow window puts them in two rows
    for (std::size_t at = 0; at < Facts.size(); ++at) {
        auto *place = new QWidget(m_facts);
        auto *fact = new QVBoxLayout(place);
        fact->setContentsMargins(0, metrics::Grid, metrics::Grid, 0);
        fact->setSpacing(0);
        fact->addWidget(new TextLabel(words(Facts.at(at)), TextLabel::Style::Small, place));
        m_values.at(at) = new TextLabel(TextLabel::Style::Strong, place);
        fact->addWidget(m_values.at(at));
        flow->addWidget(place);
    }
    column->addWidget(m_facts);
    column->addWidget(m_summary);
}

bool CardHead::differs(CardAspect aspect) const
{
    return std::ranges::find(m_differing, aspect) != m_differing.end();
}

QString CardHead::tipOf(CardAspect aspect) const
{
    QStringList lines{valueTip(aspect, m_card)};
    if (differs(aspect))
        lines.append(tr("The card beside it: %1").arg(valueText(aspect, *m_other)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void CardHead::showFacts()
{
    for (std::size_t at = 0; at < Facts.size(); ++at) {
        const auto aspect = Facts.at(at);
        const auto text = valueText(aspect, m_card);
        auto *value = m_values.at(at);
        const auto shown = value->fontMetrics().elidedText(text, Qt::ElideRight, widestFact);
        value->setText(shown);
        value->setToolTip(shown == text ? tipOf(aspect) : text + u'\n' + tipOf(aspect));
    }
    showSummary();
}

void CardHead::showSummary()
{
    QStringList parts;
    QStringList tips;
    for (const auto aspect : Facts) {
        auto text = valueText(aspect, m_card);
        if (aspect == CardAspect::Memory)
            text = words(aspect) + u' ' + text;
        parts.append(differs(aspect) ? tr("<b>%1 (differs)</b>", "from the card beside it").arg(text.toHtmlEscaped())
                                     : text.toHtmlEscaped());
        tips.append(words(aspect) + QStringLiteral(": ") + valueText(aspect, m_card));
        if (differs(aspect))
            tips.append(tipOf(aspect));
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_summary->setToolTip(tips.join(u'\n'));
    const bool hasFacts = m_showsFacts && m_readAt && m_card.identity.kind != CardKind::PlainSim;
    m_summary->setVisible(m_isCompact && hasFacts);
    m_facts->setVisible(!m_isCompact && hasFacts);
}

void CardHead::compareWith(const CardReport *other)
{
    m_other = other != nullptr && m_readAt ? std::optional(*other) : std::nullopt;
    m_differing = m_other ? differencesBetween(m_card, *m_other) : std::vector<CardAspect>();
    showFacts();
}

void CardHead::setFactsShown(bool areShown)
{
    m_showsFacts = areShown;
    showSummary();
}

void CardHead::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_explanation->setVisible(!isCompact || !m_readAt);
    showSummary();
    setMinimumHeight(0);
    m_first->removeWidget(m_age);
    m_second->removeWidget(m_age);
    if (isCompact)
        m_second->addWidget(m_age);
    else
        m_first->addWidget(m_age);
}

void CardHead::showCard(const CardReport &report)
{
    const auto &identity = report.identity;
    m_card = report;
    m_readAt = report.readAt;
    showAge();
    m_kind->setText(words(identity.kind));
    m_explanation->setText(explanationOf(identity.kind));
    m_explanation->setVisible(!m_isCompact);
    m_kind->setToolTip(explanationOf(identity.kind));
    m_eid->setText(identity.eid ? identity.eid->toDisplayString() : identity.eidText);
    m_eid->setVisible(!m_eid->text().isEmpty());
    m_eidCheck->setTone(identity.eid ? Tone::Good : Tone::Bad);
    m_eidCheck->setText(identity.eid ? tr("EID checks out") : tr("Wrong check digits"));
    m_eidCheck->updateGeometry();
    m_eidCheck->setVisible(!m_eid->text().isEmpty());
    m_debt->setCount(static_cast<qint64>(report.notifications.size()));
    m_debt->setVisible(!report.notifications.empty());
    showFacts();
}

void CardHead::showReader(const ReaderStatus &reader)
{
    m_readAt.reset();
    showAge();
    m_kind->setText(words(reader.presence));
    m_kind->setToolTip({});
    m_explanation->show();
    m_explanation->setText(reader.problem ? cardErrorText(tr("use the reader"), *reader.problem)
                               : reader.presence == ReaderPresence::Empty
                               ? tr("Insert a card: it is read by itself within two seconds.")
                               : tr("The card has not been read yet."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_eid, m_eidCheck, m_debt, m_facts, m_summary})
        part->hide();
}

/// Beside another card the room is scarce: what stands here is not what gives way.
bool CardHead::event(QEvent *event)
{
    const bool isOther = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    const auto isDone = QWidget::event(event);
    if (m_isCompact && isOther)
        setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
    return isDone;
}

void CardHead::showNews(const CardNews &news)
{
    m_outcome->showNews(news);
}

} // namespace longreach

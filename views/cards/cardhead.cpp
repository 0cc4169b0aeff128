// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardhead.h"

#include "models/cards/cardtones.h"
#include "views/cards/cardwords.h"
#include "views/cards/outcomebar.h"
#include "views/common/agetext.h"
#include "views/common/chip.h"
#include "views/common/flowlayout.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QLocale>

namespace longreach {

namespace {

constexpr int widestFact = 220;

QString namedText(const RegisteredName &entry)
{
    if (!entry.name.isEmpty())
        return entry.name;
    return entry.key.isEmpty() ? QStringLiteral("–") : CardHead::tr("not in the table");
}

QString namedTip(const RegisteredName &entry)
{
    return entry.source.isEmpty()
        ? entry.key
        : CardHead::tr("%1\nAfter %2 of %3", "key, source, date").arg(entry.key, entry.source, entry.date);
}

QString memoryText(const std::optional<CardMemory> &memory)
{
    return memory && memory->freeNonVolatile ? kibibytes(*memory->freeNonVolatile) : CardHead::tr("not said", "memory");
}

QString versionText(const CardVersions &versions)
{
    QStringList texts;
    if (!versions.sgp32.isEmpty())
        texts.append(QStringLiteral("SGP.32 ") + versions.sgp32.join(QStringLiteral(", ")));
    if (!versions.sgp22.isEmpty())
        texts.append(QStringLiteral("SGP.22 ") + versions.sgp22);
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(" · "));
}

} // namespace

CardHead::CardHead(QWidget *parent)
    : QWidget(parent),
      m_kind(new TextLabel(TextLabel::Style::Heading, this)),
      m_age(new TextLabel(TextLabel::Style::Small, this)),
      m_explanation(new TextLabel(TextLabel::Style::Muted, this)),
      m_eid(new TextLabel(TextLabel::Style::Title, this)),
      m_eidCheck(new Chip(Tone::Good, {}, this)),
      m_debt(new Chip(Tone::Warning, tr("unsent", "notifications"), this)),
      m_facts(new QWidget(this)),
      m_outcome(new OutcomeBar(this))
{
    m_eid->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setWordWrap(true);
    m_debt->setToolTip(tr("Notifications that the card has signed and nobody was told of yet."));
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::Grid);
    auto *kind = new FlowLayout; // a narrow window puts the chips below
    kind->addWidget(m_kind);
    kind->addWidget(m_debt);
    first->addLayout(kind, 1);
    first->addWidget(m_age);
    auto *second = new FlowLayout;
    second->addWidget(m_eid);
    second->addWidget(m_eidCheck);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::Grid, 12, 2 * metrics::Grid, 12);
    column->setSpacing(metrics::Grid / 2);
    column->addLayout(first);
    column->addWidget(m_explanation);
    column->addLayout(second);
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
    const std::array captions{tr("Free memory"), tr("Versions", "of standards"), tr("Maker", "of a card"),
                              tr("Certificate issuer"), tr("Certificates", "of a card")};
    auto *flow = new FlowLayout(m_facts); // a narrow window puts them in two rows
    for (std::size_t at = 0; at < FactCount; ++at) {
        auto *place = new QWidget(m_facts);
        auto *fact = new QVBoxLayout(place);
        fact->setContentsMargins(0, metrics::Grid, metrics::Grid, 0);
        fact->setSpacing(0);
        fact->addWidget(new TextLabel(captions.at(at), TextLabel::Style::Small, place));
        m_values.at(at) = new TextLabel(TextLabel::Style::Strong, place);
        fact->addWidget(m_values.at(at));
        flow->addWidget(place);
    }
    column->addWidget(m_facts);
}

void CardHead::setFact(Fact fact, const QString &text, const QString &tip)
{
    auto *value = m_values.at(static_cast<std::size_t>(fact));
    const auto shown = value->fontMetrics().elidedText(text, Qt::ElideRight, widestFact);
    value->setText(shown);
    value->setToolTip(shown == text ? tip : text + u'\n' + tip);
}

void CardHead::showCard(const CardReport &report)
{
    const auto &identity = report.identity;
    m_readAt = report.readAt;
    showAge();
    m_kind->setText(words(identity.kind));
    m_explanation->setText(explanationOf(identity.kind));
    m_eid->setText(identity.eid ? identity.eid->toDisplayString() : identity.eidText);
    m_eid->setVisible(!m_eid->text().isEmpty());
    m_eidCheck->setTone(identity.eid ? Tone::Good : Tone::Bad);
    m_eidCheck->setText(identity.eid ? tr("EID checks out") : tr("Wrong check digits"));
    m_eidCheck->updateGeometry();
    m_eidCheck->setVisible(!m_eid->text().isEmpty());
    m_debt->setCount(static_cast<qint64>(report.notifications.size()));
    m_debt->setVisible(!report.notifications.empty());
    m_facts->setVisible(identity.kind != CardKind::PlainSim);
    const auto exact = report.memory && report.memory->freeNonVolatile
        ? tr("%1 octets").arg(QLocale().toString(*report.memory->freeNonVolatile))
        : QString();
    setFact(Fact::Memory, memoryText(report.memory), exact);
    setFact(Fact::Versions, versionText(identity.versions), {});
    setFact(Fact::Maker, namedText(identity.maker), namedTip(identity.maker));
    setFact(Fact::Issuer, namedText(identity.issuer), namedTip(identity.issuer));
    setFact(Fact::Chain, words(report.chain.verdict), report.chain.finding);
}

void CardHead::showReader(const ReaderStatus &reader)
{
    m_readAt.reset();
    showAge();
    m_kind->setText(words(reader.presence));
    m_explanation->setText(reader.problem ? cardErrorText(tr("use the reader"), *reader.problem)
                               : reader.presence == ReaderPresence::Empty
                               ? tr("Insert a card: it is read by itself within two seconds.")
                               : tr("The card has not been read yet."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_eid, m_eidCheck, m_debt, m_facts})
        part->hide();
}

void CardHead::showNews(const CardNews &news)
{
    m_outcome->showNews(news);
}

} // namespace longreach

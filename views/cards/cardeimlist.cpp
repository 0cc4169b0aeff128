// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardeimlist.h"

#include "views/cards/cardwords.h"
#include "views/common/banner.h"
#include "views/common/card.h"
#include "views/common/chip.h"
#include "views/common/emptystate.h"
#include "views/common/factgrid.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>

namespace longreach {

namespace {

Tone toneOf(EimMatch::Finding finding)
{
    switch (finding) {
    case EimMatch::Finding::Agrees: return Tone::Good;
    case EimMatch::Finding::Stranger: return Tone::Muted;
    case EimMatch::Finding::OtherKey:
    case EimMatch::Finding::OtherToken:
    case EimMatch::Finding::OldCounter: return Tone::Bad;
    case EimMatch::Finding::OtherAddress:
    case EimMatch::Finding::NotListed: return Tone::Warning;
    case EimMatch::Finding::NotOnCard: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString orDashes(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QList<FactGrid::Fact> eimFacts(const CardEim &eim)
{
    const auto token =
        eim.associationToken ? QString::number(*eim.associationToken) : CardEimList::tr("none", "association token");
    const auto trust =
        eim.trustFingerprint.isEmpty() ? words(eim.trust) : words(eim.trust) + u'\n' + eim.trustFingerprint;
    const auto fact = [](const QString &name, const QString &value) {
        return FactGrid::Fact{.name = name, .value = orDashes(value), .age = {}, .tip = {}};
    };
    return {fact(CardEimList::tr("Address", "of an eIM"), eim.address),
            fact(CardEimList::tr("Protocols"), eim.protocols.join(QStringLiteral(", "))),
            fact(CardEimList::tr("Key fingerprint"), eim.keyFingerprint),
            fact(CardEimList::tr("Association token"), token),
            fact(CardEimList::tr("Counter seen"), eim.lastCounter ? QString::number(*eim.lastCounter) : QString()),
            fact(CardEimList::tr("Trusts", "a card trusts"), trust),
            fact(CardEimList::tr("Signs under", "a card signs"), eim.signingIssuer)};
}

} // namespace

QString warningOf(const EimMatch &match)
{
    switch (match.finding) {
    case EimMatch::Finding::Agrees:
    case EimMatch::Finding::Stranger: return {};
    case EimMatch::Finding::OtherKey:
        return CardEimList::tr("The card trusts another key than the one eIM “%1” signs with: its packages will be "
                               "refused.")
            .arg(match.connection);
    case EimMatch::Finding::OtherToken:
        return CardEimList::tr(
                   "This card will reject the packages of eIM “%1”: association token on the card %2, at the "
                   "eIM %3. Set the eIM's to the card's.")
            .arg(match.connection, QString::number(match.onCard.value_or(0)), QString::number(match.atEim.value_or(0)));
    case EimMatch::Finding::OldCounter:
        return CardEimList::tr("This card will reject the next package of eIM “%1”: counter on the card %2, the eIM's "
                               "next %3. Raise the eIM's counter above the card's.")
            .arg(match.connection, QString::number(match.onCard.value_or(0)), QString::number(match.atEim.value_or(0)));
    case EimMatch::Finding::OtherAddress:
        return CardEimList::tr("The card asks another host than the one Longreach is connected to as “%1”: orders "
                               "given there may never reach it.")
            .arg(match.connection);
    case EimMatch::Finding::NotListed:
        return CardEimList::tr("The fleet does not hold this device for eIM “%1”: sync it, or import the device.")
            .arg(match.connection);
    case EimMatch::Finding::NotOnCard:
        return CardEimList::tr("The fleet holds this device for eIM “%1”, but the card does not obey it: its "
                               "packages will be refused.")
            .arg(match.connection);
    }
    return {};
}

CardEimList::CardEimList(QWidget *parent) : QScrollArea(parent)
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid);
    m_column->setSpacing(12);
    m_column->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    setAccessibleName(tr("eIMs of the card"));
}

void CardEimList::showCard(const CardReport &report, const std::vector<KnownEim> &known)
{
    for (auto *shown : m_cards)
        shown->deleteLater();
    m_cards.clear();
    const auto matches = matchEims(report, known);
    for (std::size_t at = 0; at < matches.size(); ++at) {
        if (at < report.eims.size())
            addEim(report.eims[at], matches[at]);
        else
            addMissing(matches[at]);
    }
    if (!matches.empty())
        return;
    auto *empty = new EmptyState;
    empty->setMessage(QStringLiteral("eims"), tr("The card obeys no eIM"),
                      tr("Add its first eIM from the eIM's configuration data."));
    m_column->insertWidget(0, empty);
    m_cards.push_back(empty);
}

void CardEimList::addEim(const CardEim &eim, const EimMatch &match)
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Grid);
    head->addWidget(new TextLabel(eim.eimId, TextLabel::Style::Title, card));
    auto *finding = new Chip(toneOf(match.finding), words(match.finding), card);
    finding->setToolTip(match.connection.isEmpty() ? tr("Longreach is connected to no eIM of that id.")
                                                   : tr("Connected as “%1”.").arg(match.connection));
    head->addWidget(finding);
    if (eim.downloadsIndirectly) {
        auto *feature = new Chip(Tone::Neutral, tr("Downloads through the eIM"), card);
        feature->setPlain();
        head->addWidget(feature);
    }
    head->addStretch(1);
    card->body()->addLayout(head);
    auto *facts = new FactGrid(card);
    facts->setFacts(eimFacts(eim));
    card->body()->addWidget(facts);
    card->body()->addWidget(new Banner(Tone::Warning, warningOf(match), card));
    m_column->insertWidget(static_cast<int>(m_cards.size()), card);
    m_cards.push_back(card);
}

void CardEimList::addMissing(const EimMatch &match)
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Grid);
    head->addWidget(new TextLabel(match.eimId, TextLabel::Style::Title, card));
    head->addWidget(new Chip(toneOf(match.finding), words(match.finding), card));
    head->addStretch(1);
    card->body()->addLayout(head);
    card->body()->addWidget(new Banner(Tone::Bad, warningOf(match), card));
    m_column->insertWidget(static_cast<int>(m_cards.size()), card);
    m_cards.push_back(card);
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardpanes.h"

#include "models/cards/cardbench.h"
#include "views/cards/cardhead.h"
#include "views/cards/cardpane.h"
#include "views/cards/cardpanebar.h"
#include "views/cards/cardview.h"
#include "views/cards/comparisonstrip.h"
#include "views/common/card.h"
#include "views/common/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace longreach {

namespace {

/// Larger than any pane's least width, which would count otherwise.
constexpr int EqualShare = 10'000;

QString readerKey(std::size_t place)
{
    return QStringLiteral("readers/beside%1").arg(place);
}

} // namespace

CardPanes::CardPanes(CardBench &bench, Prompt &prompt, CardActions &actions, ConnectedEims &eims, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_comparison(new ComparisonStrip(this)), m_splitter(new QSplitter(this))
{
    for (std::size_t place = 0; place < m_panes.size(); ++place) {
        auto *pane = new CardPane(bench, prompt, actions, eims);
        m_panes.at(place) = pane;
        m_cards.at(place) = new Card;
        m_cards.at(place)->setFlush();
        m_cards.at(place)->body()->addWidget(pane);
        m_splitter->addWidget(m_cards.at(place));
        connect(pane, &CardPane::touched, this, [this, place] { activate(place); });
        connect(pane->bar(), &CardPaneBar::readerChosen, this, [this, place](const QString &reader) {
            activate(place);
            placeIn(place, reader);
        });
        connect(pane, &CardPane::metChanged, this, [this, place] {
            if (place == m_active)
                Q_EMIT metChanged();
        });
    }
    connect(m_comparison, &ComparisonStrip::detailedChanged, this, &CardPanes::compare);
    m_cards.back()->hide();
    m_comparison->hide();
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_comparison);
    column->addWidget(m_splitter, 1);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        // By their addresses: the focus moves once more while panes are taken down.
        for (const auto *each = now; each != nullptr; each = each->parentWidget()) {
            for (std::size_t place = 0; place < m_panes.size(); ++place) {
                if (each == m_panes.at(place))
                    activate(place);
            }
        }
    });
}

void CardPanes::setSideBySide(bool isOn)
{
    if (m_isSideBySide == isOn)
        return;
    m_isSideBySide = isOn;
    for (auto *pane : m_panes)
        pane->setBesideAnother(isOn);
    m_cards.back()->setVisible(isOn);
    m_comparison->setVisible(isOn);
    m_splitter->setSizes({EqualShare, EqualShare});
    if (!isOn && m_active != 0) {
        // What is worked with stays.
        const auto reader = active().reader();
        m_active = 0;
        placeIn(0, reader);
    }
    refresh();
    Q_EMIT metChanged();
}

/// The reader to put beside `reader`: one with a card, if there is one.
QString CardPanes::readerBeside(const QString &reader) const
{
    QString found;
    for (const auto &each : m_bench.readers()) {
        if (each.name == reader || each.isIgnored)
            continue;
        if (each.presence == ReaderPresence::Present)
            return each.name;
        if (found.isEmpty())
            found = each.name;
    }
    return found;
}

void CardPanes::place(const QString &reader)
{
    placeIn(m_active, reader);
}

void CardPanes::placeIn(std::size_t place, const QString &reader)
{
    auto &pane = *m_panes.at(place);
    auto &other = *m_panes.at(1 - place);
    if (pane.reader() == reader)
        return;
    if (other.reader() == reader)
        other.setReader(m_isSideBySide ? pane.reader() : QString());
    pane.setReader(reader);
    compare();
}

void CardPanes::activate(std::size_t place)
{
    if (place == m_active || (place != 0 && !m_isSideBySide))
        return;
    m_active = place;
    compare();
    Q_EMIT metChanged();
}

void CardPanes::activateOther()
{
    if (!m_isSideBySide)
        return;
    activate(1 - m_active);
    active().bar()->choice()->setFocus(Qt::ShortcutFocusReason);
}

void CardPanes::refresh()
{
    for (std::size_t place = 0; place < m_panes.size(); ++place) {
        auto &pane = *m_panes.at(place);
        if (!m_isSideBySide && place != m_active)
            continue;
        if (m_isSideBySide && pane.reader().isEmpty())
            pane.setReader(readerBeside(m_panes.at(1 - place)->reader()));
        else
            pane.refresh();
    }
    compare();
}

void CardPanes::refresh(const QString &reader)
{
    for (auto *pane : m_panes) {
        if (pane->reader() == reader && (m_isSideBySide || pane == &active()))
            pane->refresh();
    }
    compare();
}

void CardPanes::compare()
{
    const auto left = m_panes.front()->report();
    const auto right = m_isSideBySide ? m_panes.back()->report() : std::nullopt;
    if (m_isSideBySide)
        m_comparison->compare(left, right);
    m_panes.front()->view()->head()->compareWith(left && right ? &*right : nullptr);
    m_panes.back()->view()->head()->compareWith(left && right ? &*left : nullptr);
    for (std::size_t place = 0; place < m_panes.size(); ++place) {
        m_panes.at(place)->bar()->setActive(place == m_active);
        m_panes.at(place)->view()->setBrief(m_isSideBySide && m_comparison->isShowingValues());
    }
}

void CardPanes::setLocked(bool isLocked)
{
    for (auto *pane : m_panes)
        pane->setLocked(isLocked);
}

void CardPanes::takeCommands(const CommandTable &table)
{
    for (auto *pane : m_panes)
        pane->takeCommands(table);
}

void CardPanes::saveLayout(QSettings &settings) const
{
    settings.setValue(QStringLiteral("readers/sideBySide"), m_isSideBySide);
    settings.setValue(QStringLiteral("readers/compared"), m_comparison->isDetailed());
    settings.setValue(QStringLiteral("readers/besideSplitter"), m_splitter->saveState());
    for (std::size_t place = 0; m_isSideBySide && place < m_panes.size(); ++place)
        settings.setValue(readerKey(place), m_panes.at(place)->reader());
}

void CardPanes::restoreLayout(const QSettings &settings)
{
    m_comparison->setDetailed(settings.value(QStringLiteral("readers/compared")).toBool());
    if (!settings.value(QStringLiteral("readers/sideBySide")).toBool())
        return;
    for (std::size_t place = 0; place < m_panes.size(); ++place) {
        if (const auto reader = settings.value(readerKey(place)).toString(); !reader.isEmpty())
            m_panes.at(place)->setReader(reader);
    }
    setSideBySide(true);
    m_splitter->restoreState(settings.value(QStringLiteral("readers/besideSplitter")).toByteArray());
}

} // namespace longreach

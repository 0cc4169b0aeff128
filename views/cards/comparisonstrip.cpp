// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/comparisonstrip.h"

#include "views/cards/cardaspects.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace longreach {

namespace {

// It scrolls where the cards need the room.
constexpr int leastTable = 44;
constexpr int tallestTable = 176;

QString sentenceFor(const std::optional<CardReport> &left, const std::optional<CardReport> &right,
                    const std::vector<CardAspect> &differences)
{
    if (!left || !right)
        return ComparisonStrip::tr("Two cards that have been read are compared here.");
    if (differences.empty())
        return ComparisonStrip::tr("The two cards differ in nothing but what is theirs alone: EID and ICCIDs.");
    QStringList names;
    for (const auto aspect : differences)
        names.append(words(aspect));
    return ComparisonStrip::tr("The two cards differ in: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace

ComparisonStrip::ComparisonStrip(QWidget *parent)
    : QWidget(parent),
      m_sentence(new TextLabel(TextLabel::Style::Plain, this)),
      m_more(new QPushButton(tr("Values", "of two cards, side by side"), this)),
      m_area(new QScrollArea(this))
{
    m_sentence->setWordWrap(true);
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    m_more->setToolTip(tr("Show what differs, value beside value"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(tr("What differs"));
    m_area->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics::Grid);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::Grid);
    column->setSpacing(metrics::Grid);
    column->addLayout(row);
    column->addWidget(m_area);
    connect(m_more, &QPushButton::toggled, this, [this] {
        updateRoom();
        Q_EMIT detailedChanged();
    });
}

void ComparisonStrip::compare(const std::optional<CardReport> &left, const std::optional<CardReport> &right)
{
    const auto differences = left && right ? differencesBetween(*left, *right) : std::vector<CardAspect>();
    m_sentence->setText(sentenceFor(left, right, differences));
    m_more->setEnabled(left && right);
    m_values = new QWidget;
    m_grid = new QGridLayout(m_values);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(3 * metrics::Grid);
    m_grid->setVerticalSpacing(metrics::Grid / 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    for (const auto aspect : differences)
        addLine(aspect, *left, *right, true);
    for (const auto aspect : AllCardAspects) {
        if (left && right && std::ranges::find(differences, aspect) == differences.end())
            addLine(aspect, *left, *right, false);
    }
    m_area->setWidget(m_values); // the former one goes with it
    updateRoom();
}

void ComparisonStrip::addLine(CardAspect aspect, const CardReport &left, const CardReport &right, bool differs)
{
    const auto line = m_grid->rowCount();
    const auto style = differs ? TextLabel::Style::Strong : TextLabel::Style::Muted;
    m_grid->addWidget(new TextLabel(words(aspect), TextLabel::Style::Muted, m_values), line, 0, Qt::AlignTop);
    for (const auto &[at, report] : {std::pair{1, &left}, std::pair{2, &right}}) {
        auto *label = new TextLabel(valueText(aspect, *report), style, m_values);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, line, at, Qt::AlignTop);
    }
}

void ComparisonStrip::updateRoom()
{
    m_area->setVisible(isShowingValues());
    const auto whole = m_values != nullptr ? m_values->sizeHint().height() : 0;
    m_area->setMinimumHeight(std::min(leastTable, whole));
    m_area->setMaximumHeight(std::min(tallestTable, whole));
}

void ComparisonStrip::setDetailed(bool isDetailed)
{
    m_more->setChecked(isDetailed);
}

bool ComparisonStrip::isShowingValues() const
{
    return isDetailed() && m_more->isEnabled();
}

bool ComparisonStrip::isDetailed() const
{
    return m_more->isChecked();
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/factgrid.h"

#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QGridLayout>

#include <array>

namespace longreach {

namespace {

constexpr std::array styles{TextLabel::Style::Muted, TextLabel::Style::Plain, TextLabel::Style::Muted};

} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(metrics::Grid / 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 96);
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    for (int line = 0; line < std::max(m_lines, static_cast<int>(facts.size())); ++line) {
        const bool isShown = line < facts.size();
        const auto fact = isShown ? facts.at(line) : Fact();
        const std::array texts{fact.name, fact.value, fact.age};
        for (int column = 0; column < 3; ++column) {
            const auto at = static_cast<std::size_t>(column);
            auto *item = m_grid->itemAtPosition(line, column);
            auto *label = item != nullptr ? static_cast<TextLabel *>(item->widget()) : nullptr;
            if (label == nullptr) {
                label = new TextLabel(styles.at(at), this);
                label->setTextInteractionFlags(column == 1 ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
                label->setAlignment((column == 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
                label->setWordWrap(column == 1);
                m_grid->addWidget(label, line, column);
            }
            label->setText(texts.at(at));
            label->setToolTip(fact.tip);
            label->setVisible(isShown);
        }
    }
    m_lines = std::max(m_lines, static_cast<int>(facts.size()));
}

} // namespace longreach

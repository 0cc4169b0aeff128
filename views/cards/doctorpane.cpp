// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/doctorpane.h"

#include "models/cards/cardtones.h"
#include "views/cards/cardwords.h"
#include "views/cards/lightwords.h"
#include "views/common/chip.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QGridLayout>

namespace longreach {

DoctorPane::DoctorPane(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid);
    grid->setHorizontalSpacing(2 * metrics::Grid);
    grid->setVerticalSpacing(2 * metrics::Grid);
    grid->setColumnStretch(1, 1);
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        auto &line = m_lines.at(at);
        const auto row = static_cast<int>(at);
        line.light = new Chip(Tone::Muted, words(static_cast<ReaderLight>(at)), this);
        line.cause = new TextLabel(TextLabel::Style::Strong, this);
        line.cure = new TextLabel(TextLabel::Style::Plain, this);
        line.finding = new TextLabel(TextLabel::Style::Small, this);
        auto *text = new QVBoxLayout;
        text->setSpacing(2);
        for (auto *label : {line.cause, line.cure, line.finding}) {
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            text->addWidget(label);
        }
        grid->addWidget(line.light, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addLayout(text, row, 1);
    }
    grid->setRowStretch(static_cast<int>(m_lines.size()), 1);
    showCheck({});
}

void DoctorPane::showCheck(const ReaderCheck &check)
{
    m_hasFinding = false;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        auto report = check.at(at);
        report.light = static_cast<ReaderLight>(at);
        const auto &line = m_lines.at(at);
        line.light->setTone(toneOf(report.state));
        line.light->setAccessibleDescription(toWord(report.state));
        line.cause->setText(causeOf(report));
        const auto cure = cureOf(report);
        line.cure->setText(cure);
        line.cure->setVisible(!cure.isEmpty());
        line.finding->setText(report.finding);
        line.finding->setVisible(!report.finding.isEmpty());
        m_hasFinding |= report.state == LightState::Bad || report.state == LightState::Warning;
    }
}

} // namespace longreach

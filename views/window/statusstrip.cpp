// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusstrip.h"

#include "app/jobs/enginestatus.h"
#include "views/common/colorscheme.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"
#include "views/common/tonemark.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

namespace longreach {

namespace {

constexpr int stripHeight = 28;
constexpr int signSize = 9;

QString engineText(const jobs::EngineStatus &status)
{
    switch (status.role) {
    case jobs::EngineStatus::Role::Stopped: return StatusStrip::tr("No operations are run here");
    case jobs::EngineStatus::Role::Waiting: return StatusStrip::tr("Operations are run by %1").arg(status.holder);
    case jobs::EngineStatus::Role::Holding:
        if (status.unsettled == 0) // nothing is ready that cannot be written down
            return status.journalProblem ? QString() : StatusStrip::tr("Ready", "engine");
        return StatusStrip::tr("Running operations: %1 at the eIMs, %2 to do")
            .arg(QLocale().toString(status.open), QLocale().toString(status.unsettled - status.open));
    }
    return {};
}

Tone engineTone(const jobs::EngineStatus &status)
{
    if (status.journalProblem)
        return Tone::Bad;
    switch (status.role) {
    case jobs::EngineStatus::Role::Stopped: return Tone::Muted;
    case jobs::EngineStatus::Role::Waiting: return Tone::Neutral;
    case jobs::EngineStatus::Role::Holding: return status.unsettled > 0 ? Tone::Busy : Tone::Good;
    }
    return Tone::Muted;
}

QString problemText(const jobs::EngineStatus &status)
{
    if (status.journalProblem)
        return errorText(StatusStrip::tr("write to the store"), *status.journalProblem);
    if (status.eimProblems.empty())
        return {};
    const auto &[name, error] = *status.eimProblems.begin();
    return StatusStrip::tr("Sending to eIM “%1” rests: %2", "name, cause").arg(name, causeText(error));
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_engine(new TextLabel(TextLabel::Style::Muted, this)),
      m_problem(new TextLabel(TextLabel::Style::Bad, this)),
      m_remark(new TextLabel(TextLabel::Style::Muted, this))
{
    setFixedHeight(stripHeight);
    // Layouts mirror what is in them, not their margins.
    const int beforeWords = 3 * metrics::Grid + 8;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_row->setContentsMargins(isMirrored ? metrics::Grid : beforeWords, 1, isMirrored ? beforeWords : metrics::Grid, 0);
    m_row->setSpacing(2 * metrics::Grid);
    m_row->addWidget(m_engine);
    m_row->addWidget(m_problem, 1);
    m_row->addWidget(m_remark);
    m_problem->setMinimumWidth(60);
    showEngine({});
}

void StatusStrip::showEngine(const jobs::EngineStatus &status)
{
    m_engine->setText(engineText(status));
    m_problem->setText(problemText(status));
    m_problem->setToolTip(m_problem->text());
    m_tone = engineTone(status);
    update();
}

void StatusStrip::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void StatusStrip::setArea(QWidget *area)
{
    m_row->addWidget(area);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), scheme.rail);
    painter.fillRect(QRect(0, 0, width(), 1), scheme.hairline);
    const QRect sign(2 * metrics::Grid, (height() - signSize) / 2 + 1, signSize, signSize);
    paintToneMark(&painter, styleparts::mirrored(painter, rect(), sign), m_tone, scheme.tone(m_tone).text);
}

} // namespace longreach

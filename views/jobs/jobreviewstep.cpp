// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobreviewstep.h"

#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/factgrid.h"
#include "views/common/metrics.h"
#include "views/common/stackedbar.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"
#include "views/jobs/jobwords.h"
#include "views/jobs/nextsteps.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace longreach {

JobReviewStep::JobReviewStep(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Style::Title, this)),
      m_production(new Banner(Tone::Bad, this)),
      m_bar(new StackedBar(this)),
      m_counts(new CountList(this)),
      m_reasonsTitle(new TextLabel(tr("Why some are ineligible"), TextLabel::Style::Strong, this)),
      m_reasons(new CountList(this)),
      m_eims(new FactGrid(this)),
      m_consequence(new Banner(Tone::Warning, this))
{
    m_title->setWordWrap(true);
    auto *inside = new QWidget;
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, metrics::Grid, 0);
    lines->setSpacing(12);
    lines->addWidget(m_counts);
    lines->addWidget(m_eims);
    lines->addWidget(m_reasonsTitle);
    lines->addWidget(m_reasons);
    lines->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what is in it
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_production);
    column->addWidget(m_bar);
    column->addWidget(scroll, 1);
    column->addWidget(m_consequence);
    for (auto *list : {m_counts, m_reasons})
        connect(list, &CountList::rowsRequested, this, &JobReviewStep::rowsRequested);
    showWaiting();
}

void JobReviewStep::showWaiting()
{
    m_title->setText(tr("Working out what this would come to…"));
    m_production->setMessage(Tone::Bad, {});
    m_bar->setParts({}, 0);
    m_counts->setCounts({});
    m_eims->setFacts({});
    m_reasonsTitle->hide();
    m_reasons->setCounts({});
    m_consequence->setMessage(Tone::Warning, {});
}

void JobReviewStep::showReview(const jobs::JobPlan &plan, const jobs::Review &review, const QStringList &production)
{
    using State = OperationState;
    const QLocale locale;
    m_title->setText(tr("%1 on %Ln device(s)", nullptr, static_cast<int>(review.total)).arg(words(plan.kind)));
    m_production->setMessage(
        Tone::Bad,
        production.isEmpty() || review.willDo == 0
            ? QString()
            : tr("This goes to production: %1.", "names of eIMs").arg(production.join(QStringLiteral(", "))));
    m_bar->setParts({{review.willDo, Tone::Busy}, {review.alreadySo, Tone::Good}, {review.ineligible, Tone::Muted}},
                    review.total);
    const auto waiting = review.waiting == 0 ? QString()
                                             : u' '
            + tr("%Ln of them wait(s) for another operation of the device.", nullptr, static_cast<int>(review.waiting));
    m_counts->setCounts(
        {{review.willDo, tr("Will do"), tr("An order is sent.") + waiting, {State::Ready}, std::nullopt},
         {review.alreadySo, tr("Already so"), tr("Nothing is sent."), {State::AlreadySo}, std::nullopt},
         {review.ineligible, tr("Ineligible"), tr("Nothing is sent."), {State::Ineligible}, std::nullopt}});
    QList<FactGrid::Fact> eims;
    for (const auto &[eim, count] : review.willDoByEim)
        eims.append({.name = tr("Through eIM “%1”").arg(eim), .value = locale.toString(count), .age = {}, .tip = {}});
    m_eims->setFacts(eims);
    m_eims->setVisible(eims.size() > 1);
    QList<CountList::Count> reasons;
    for (const auto &[reason, count] : review.ineligibleByReason)
        reasons.append(
            {count, reasonWords(reason), nextStepFor(State::Ineligible, reason), {State::Ineligible}, reason});
    m_reasons->setCounts(reasons);
    m_reasonsTitle->setVisible(!reasons.isEmpty());
    if (review.willDo == 0)
        m_consequence->setMessage(Tone::Neutral, tr("There is nothing to send."));
    else
        m_consequence->setMessage(isDestructive(plan) ? Tone::Bad : Tone::Warning, consequenceOf(plan, review.willDo));
}

void JobReviewStep::showError(const Error &error)
{
    m_title->setText(tr("No review"));
    m_consequence->setMessage(Tone::Bad, errorText(tr("work out the job"), error));
    m_consequence->setToolTip(error.detail);
}

} // namespace longreach

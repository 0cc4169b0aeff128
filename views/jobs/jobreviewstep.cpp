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

#include <QBoxLayout>
#include <QLocale>

namespace longreach {

JobReviewStep::JobReviewStep(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Style::Title, this)),
      m_bar(new StackedBar(this)),
      m_counts(new FactGrid(this)),
      m_reasonsTitle(new TextLabel(TextLabel::Style::Strong, this)),
      m_reasons(new FactGrid(this)),
      m_consequence(new Banner(Tone::Warning, this))
{
    m_title->setWordWrap(true);
    m_reasonsTitle->setText(tr("Why some are ineligible"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_counts);
    column->addSpacing(metrics::Grid);
    column->addWidget(m_reasonsTitle);
    column->addWidget(m_reasons);
    column->addSpacing(metrics::Grid);
    column->addWidget(m_consequence);
    column->addStretch(1);
    showWaiting();
}

void JobReviewStep::showWaiting()
{
    m_title->setText(tr("Working out what this would come to…"));
    m_bar->setParts({}, 0);
    m_counts->setFacts({});
    m_reasonsTitle->hide();
    m_reasons->setFacts({});
    m_consequence->setMessage(Tone::Warning, {});
}

void JobReviewStep::showReview(const jobs::JobPlan &plan, const jobs::Review &review)
{
    const QLocale locale;
    const auto fact = [&locale](const QString &name, qint64 count, const QString &remark) {
        return FactGrid::Fact{.name = name, .value = locale.toString(count), .age = remark, .tip = {}};
    };
    m_title->setText(tr("%1 on %Ln device(s)", nullptr, static_cast<int>(review.total)).arg(words(plan.kind)));
    m_bar->setParts({{review.willDo, Tone::Busy}, {review.alreadySo, Tone::Good}, {review.ineligible, Tone::Muted}},
                    review.total);
    QList<FactGrid::Fact> counts{fact(tr("Will do"), review.willDo, tr("an order is sent"))};
    if (review.waiting > 0)
        counts.append(fact(tr("of these waiting"), review.waiting, tr("another operation of the device comes first")));
    counts.append(fact(tr("Already so"), review.alreadySo, tr("nothing is sent")));
    counts.append(fact(tr("Ineligible"), review.ineligible, tr("nothing is sent")));
    for (const auto &[eim, count] : review.willDoByEim)
        counts.append(fact(tr("through eIM “%1”").arg(eim), count, {}));
    m_counts->setFacts(counts);
    QList<FactGrid::Fact> reasons;
    for (const auto &[reason, count] : review.ineligibleByReason)
        reasons.append({.name = locale.toString(count), .value = reasonWords(reason), .age = {}, .tip = reason});
    m_reasons->setFacts(reasons);
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

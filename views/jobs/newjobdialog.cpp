// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/newjobdialog.h"

#include "app/core/whendone.h"
#include "app/jobs/jobdesk.h"
#include "views/common/consolestyle.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"
#include "views/jobs/jobdevicestep.h"
#include "views/jobs/jobkindstep.h"
#include "views/jobs/jobreviewstep.h"
#include "views/jobs/jobwords.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace longreach {

NewJobDialog::NewJobDialog(const Services &services, const DeviceScope &scope, const QStringList &operators,
                           QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_progress(new TextLabel(TextLabel::Style::Muted, this)),
      m_stack(new QStackedWidget(this)),
      m_what(new JobKindStep(services, operators)),
      m_devices(new JobDeviceStep(services.fleet, scope)),
      m_reviewStep(new JobReviewStep),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New job"));
    resize(720, 560);
    build();
    show(Step::What);
}

NewJobDialog::~NewJobDialog()
{
    m_stop.request_stop();
}

void NewJobDialog::build()
{
    m_stack->addWidget(m_what);
    m_stack->addWidget(m_devices);
    m_stack->addWidget(m_reviewStep);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (auto *button : {m_back, cancel})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this), 1);
    head->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(m_what, &JobKindStep::edited, this, &NewJobDialog::updateButtons);
    connect(m_devices, &JobDeviceStep::edited, this, &NewJobDialog::updateButtons);
    connect(m_back, &QPushButton::clicked, this, &NewJobDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &NewJobDialog::goOn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

NewJobDialog::Step NewJobDialog::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

void NewJobDialog::show(Step step)
{
    m_stack->setCurrentIndex(static_cast<int>(step));
    m_progress->setText(tr("Step %1 of %2").arg(m_stack->currentIndex() + 1).arg(m_stack->count()));
    if (step == Step::Review)
        review();
    updateButtons();
    if (step != Step::What)
        m_next->setFocus();
}

void NewJobDialog::goOn()
{
    if (!m_next->isEnabled())
        return;
    switch (step()) {
    case Step::What: return show(Step::Devices);
    case Step::Devices: return show(Step::Review);
    case Step::Review: return queue();
    }
}

void NewJobDialog::goBack()
{
    if (step() != Step::What)
        show(step() == Step::Review ? Step::Devices : Step::What);
}

void NewJobDialog::updateButtons()
{
    m_back->setEnabled(step() != Step::What && !m_isQueueing);
    m_next->setProperty(ConsoleStyle::DangerProperty, false);
    switch (step()) {
    case Step::What:
        m_next->setText(tr("&Next"));
        m_next->setEnabled(m_what->plan().has_value());
        break;
    case Step::Devices:
        m_next->setText(tr("&Review"));
        m_next->setEnabled(m_devices->count() > 0);
        break;
    case Step::Review: {
        const auto plan = m_what->plan();
        m_next->setText(tr("&Queue job for %Ln device(s)", nullptr, static_cast<int>(m_review ? m_review->willDo : 0)));
        m_next->setEnabled(m_review && m_review->willDo > 0 && !m_isQueueing);
        m_next->setProperty(ConsoleStyle::DangerProperty, plan && isDestructive(*plan));
        break;
    }
    }
    m_next->update();
}

jobs::JobDraft NewJobDialog::draft() const
{
    const auto plan = m_what->plan();
    const auto title = m_what->title();
    return {.plan = *plan,
            .title = title.isEmpty() ? proposedTitle(*plan) : title,
            .query = m_devices->query(),
            .eids = m_devices->eids(),
            .limitOpen = m_devices->limitOpen(),
            .ratePerMinute = m_devices->ratePerMinute()};
}

void NewJobDialog::review()
{
    m_review.reset();
    m_reviewStep->showWaiting();
    const auto plan = *m_what->plan();
    whenDone(m_services.desk.review(draft(), m_stop.get_token()), this,
             [this, plan](const Result<jobs::Review> &review) {
                 if (review) {
                     m_review = *review;
                     m_reviewStep->showReview(plan, *review);
                 } else {
                     m_reviewStep->showError(review.error());
                 }
                 updateButtons();
             });
}

void NewJobDialog::queue()
{
    m_isQueueing = true;
    updateButtons();
    whenDone(m_services.desk.create(draft(), m_stop.get_token()), this, [this](const Result<Job> &job) {
        m_isQueueing = false;
        if (!job) {
            m_reviewStep->showError(job.error());
            return updateButtons();
        }
        Q_EMIT created(job->id);
        accept();
    });
}

} // namespace longreach

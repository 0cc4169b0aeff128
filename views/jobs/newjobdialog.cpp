// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/newjobdialog.h"

#include "app/core/whendone.h"
#include "app/fleet/eimdirectory.h"
#include "app/jobs/draftmemory.h"
#include "app/jobs/jobdesk.h"
#include "views/common/consolestyle.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/productionframe.h"
#include "views/common/prompt.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"
#include "views/jobs/jobdevicestep.h"
#include "views/jobs/jobkindstep.h"
#include "views/jobs/jobreviewstep.h"
#include "views/jobs/jobwords.h"
#include "views/jobs/reviewrowsdialog.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace longreach {

namespace {

/// More than that would make the settings slow to write.
constexpr qint64 keptDevices = 5'000;

} // namespace

NewJobDialog::NewJobDialog(const Services &services, const DeviceScope &scope, const QStringList &operators,
                           QWidget *parent)
    : EntryDialog(services.prompt, parent),
      m_services(services),
      m_remark(new TextLabel(TextLabel::Style::Muted, this)),
      m_progress(new TextLabel(TextLabel::Style::Muted, this)),
      m_stack(new QStackedWidget(this)),
      m_what(new JobKindStep(services, operators)),
      m_devices(new JobDeviceStep(services.fleet, scope)),
      m_reviewStep(new JobReviewStep),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(this)),
      m_frame(new ProductionFrame(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("jobs"));
    setWindowTitle(tr("New job"));
    resize(800, 640);
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
    column->addWidget(m_remark);
    m_remark->setWordWrap(true);
    m_remark->hide();
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(m_what, &JobKindStep::edited, this, &NewJobDialog::updateButtons);
    connect(m_devices, &JobDeviceStep::edited, this, &NewJobDialog::updateButtons);
    connect(m_reviewStep, &JobReviewStep::rowsRequested, this, &NewJobDialog::showRows);
    connect(m_back, &QPushButton::clicked, this, &NewJobDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &NewJobDialog::goOn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void NewJobDialog::propose(const JobProposal &proposal)
{
    m_what->setKind(proposal.kind);
    if (!proposal.profile.isEmpty())
        m_what->setSelector(proposal.profile);
    m_devices->chooseQuery(proposal.query);
    beginEntry();
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
    case Step::Review: return askToQueue();
    }
}

void NewJobDialog::goBack()
{
    m_stop.request_stop(); // what is reviewed may become another
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

void NewJobDialog::fill(const jobs::JobDraft &draft, const QString &remark)
{
    enter(draft);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    beginEntry();
}

void NewJobDialog::enter(const jobs::JobDraft &draft)
{
    m_what->fill(draft.plan, draft.title);
    m_devices->setLimits(draft.limitOpen, draft.ratePerMinute);
    if (!draft.query.isEmpty())
        m_devices->chooseQuery(draft.query);
    else if (!draft.eids.empty())
        m_devices->chooseDevices(draft.eids);
}

jobs::JobDraft NewJobDialog::draft() const
{
    const auto plan = m_what->draft();
    const auto title = m_what->title();
    return {.plan = plan,
            .title = title.isEmpty() ? proposedTitle(plan) : title,
            .query = m_devices->query(),
            .eids = m_devices->eids(),
            .limitOpen = m_devices->limitOpen(),
            .ratePerMinute = m_devices->ratePerMinute()};
}

Draft NewJobDialog::unsent() const
{
    jobs::JobDraft entered{.plan = m_what->draft(),
                           .title = m_what->title(),
                           .query = {},
                           .eids = {},
                           .limitOpen = m_devices->limitOpen(),
                           .ratePerMinute = m_devices->ratePerMinute()};
    entered.plan.eimConfiguration.clear(); // may hold a token
    Draft unsent{.command = QStringLiteral("job.create"), .marks = {}};
    if (m_devices->isByQuery())
        unsent.marks.insert(QStringLiteral("query"), m_devices->query());
    else if (m_devices->count() > keptDevices)
        return {};
    else
        entered.eids = m_devices->eids();
    unsent.marks.insert(QStringLiteral("draft"), QString::fromUtf8(jobs::toJson(entered)));
    if (entered.plan.profile.isEmpty())
        unsent.marks.insert(QStringLiteral("selector"), m_what->selector()); // it cannot be read yet
    return unsent;
}

void NewJobDialog::resume(const Draft &draft)
{
    if (const auto entered = jobs::draftFromJson(draft.marks.value(QStringLiteral("draft")).toUtf8()))
        enter(*entered);
    if (const auto selector = draft.marks.value(QStringLiteral("selector")); !selector.isEmpty())
        m_what->setSelector(selector);
    if (draft.marks.contains(QStringLiteral("query")))
        m_devices->chooseQuery(draft.marks.value(QStringLiteral("query")));
}

void NewJobDialog::review()
{
    m_review.reset();
    m_frame->setOn(false);
    m_reviewStep->showWaiting();
    m_stop.request_stop();
    m_stop = {};
    const auto plan = *m_what->plan();
    whenDone(m_services.desk.review(draft(), m_stop.get_token()), this,
             [this, plan, stop = m_stop.get_token()](const Result<jobs::Review> &review) {
                 if (stop.stop_requested())
                     return; // of devices or a plan that were meant before
                 if (review) {
                     m_review = *review;
                     const auto production = productionIn(*review);
                     m_reviewStep->showReview(plan, *review, production);
                     m_frame->setOn(!production.isEmpty());
                 } else {
                     m_reviewStep->showError(review.error());
                 }
                 updateButtons();
             });
}

QStringList NewJobDialog::productionIn(const jobs::Review &review) const
{
    QStringList names;
    for (const auto &[name, count] : review.willDoByEim) {
        const auto *connection = m_services.eims.find(name);
        if (connection != nullptr && connection->environment == EimConnection::Environment::Production)
            names.append(name);
    }
    return names;
}

void NewJobDialog::showRows(const CountList::Count &count)
{
    auto *rows = new ReviewRowsDialog(m_services.prompt, count.text, count.states, count.reason, this);
    whenDone(m_services.desk.foresee(draft(), m_stop.get_token()), rows,
             [rows](const Result<std::vector<Operation>> &operations) {
                 if (operations)
                     rows->setOperations(*operations);
                 else
                     rows->showError(operations.error());
             });
    rows->open();
}

void NewJobDialog::askToQueue()
{
    const auto plan = m_what->plan();
    if (!plan || !m_review || !isDestructive(*plan))
        return queue();
    const auto count = m_review->willDo;
    const auto production = productionIn(*m_review);
    const Question question{
        .title = tr("%1 on %Ln device(s)?", nullptr, static_cast<int>(count)).arg(words(plan->kind)),
        .text = production.isEmpty()
            ? tr("To show that you mean it, type how many devices it is.")
            : tr("This goes to production: %1. To show that you mean it, type how many devices it is.", "names of eIMs")
                  .arg(production.join(QStringLiteral(", "))),
        .consequence = consequenceOf(*plan, count),
        .yes = m_next->text().remove(u'&'),
        .isDestructive = true,
        .wordToType = QString::number(count),
    };
    m_services.prompt.ask(question, this, [this] { queue(); });
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

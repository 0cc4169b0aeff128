// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobdevicestep.h"

#include "app/fleet/fleetstore.h"
#include "views/common/agetext.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"
#include "views/devices/querybar.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QRadioButton>
#include <QSpinBox>

#include <utility>

namespace longreach {

namespace {

QSpinBox *newLimit(const QString &withoutLimit)
{
    auto *box = new QSpinBox;
    box->setRange(0, 1'000'000);
    box->setSpecialValueText(withoutLimit);
    box->setGroupSeparatorShown(true);
    box->setFixedWidth(180);
    return box;
}

int asInt(std::size_t count)
{
    return static_cast<int>(count);
}

} // namespace

JobDeviceStep::JobDeviceStep(const fleet::FleetStore &store, DeviceScope scope, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_scope(std::move(scope)),
      m_ticked(new QRadioButton(tr("%Ln &ticked device(s)", nullptr, asInt(m_scope.ticked.size())), this)),
      m_selected(new QRadioButton(tr("%Ln &selected device(s)", nullptr, asInt(m_scope.selected.size())), this)),
      m_matched(new QRadioButton(tr("All devices that &match"), this)),
      m_query(new QueryBar(this)),
      m_count(new TextLabel(TextLabel::Style::Title, this)),
      m_limitOpen(newLimit(tr("as the eIM allows"))),
      m_rate(newLimit(tr("as fast as possible")))
{
    build();
    connect(&m_worker, &fleet::OrderWorker::ordered, this,
            [this](const std::shared_ptr<const fleet::OrderedFleet> &result) {
                if (!m_isAsked)
                    return; // the filter is another by now
                m_matching = result;
                showCount();
            });
    connect(m_query, &QueryBar::queryChanged, this, &JobDeviceStep::ask);
    connect(m_query, &QueryBar::unsettled, this, [this] {
        m_isAsked = false;
        m_matching.reset();
        showCount();
    });
    for (auto *choice : {m_ticked, m_selected, m_matched})
        connect(choice, &QRadioButton::toggled, this, &JobDeviceStep::showCount);
    m_query->setText(m_scope.query);
    auto *first = !m_scope.ticked.empty() ? m_ticked : m_scope.selected.size() > 1 ? m_selected : m_matched;
    first->setChecked(true);
    m_ticked->setEnabled(!m_scope.ticked.empty());
    m_selected->setEnabled(!m_scope.selected.empty());
}

void JobDeviceStep::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    auto *remark = new TextLabel(tr("The devices are frozen when the job is queued: it never grows by itself."),
                                 TextLabel::Style::Muted, this);
    remark->setWordWrap(true);
    column->addWidget(remark);
    column->addSpacing(metrics::Grid);
    column->addWidget(m_ticked);
    column->addWidget(m_selected);
    column->addWidget(m_matched);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(3 * metrics::Grid, 0, 0, 0);
    indented->addWidget(m_query);
    column->addLayout(indented);
    column->addSpacing(metrics::Grid);
    column->addWidget(m_count);
    column->addSpacing(2 * metrics::Grid);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * metrics::Grid);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Open orders at most"), m_limitOpen);
    form->addRow(tr("Submissions a &minute at most"), m_rate);
    column->addLayout(form);
    column->addStretch(1);
}

void JobDeviceStep::ask(const fleet::Query &query)
{
    m_isAsked = true;
    m_matching.reset();
    m_fleet = m_store.snapshot();
    m_worker.request({.fleet = m_fleet, .query = query, .key = {}, .now = currentTime()});
    if (!m_matched->isChecked() && m_query->hasFocus())
        m_matched->setChecked(true);
    showCount();
}

void JobDeviceStep::chooseQuery(const QString &query)
{
    m_matched->setChecked(true);
    m_query->setText(query);
}

void JobDeviceStep::chooseDevices(std::vector<Eid> eids)
{
    m_scope.ticked = std::move(eids);
    m_ticked->setText(tr("%Ln device(s) &brought along", nullptr, asInt(m_scope.ticked.size())));
    m_ticked->setEnabled(!m_scope.ticked.empty());
    m_ticked->setChecked(!m_scope.ticked.empty());
    showCount();
}

void JobDeviceStep::setLimits(int limitOpen, int ratePerMinute)
{
    m_limitOpen->setValue(limitOpen);
    m_rate->setValue(ratePerMinute);
}

qint64 JobDeviceStep::count() const
{
    if (m_ticked->isChecked())
        return static_cast<qint64>(m_scope.ticked.size());
    if (m_selected->isChecked())
        return static_cast<qint64>(m_scope.selected.size());
    return m_matching && m_query->fault().isEmpty() ? static_cast<qint64>(m_matching->order.rows.size()) : 0;
}

std::vector<Eid> JobDeviceStep::eids() const
{
    if (m_ticked->isChecked())
        return m_scope.ticked;
    if (m_selected->isChecked())
        return m_scope.selected;
    std::vector<Eid> eids;
    if (count() == 0)
        return eids;
    eids.reserve(m_matching->order.rows.size());
    for (const auto row : m_matching->order.rows)
        eids.push_back(m_fleet.row(row).eid());
    return eids;
}

bool JobDeviceStep::isByQuery() const
{
    return m_matched->isChecked();
}

QString JobDeviceStep::query() const
{
    return m_matched->isChecked() ? m_query->text() : QString();
}

int JobDeviceStep::limitOpen() const
{
    return m_limitOpen->value();
}

int JobDeviceStep::ratePerMinute() const
{
    return m_rate->value();
}

void JobDeviceStep::showCount()
{
    const bool isCounting = m_matched->isChecked() && m_matching == nullptr && m_query->fault().isEmpty();
    m_count->setText(isCounting ? tr("Counting…") : tr("%Ln device(s)", nullptr, static_cast<int>(count())));
    Q_EMIT edited();
}

} // namespace longreach

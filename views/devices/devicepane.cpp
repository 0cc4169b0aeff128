// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicepane.h"

#include "models/common/tones.h"
#include "views/common/actionbutton.h"
#include "views/common/agetext.h"
#include "views/common/banner.h"
#include "views/common/chip.h"
#include "views/common/commandtable.h"
#include "views/common/factgrid.h"
#include "views/common/flowlayout.h"
#include "views/common/metrics.h"
#include "views/common/recordrows.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"
#include "views/devices/devicefacts.h"
#include "views/devices/profilelist.h"

#include <QAction>
#include <QBoxLayout>

#include <chrono>

namespace longreach {

namespace {

QWidget *actionRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(metrics::Grid);
    return row;
}

} // namespace

DevicePane::DevicePane(QWidget *parent)
    : QScrollArea(parent),
      m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)),
      m_title(new TextLabel(TextLabel::Style::Title, m_content)),
      m_eid(new TextLabel(TextLabel::Style::Muted, m_content)),
      m_state(new Chip(Tone::Muted, QString(), m_content)),
      m_profiles(new ProfileList(m_content)),
      m_profileActions(actionRow(m_content)),
      m_guard(new Banner(Tone::Warning, m_content)),
      m_truths(new FactGrid(m_content)),
      m_notes(new TextLabel(TextLabel::Style::Plain, m_content)),
      m_facts(new FactGrid(m_content)),
      m_operations(new RecordRows(tr("Nothing was ever asked of this device."), m_content)),
      m_deviceActions(actionRow(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    setAccessibleName(tr("Details of the device"));
    build();
    setWidget(m_content);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_device && isVisible())
            updateFacts();
    });
    connect(m_profiles, &ProfileList::currentChosen, this, [this] {
        updateGuard();
        Q_EMIT currentProfileChanged();
    });
    m_tick.start();
    showNothing();
}

void DevicePane::build()
{
    m_eid->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_eid->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->setWordWrap(true);
    m_column->setContentsMargins(2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid);
    m_column->setSpacing(metrics::Grid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    m_column->addLayout(head);
    m_column->addWidget(m_eid);
    addSection(tr("Profiles"), {m_profiles, m_profileActions, m_guard});
    addSection(tr("What is true, and since when"), {m_truths});
    addSection(tr("Notes"), {m_notes});
    addSection(tr("Facts"), {m_facts});
    addSection(tr("History"), {m_operations, m_deviceActions});
    m_column->addStretch(1);
}

void DevicePane::addSection(const QString &title, std::initializer_list<QWidget *> widgets)
{
    m_column->addSpacing(metrics::Grid);
    m_column->addWidget(new TextLabel(title, TextLabel::Style::Strong, m_content));
    for (auto *widget : widgets)
        m_column->addWidget(widget);
}

void DevicePane::takeCommands(const CommandTable &table, const QStringList &profileIds, const QStringList &deviceIds)
{
    for (const auto &id : profileIds)
        m_profileActions->layout()->addWidget(new ActionButton(table.action(id), m_profileActions));
    for (const auto &id : deviceIds)
        m_deviceActions->layout()->addWidget(new ActionButton(table.action(id), m_deviceActions));
}

void DevicePane::showNothing()
{
    m_device.reset();
    m_content->hide();
}

void DevicePane::showDevice(const Device &device)
{
    if (!m_device || m_device->eid != device.eid) {
        m_history.clear();
        m_polls.clear();
    }
    m_device = device;
    m_content->show();
    m_title->setText(device.label.isEmpty() ? tr("Device") : device.label);
    m_eid->setText(device.eid.toDisplayString());
    m_profiles->setProfiles(device.profiles);
    m_notes->setText(device.notes.isEmpty() ? tr("Nobody has written anything down.") : device.notes);
    m_notes->setEnabled(!device.notes.isEmpty());
    updateGuard();
    updateFacts();
}

void DevicePane::showHistory(const std::vector<Operation> &operations)
{
    m_history = operations;
    updateFacts();
}

void DevicePane::showPolls(const std::vector<Timestamp> &polls)
{
    m_polls = polls;
    updateFacts();
}

std::optional<Profile> DevicePane::currentProfile() const
{
    return m_device ? m_profiles->current() : std::nullopt;
}

void DevicePane::updateGuard()
{
    const auto profile = currentProfile();
    m_guard->setMessage(Tone::Warning, profile ? guardText(*m_device, *profile) : QString());
}

void DevicePane::updateFacts()
{
    const auto now = currentTime();
    const auto state = stateOf(*m_device, now);
    m_state->setTone(toneOf(state));
    m_state->setText(words(state));
    m_state->updateGeometry();
    m_truths->setFacts(truthFacts(*m_device, m_history, now));
    m_facts->setFacts(deviceFacts(*m_device, now));
    m_operations->setRecords(timelineRecords(*m_device, m_history, m_polls, now));
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicepane.h"

#include "models/common/tones.h"
#include "views/common/agetext.h"
#include "views/common/chip.h"
#include "views/common/factgrid.h"
#include "views/common/metrics.h"
#include "views/common/recordrows.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"
#include "views/devices/devicefacts.h"

#include <QBoxLayout>

#include <chrono>

namespace longreach {

DevicePane::DevicePane(QWidget *parent)
    : QScrollArea(parent),
      m_content(new QWidget),
      m_title(new TextLabel(TextLabel::Style::Title, m_content)),
      m_eid(new TextLabel(TextLabel::Style::Muted, m_content)),
      m_state(new Chip(Tone::Muted, QString(), m_content)),
      m_truths(new FactGrid(m_content)),
      m_facts(new FactGrid(m_content)),
      m_profiles(new RecordRows(tr("No profile is known."), m_content)),
      m_operations(new RecordRows(tr("Nothing was ever asked of this device."), m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    setAccessibleName(tr("Details of the device"));
    m_eid->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(metrics::Grid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_eid);
    const auto addSection = [this, column](const QString &title, QWidget *section) {
        column->addSpacing(metrics::Grid);
        column->addWidget(new TextLabel(title, TextLabel::Style::Strong, m_content));
        column->addWidget(section);
    };
    addSection(tr("Profiles"), m_profiles);
    addSection(tr("What is true, and since when"), m_truths);
    addSection(tr("Facts"), m_facts);
    addSection(tr("History"), m_operations);
    column->addStretch(1);
    setWidget(m_content);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_device && isVisible())
            updateFacts();
    });
    m_tick.start();
    showNothing();
}

void DevicePane::showNothing()
{
    m_device.reset();
    m_content->hide();
}

void DevicePane::showDevice(const Device &device)
{
    if (!m_device || m_device->eid != device.eid)
        m_history.clear();
    m_device = device;
    m_content->show();
    m_title->setText(device.label.isEmpty() ? tr("Device") : device.label);
    m_eid->setText(device.eid.toDisplayString());
    m_eid->setWordWrap(true);
    m_profiles->setRecords(profileRecords(device));
    updateFacts();
}

void DevicePane::showHistory(const std::vector<Operation> &operations)
{
    m_history = operations;
    updateFacts();
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
    m_operations->setRecords(historyRecords(m_history, now));
}

} // namespace longreach

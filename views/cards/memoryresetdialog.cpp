// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/memoryresetdialog.h"

#include "views/common/consolestyle.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

#include <algorithm>

namespace longreach {

MemoryResetDialog::MemoryResetDialog(CardKind kind, QWidget *parent)
    : QDialog(parent), m_reset(new QPushButton(tr("&Continue …"), this))
{
    using Reset = cardtask::ResetMemory;
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("readers"));
    setWindowTitle(tr("Reset the card's memory"));
    setMinimumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(new TextLabel(tr("Choose what the card shall lose."), TextLabel::Style::Muted, this));
    addPart(tr("Operational profiles"), &Reset::operationalProfiles);
    addPart(tr("Test profiles loaded in the field"), &Reset::testProfiles);
    addPart(tr("Default SM-DP+ address"), &Reset::defaultDpAddress);
    if (kind == CardKind::IotEuicc) {
        addPart(tr("Test profiles loaded by the maker"), &Reset::preloadedTestProfiles);
        addPart(tr("Provisioning profiles"), &Reset::provisioningProfiles);
        addPart(tr("Configuration of its eIMs"), &Reset::eimConfigurations);
        addPart(tr("Consent to immediate enabling"), &Reset::immediateEnabling);
    }
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_reset->setProperty(ConsoleStyle::DangerProperty, true);
    m_reset->setAutoDefault(false);
    m_reset->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_reset);
    column->addSpacing(metrics::Grid);
    column->addLayout(buttons);
    connect(m_reset, &QPushButton::clicked, this, &MemoryResetDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void MemoryResetDialog::addPart(const QString &text, bool cardtask::ResetMemory::*member)
{
    auto *box = new QCheckBox(text, this);
    layout()->addWidget(box);
    m_parts.push_back({member, box});
    connect(box, &QCheckBox::toggled, this, [this] {
        m_reset->setEnabled(std::ranges::any_of(m_parts, [](const Part &part) { return part.box->isChecked(); }));
    });
}

cardtask::ResetMemory MemoryResetDialog::choice() const
{
    cardtask::ResetMemory choice;
    for (const auto &part : m_parts)
        choice.*part.member = part.box->isChecked();
    return choice;
}

void MemoryResetDialog::accept()
{
    if (!m_reset->isEnabled())
        return;
    Q_EMIT chosen();
    QDialog::accept();
}

} // namespace longreach

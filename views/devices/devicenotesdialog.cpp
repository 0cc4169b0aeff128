// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicenotesdialog.h"

#include "app/core/whendone.h"
#include "app/fleet/devicenotes.h"
#include "app/fleet/fleetfeed.h"
#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace longreach {

DeviceNotesDialog::DeviceNotesDialog(const Services &services, const Device &device, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_eid(device.eid),
      m_label(new QLineEdit(device.label, this)),
      m_group(new QLineEdit(device.group, this)),
      m_tags(new QLineEdit(device.tags.join(QStringLiteral(", ")), this)),
      m_fault(new Banner(Tone::Bad, this)),
      m_save(new QPushButton(tr("&Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("fleet"));
    setWindowTitle(tr("Notes on the device"));
    setMinimumWidth(460);
    build();
}

void DeviceNotesDialog::build()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * metrics::Grid);
    form->addRow(tr("&Label"), m_label);
    form->addRow(tr("&Group"), m_group);
    form->addRow(tr("&Tags"), m_tags);
    m_tags->setPlaceholderText(tr("with commas between: pilot, roof"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(new TextLabel(m_eid.toDisplayString(), TextLabel::Style::Muted, this));
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &DeviceNotesDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void DeviceNotesDialog::save()
{
    m_save->setEnabled(false);
    const fleet::DeviceNotes notes{.label = m_label->text().simplified(),
                                   .group = m_group->text().simplified(),
                                   .tags = fleet::tagsFromText(m_tags->text())};
    whenDone(m_services.keepNotes(m_eid, notes), this, [this](const Result<void> &kept) {
        m_save->setEnabled(true);
        if (!kept)
            return m_fault->setMessage(Tone::Bad, errorText(tr("keep the notes"), kept.error()));
        m_services.feed.catchUp();
        accept();
    });
}

} // namespace longreach

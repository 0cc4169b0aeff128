// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicenotesdialog.h"

#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace longreach {

DeviceNotesDialog::DeviceNotesDialog(const Device &device, Prompt &prompt, QWidget *parent)
    : EntryDialog(prompt, parent),
      m_eid(device.eid),
      m_before(fleet::notesOf(device)),
      m_label(new QLineEdit(device.label, this)),
      m_group(new QLineEdit(device.group, this)),
      m_tags(new QLineEdit(device.tags.join(QStringLiteral(", ")), this)),
      m_text(new QPlainTextEdit(device.notes, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("fleet"));
    setWindowTitle(tr("Notes on the device"));
    setMinimumWidth(480);
    build();
}

void DeviceNotesDialog::build()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * metrics::Grid);
    form->setVerticalSpacing(metrics::Grid);
    form->addRow(tr("&Label"), m_label);
    form->addRow(tr("&Group"), m_group);
    form->addRow(tr("&Tags"), m_tags);
    form->addRow(tr("&Notes"), m_text);
    m_tags->setPlaceholderText(tr("with commas between: pilot, roof"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(120);
    auto *save = new QPushButton(tr("&Save"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(new TextLabel(m_eid.toDisplayString(), TextLabel::Style::Muted, this));
    column->addLayout(form);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &DeviceNotesDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void DeviceNotesDialog::save()
{
    const fleet::DeviceNotes notes{.label = m_label->text().simplified(),
                                   .group = m_group->text().simplified(),
                                   .tags = fleet::tagsFromText(m_tags->text()),
                                   .text = m_text->toPlainText().trimmed().left(fleet::DeviceNotes::LongestText)};
    if (notes != m_before)
        Q_EMIT edited({m_eid, m_before, notes});
    accept();
}

} // namespace longreach

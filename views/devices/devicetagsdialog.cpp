// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicetagsdialog.h"

#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/plainlist.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace longreach {

namespace {

constexpr int tagRole = Qt::UserRole;

} // namespace

DeviceTagsDialog::DeviceTagsDialog(qint64 devices, const QStringList &groups, const QStringList &tags, Prompt &prompt,
                                   QWidget *parent)
    : EntryDialog(prompt, parent),
      m_form(new QFormLayout),
      m_added(new QLineEdit(this)),
      m_counting(new TextLabel(tr("Counting the tags they have…"), TextLabel::Style::Muted, this)),
      m_present(new PlainList(tr("Tags to take away"), this)),
      m_setsGroup(new QCheckBox(tr("Put them into the &group"), this)),
      m_group(new QComboBox(this)),
      m_save(new QPushButton(tr("&Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("fleet"));
    setWindowTitle(tr("Tag %Ln device(s)", nullptr, static_cast<int>(devices)));
    setMinimumWidth(480);
    build(groups, tags);
    updateButtons();
}

void DeviceTagsDialog::showFacets(const fleet::Facets &facets)
{
    m_counting->hide();
    for (const auto &[tag, count] : facets.tags) {
        if (tag.isEmpty())
            continue;
        auto *item =
            new QListWidgetItem(tr("%1 – on %Ln device(s)", nullptr, static_cast<int>(count)).arg(tag), m_present);
        item->setData(tagRole, tag);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_present->setVisible(m_present->count() > 0);
    m_form->setRowVisible(m_present->parentWidget(), m_present->count() > 0);
    adjustSize();
}

QWidget *DeviceTagsDialog::buildPresent()
{
    m_present->setMaximumHeight(150);
    m_present->hide();
    auto *both = new QWidget(this);
    both->setFocusProxy(m_present);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_counting);
    column->addWidget(m_present);
    return both;
}

void DeviceTagsDialog::build(const QStringList &groups, const QStringList &tags)
{
    m_added->setPlaceholderText(tr("with commas between: pilot, roof"));
    auto *completer = new QCompleter(tags, m_added);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_added->setCompleter(completer);
    m_group->setEditable(true);
    m_group->addItems(groups);
    m_group->setCurrentText({});
    m_group->setAccessibleName(tr("Group"));
    m_group->setEnabled(false);
    m_form->setHorizontalSpacing(2 * metrics::Grid);
    m_form->setVerticalSpacing(metrics::Grid);
    m_form->addRow(tr("&Add tags"), m_added);
    m_form->addRow(tr("&Take away"), buildPresent());
    auto *group = new QHBoxLayout;
    group->setSpacing(metrics::Grid);
    group->addWidget(m_setsGroup);
    group->addWidget(m_group, 1);
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
    column->addLayout(m_form);
    column->addLayout(group);
    column->addLayout(buttons);
    connect(m_added, &QLineEdit::textChanged, this, &DeviceTagsDialog::updateButtons);
    connect(m_present, &QListWidget::itemChanged, this, &DeviceTagsDialog::updateButtons);
    connect(m_setsGroup, &QCheckBox::toggled, m_group, &QWidget::setEnabled);
    connect(m_setsGroup, &QCheckBox::toggled, this, &DeviceTagsDialog::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void DeviceTagsDialog::setGroup(const QString &group)
{
    m_setsGroup->setChecked(true);
    m_group->setCurrentText(group);
}

fleet::NotesChange DeviceTagsDialog::change() const
{
    fleet::NotesChange change;
    change.addedTags = fleet::tagsFromText(m_added->text());
    for (int row = 0; row < m_present->count(); ++row) {
        const auto *item = m_present->item(row);
        const auto tag = item->data(tagRole).toString();
        if (item->checkState() == Qt::Checked && !change.addedTags.contains(tag))
            change.removedTags.append(tag);
    }
    if (m_setsGroup->isChecked())
        change.group = m_group->currentText().simplified();
    return change;
}

bool DeviceTagsDialog::holdsEntries() const
{
    return EntryDialog::holdsEntries() || m_save->isEnabled();
}

void DeviceTagsDialog::updateButtons()
{
    const auto asked = change();
    m_save->setEnabled(!asked.addedTags.isEmpty() || !asked.removedTags.isEmpty() || asked.group.has_value());
}

} // namespace longreach

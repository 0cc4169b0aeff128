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

DeviceTagsDialog::DeviceTagsDialog(qint64 devices, const fleet::Facets &facets, const QStringList &groups,
                                   const QStringList &tags, QWidget *parent)
    : QDialog(parent),
      m_added(new QLineEdit(this)),
      m_present(new PlainList(tr("Tags to take away"), this)),
      m_setsGroup(new QCheckBox(tr("Put them into the &group"), this)),
      m_group(new QComboBox(this)),
      m_save(new QPushButton(tr("&Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("fleet"));
    setWindowTitle(tr("Tag %Ln device(s)", nullptr, static_cast<int>(devices)));
    setMinimumWidth(480);
    fillPresent(facets);
    build(groups, tags);
    updateButtons();
}

void DeviceTagsDialog::fillPresent(const fleet::Facets &facets)
{
    for (const auto &[tag, count] : facets.tags) {
        if (tag.isEmpty())
            continue;
        auto *item =
            new QListWidgetItem(tr("%1 – on %Ln device(s)", nullptr, static_cast<int>(count)).arg(tag), m_present);
        item->setData(tagRole, tag);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_present->setMaximumHeight(150);
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
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * metrics::Grid);
    form->setVerticalSpacing(metrics::Grid);
    form->addRow(tr("&Add tags"), m_added);
    if (m_present->count() > 0)
        form->addRow(tr("&Take away"), m_present);
    else
        m_present->hide();
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
    column->addLayout(form);
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

void DeviceTagsDialog::updateButtons()
{
    const auto asked = change();
    m_save->setEnabled(!asked.addedTags.isEmpty() || !asked.removedTags.isEmpty() || asked.group.has_value());
}

} // namespace longreach

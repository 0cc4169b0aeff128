// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/exportdialog.h"

#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/orderedchecklist.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>

#include <algorithm>

namespace longreach {

namespace {

using fleet::ExportColumn;
using fleet::ExportFormat;

QString formatText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return ExportDialog::tr("&CSV, for spreadsheets and for an import");
    case ExportFormat::Tsv: return ExportDialog::tr("&Tab-separated");
    case ExportFormat::JsonLines: return ExportDialog::tr("&JSON lines, an object a device");
    }
    return {};
}

QString columnText(ExportColumn column)
{
    switch (column) {
    case ExportColumn::Eid: return ExportDialog::tr("EID");
    case ExportColumn::Imei: return ExportDialog::tr("IMEI");
    case ExportColumn::Label: return ExportDialog::tr("Label");
    case ExportColumn::Group: return ExportDialog::tr("Group");
    case ExportColumn::Tags: return ExportDialog::tr("Tags");
    case ExportColumn::Country: return ExportDialog::tr("Country");
    case ExportColumn::Plmn: return ExportDialog::tr("Network");
    case ExportColumn::Eim: return ExportDialog::tr("eIM");
    case ExportColumn::Iccids: return ExportDialog::tr("ICCIDs");
    case ExportColumn::Notes: return ExportDialog::tr("Notes");
    case ExportColumn::State: return ExportDialog::tr("State", "of a device");
    case ExportColumn::Operator: return ExportDialog::tr("Operator");
    case ExportColumn::LastPoll: return ExportDialog::tr("Last poll");
    case ExportColumn::Profiles: return ExportDialog::tr("How many profiles");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(qint64 devices, QSettings &settings, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_formats(new QButtonGroup(this)),
      m_columns(new OrderedChecklist(tr("Columns to export"), this)),
      m_export(new QPushButton(tr("Choose &file…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("import"));
    setWindowTitle(tr("Export %Ln device(s)", nullptr, static_cast<int>(devices)));
    resize(520, 560);
    fillColumns();
    build();
    const auto format = m_settings.value(QStringLiteral("export/format"), 0).toInt();
    setFormat(static_cast<ExportFormat>(std::clamp(format, 0, static_cast<int>(ExportFormat::JsonLines))));
}

void ExportDialog::fillColumns()
{
    const auto add = [this](ExportColumn column, bool isChosen) {
        m_columns->add(columnText(column), static_cast<int>(column), isChosen);
    };
    const auto words = m_settings.value(QStringLiteral("export/columns")).toStringList();
    for (const auto &word : words) {
        if (const auto column = fleet::exportColumnFromWord(word))
            add(*column, true);
    }
    for (const auto column : fleet::allExportColumns()) {
        if (!words.contains(toWord(column)))
            add(column, words.isEmpty());
    }
}

void ExportDialog::build()
{
    auto *formats = new QVBoxLayout;
    formats->setSpacing(metrics::Grid / 2);
    for (const auto format : {ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::JsonLines}) {
        auto *button = new QRadioButton(formatText(format), this);
        m_formats->addButton(button, static_cast<int>(format));
        formats->addWidget(button);
    }
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_export->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addLayout(formats);
    column->addWidget(
        new TextLabel(tr("Columns, in the order in which they are written"), TextLabel::Style::Strong, this));
    column->addWidget(m_columns, 1);
    column->addLayout(foot);
    connect(m_columns, &OrderedChecklist::changed, this, [this] { m_export->setEnabled(!plan().columns.empty()); });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ExportDialog::setFormat(ExportFormat format)
{
    m_formats->button(static_cast<int>(format))->setChecked(true);
}

fleet::ExportPlan ExportDialog::plan() const
{
    fleet::ExportPlan plan{.format = static_cast<ExportFormat>(m_formats->checkedId()), .columns = {}};
    for (const auto value : m_columns->tickedValues())
        plan.columns.push_back(static_cast<ExportColumn>(value));
    return plan;
}

void ExportDialog::accept()
{
    const auto chosen = plan();
    if (chosen.columns.empty())
        return;
    QStringList words;
    for (const auto column : chosen.columns)
        words.append(toWord(column));
    m_settings.setValue(QStringLiteral("export/columns"), words);
    m_settings.setValue(QStringLiteral("export/format"), static_cast<int>(chosen.format));
    QDialog::accept();
}

} // namespace longreach

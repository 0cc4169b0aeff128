// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobkindstep.h"

#include "app/core/whendone.h"
#include "app/jobs/codepool.h"
#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/prompt.h"
#include "views/common/railbutton.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"
#include "views/jobs/jobwords.h"
#include "views/jobs/sequenceeditor.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace longreach {

namespace {

Result<QString> readWholeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll());
    return failure(file.exists() ? Error::Kind::Storage : Error::Kind::NotFound, file.errorString());
}

QWidget *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    for (auto *widget : widgets)
        line->addWidget(widget, widget == *widgets.begin() ? 1 : 0);
    return row;
}

} // namespace

JobKindStep::JobKindStep(const Services &services, const QStringList &operators, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_kinds(new QButtonGroup(this)),
      m_description(new TextLabel(TextLabel::Style::Muted, this)),
      m_form(new QFormLayout),
      m_title(new QLineEdit(this)),
      m_fault(new Banner(Tone::Warning, this))
{
    m_description->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_description);
    right->addWidget(buildFields(operators));
    right->addWidget(m_fault);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * metrics::Grid);
    row->addWidget(buildKinds());
    row->addLayout(right, 1);
    setKind(JobKind::Audit);
    countCodes();
}

QWidget *JobKindStep::buildKinds()
{
    auto *column = new QWidget(this);
    auto *list = new QVBoxLayout(column);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    for (const auto kind : offeredJobKinds()) {
        auto *button = new RailButton(iconOf(kind), words(kind), column);
        button->setMinimumWidth(std::max(200, button->sizeHint().width()));
        m_kinds->addButton(button, static_cast<int>(kind));
        list->addWidget(button);
    }
    list->addStretch(1);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { setKind(static_cast<JobKind>(id)); });
    return column;
}

QWidget *JobKindStep::buildFields(const QStringList &operators)
{
    auto *fields = new QWidget(this);
    fields->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * metrics::Grid);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_selector = new QComboBox;
    m_selector->setEditable(true);
    m_selector->setInsertPolicy(QComboBox::NoInsert);
    m_selector->setMinimumContentsLength(24);
    for (const auto &name : operators)
        m_selector->addItem(QStringLiteral("operator:\"%1\"").arg(name));
    m_selector->addItems({QStringLiteral("class:operational"), QStringLiteral("class:provisioning"),
                          QStringLiteral("class:operational state:disabled")});
    m_selector->setCurrentText(QString());
    m_selector->lineEdit()->setPlaceholderText(QStringLiteral("operator:\"Tele2\" class:operational"));
    auto *fromFile = new QPushButton(tr("From file…"));
    fromFile->setToolTip(tr("A table of EID and ICCID"));
    fromFile->setAutoDefault(false);
    m_selectorRow = rowOf({m_selector, fromFile});
    m_rollback = new QCheckBox(tr("Go &back if the new profile gives no connection"));
    m_rollback->setChecked(true);
    m_verify = new QCheckBox(tr("&Verify with an audit afterwards"));
    m_eimId = new QLineEdit;
    m_configuration = new QPlainTextEdit;
    m_configuration->setPlaceholderText(tr("EimConfigurationData (DER) in hexadecimal"));
    m_configuration->setMaximumHeight(120);
    m_steps = new SequenceEditor;
    m_form->addRow(tr("Which &profile"), m_selectorRow);
    m_form->addRow(QString(), m_rollback);
    m_form->addRow(QString(), m_verify);
    buildDownloadFields();
    m_form->addRow(tr("eIM &id"), m_eimId);
    m_form->addRow(tr("&Configuration"), m_configuration);
    m_form->addRow(tr("&Steps, in order"), m_steps);
    m_form->addRow(tr("Tit&le"), m_title);
    connect(fromFile, &QPushButton::clicked, this, &JobKindStep::chooseTable);
    connect(m_selector, &QComboBox::editTextChanged, this, [this] {
        m_table = {};
        showFault();
    });
    connect(m_eimId, &QLineEdit::textChanged, this, &JobKindStep::showFault);
    connect(m_configuration, &QPlainTextEdit::textChanged, this, &JobKindStep::showFault);
    connect(m_steps, &SequenceEditor::edited, this, &JobKindStep::showFault);
    return fields;
}

void JobKindStep::buildDownloadFields()
{
    m_codes = new TextLabel(TextLabel::Style::Plain);
    m_codes->setWordWrap(true);
    auto *import = new QPushButton(tr("Import codes…"));
    import->setAutoDefault(false);
    m_codeRow = rowOf({m_codes, import});
    m_boundOnly = new QCheckBox(tr("Only codes &bound to the device"));
    m_form->addRow(tr("Activation codes"), m_codeRow);
    m_form->addRow(QString(), m_boundOnly);
    connect(import, &QPushButton::clicked, this, &JobKindStep::importCodes);
}

void JobKindStep::setKind(JobKind kind)
{
    m_kind = kind;
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
    showWhatApplies();
}

void JobKindStep::setSelector(const QString &selector)
{
    m_selector->setEditText(selector);
}

QString JobKindStep::selector() const
{
    return m_selector->currentText();
}

void JobKindStep::fill(const jobs::JobPlan &plan, const QString &title)
{
    setKind(plan.kind);
    m_rollback->setChecked(plan.rollback);
    m_verify->setChecked(plan.verify);
    m_boundOnly->setChecked(plan.codes == jobs::JobPlan::Codes::Bound);
    m_eimId->setText(plan.eimId);
    m_configuration->setPlainText(QString::fromLatin1(plan.eimConfiguration.toHex()));
    m_steps->setSteps(plan.steps);
    m_title->setText(title);
    setSelector(plan.profile.toString());
    m_table = plan.profile.isTable() ? plan.profile : jobs::ProfileSelector();
    showFault();
}

jobs::JobPlan JobKindStep::draft() const
{
    auto plan = rawPlan();
    return plan ? *std::move(plan) : plainPlan();
}

void JobKindStep::showWhatApplies()
{
    m_description->setText(descriptionOf(m_kind));
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (auto *label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    const bool hasProfile = m_kind == JobKind::Enable || m_kind == JobKind::Disable || m_kind == JobKind::Delete;
    show(m_selectorRow, hasProfile);
    show(m_rollback, m_kind == JobKind::Enable);
    show(m_verify, hasProfile);
    show(m_codeRow, m_kind == JobKind::Download);
    show(m_boundOnly, m_kind == JobKind::Download);
    show(m_eimId, m_kind == JobKind::DeleteEim);
    show(m_configuration, m_kind == JobKind::AddEim || m_kind == JobKind::UpdateEim);
    show(m_steps, m_kind == JobKind::Sequence);
    showFault();
}

jobs::JobPlan JobKindStep::plainPlan() const
{
    jobs::JobPlan plan;
    plan.kind = m_kind;
    plan.rollback = m_rollback->isChecked();
    plan.verify = m_verify->isChecked() && m_verify->isVisibleTo(this);
    plan.codes = m_boundOnly->isChecked() ? jobs::JobPlan::Codes::Bound : jobs::JobPlan::Codes::Pool;
    plan.eimId = m_eimId->text().trimmed();
    plan.eimConfiguration = QByteArray::fromHex(m_configuration->toPlainText().toLatin1());
    return plan;
}

Result<jobs::JobPlan> JobKindStep::rawPlan() const
{
    auto plan = plainPlan();
    if (m_selectorRow->isVisibleTo(this)) {
        auto selector = m_table.isEmpty() ? jobs::ProfileSelector::parse(m_selector->currentText())
                                          : Result<jobs::ProfileSelector>(m_table);
        if (!selector)
            return failure(selector.error());
        plan.profile = *std::move(selector);
    }
    if (m_kind == JobKind::Sequence) {
        auto steps = m_steps->steps();
        if (!steps)
            return failure(steps.error());
        plan.steps = *std::move(steps);
    }
    return plan;
}

Result<jobs::JobPlan> JobKindStep::plan() const
{
    auto plan = rawPlan();
    if (!plan)
        return plan;
    if (const auto checked = validate(*plan); !checked)
        return failure(checked.error());
    return plan;
}

QString JobKindStep::title() const
{
    return m_title->text().trimmed();
}

void JobKindStep::showFault()
{
    const auto now = plan();
    const bool isUntouched = m_selector->currentText().isEmpty() && m_eimId->text().isEmpty()
        && m_configuration->toPlainText().isEmpty() && m_steps->isEmpty();
    m_fault->setMessage(Tone::Warning,
                        now || isUntouched ? QString() : tr("Not complete: %1.").arg(now.error().detail));
    m_title->setPlaceholderText(now ? proposedTitle(*now) : words(m_kind));
    Q_EMIT edited();
}

void JobKindStep::chooseTable()
{
    const FileQuestion question{.title = tr("Table of EID and ICCID"),
                                .filter = tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                                .proposedName = {}};
    m_services.prompt.chooseFile(question, this, [this](const QString &path) {
        const auto text = readWholeFile(path);
        if (!text)
            return tellOfFile(path, text.error());
        const auto table = jobs::ProfileSelector::fromTable(*text);
        m_selector->setEditText(table ? table->toString() : QString());
        if (table)
            m_table = *table;
        showFault();
        if (!table)
            m_fault->setMessage(Tone::Bad,
                                errorText(tr("read the table"), table.error()) + u' ' + table.error().detail);
    });
}

void JobKindStep::importCodes()
{
    const FileQuestion question{.title = tr("Activation codes, one a line, each alone or after its EID"),
                                .filter = tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                                .proposedName = {}};
    m_services.prompt.chooseFile(question, this, [this](const QString &path) { readCodes(path); });
}

void JobKindStep::readCodes(const QString &path)
{
    const auto content = readWholeFile(path);
    if (!content)
        return tellOfFile(path, content.error());
    auto file = jobs::CodeFile::read(*content);
    const auto bad = static_cast<int>(file.badLines.size());
    whenDone(m_services.codes.add(std::move(file.entries)), this, [this, bad](const Result<qint64> &added) {
        if (!added)
            return m_fault->setMessage(Tone::Bad, errorText(tr("keep the activation codes"), added.error()));
        auto text = tr("%Ln new code(s) are in the pool.", nullptr, static_cast<int>(*added));
        if (bad > 0)
            text += u' ' + tr("%Ln line(s) could not be read.", nullptr, bad);
        m_fault->setMessage(bad > 0 ? Tone::Warning : Tone::Good, text);
        countCodes();
    });
}

void JobKindStep::tellOfFile(const QString &path, const Error &error)
{
    m_fault->setMessage(Tone::Bad, errorText(tr("read “%1”").arg(QFileInfo(path).fileName()), error));
}

void JobKindStep::countCodes()
{
    whenDone(m_services.codes.counts(), this, [this](const Result<jobs::CodePool::Counts> &counts) {
        if (!counts)
            return m_codes->setText(causeText(counts.error()));
        const QLocale locale;
        m_codes->setText(tr("%1 unspent, %2 of them bound to a device")
                             .arg(locale.toString(counts->unspent), locale.toString(counts->bound)));
    });
}

} // namespace longreach

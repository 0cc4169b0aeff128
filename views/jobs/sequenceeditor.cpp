// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/sequenceeditor.h"

#include "views/common/metrics.h"
#include "views/common/strokeicon.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace longreach {

namespace {

struct Verb final {
    QString word; ///< as PlanStep::parse() has it
    QString text;
    bool namesProfile;
};

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{
        {QStringLiteral("enable"), SequenceEditor::tr("Enable, with rollback"), true},
        {QStringLiteral("enable-no-rollback"), SequenceEditor::tr("Enable, no rollback"), true},
        {QStringLiteral("disable"), SequenceEditor::tr("Disable", "a profile"), true},
        {QStringLiteral("delete"), SequenceEditor::tr("Delete", "a profile"), true},
        {QStringLiteral("list"), SequenceEditor::tr("List profiles"), false},
        {QStringLiteral("rat"), SequenceEditor::tr("Get the rules (RAT)"), false}};
    return all;
}

QToolButton *newTool(QWidget *parent, const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setIcon(strokeIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SequenceEditor::SequenceEditor(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout)
{
    auto *add = new QPushButton(tr("Add st&ep"), this);
    add->setAutoDefault(false);
    add->setIcon(strokeIcon(QStringLiteral("add")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid / 2);
    m_lines->setSpacing(metrics::Grid / 2);
    column->addLayout(m_lines);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &SequenceEditor::addStep);
    addRow({});
    showWhatApplies();
}

SequenceEditor::Row SequenceEditor::addRow(const jobs::PlanStep &step)
{
    auto *line = new QWidget(this);
    Row row{.line = line,
            .verb = new QComboBox(line),
            .profile = new QLineEdit(line),
            .up = newTool(line, QStringLiteral("chevronup"), tr("Earlier (Alt+Up)")),
            .down = newTool(line, QStringLiteral("chevrondown"), tr("Later (Alt+Down)"))};
    auto *remove = newTool(line, QStringLiteral("clear"), tr("Remove this step"));
    const auto text = step.toString();
    const auto word = text.section(u' ', 0, 0);
    for (const auto &verb : verbs()) {
        row.verb->addItem(verb.text, verb.word);
        if (verb.word == word)
            row.verb->setCurrentIndex(row.verb->count() - 1);
    }
    row.verb->setAccessibleName(tr("What to do"));
    row.profile->setText(text.section(u' ', 1));
    row.profile->setPlaceholderText(QStringLiteral("operator:\"Tele2\""));
    row.profile->setAccessibleName(tr("Which profile"));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid / 2);
    layout->addWidget(row.verb);
    layout->addWidget(row.profile, 1);
    for (auto *button : {row.up, row.down, remove})
        layout->addWidget(button);
    m_lines->addWidget(line);
    m_rows.push_back(row);
    for (auto *field : {static_cast<QWidget *>(row.verb), static_cast<QWidget *>(row.profile)})
        field->installEventFilter(this);
    connect(row.verb, &QComboBox::currentIndexChanged, this, &SequenceEditor::showWhatApplies);
    connect(row.profile, &QLineEdit::textChanged, this, &SequenceEditor::edited);
    connect(row.up, &QToolButton::clicked, this, [this, line] { moveStep(indexOf(line), indexOf(line) - 1); });
    connect(row.down, &QToolButton::clicked, this, [this, line] { moveStep(indexOf(line), indexOf(line) + 1); });
    connect(remove, &QToolButton::clicked, this, [this, line] { removeStep(indexOf(line)); });
    return row;
}

int SequenceEditor::indexOf(const QWidget *line) const
{
    const auto found = std::ranges::find(m_rows, line, &Row::line);
    return static_cast<int>(found - m_rows.begin());
}

bool SequenceEditor::isEmpty() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return row.profile->text().isEmpty(); });
}

void SequenceEditor::showWhatApplies()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto &row = m_rows[at];
        row.profile->setEnabled(verbs()[static_cast<std::size_t>(row.verb->currentIndex())].namesProfile);
        row.up->setEnabled(at > 0);
        row.down->setEnabled(at + 1 < m_rows.size());
    }
    Q_EMIT edited();
}

void SequenceEditor::addStep()
{
    addRow({}).verb->setFocus();
    showWhatApplies();
}

void SequenceEditor::moveStep(int from, int to)
{
    if (from == to || std::min(from, to) < 0 || std::max(from, to) >= count())
        return;
    const auto row = m_rows[static_cast<std::size_t>(from)];
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, row);
    m_lines->removeWidget(row.line);
    m_lines->insertWidget(to, row.line);
    for (std::size_t at = 1; at < m_rows.size(); ++at)
        setTabOrder(m_rows[at - 1].profile, m_rows[at].verb);
    showWhatApplies();
}

void SequenceEditor::removeStep(int at)
{
    auto *line = m_rows[static_cast<std::size_t>(at)].line;
    line->setParent(nullptr);
    line->deleteLater(); // the button that was pressed is on it
    m_rows.erase(m_rows.begin() + at);
    if (m_rows.empty())
        addRow({});
    showWhatApplies();
}

QString SequenceEditor::textOf(const Row &row) const
{
    const auto word = row.verb->currentData().toString();
    return row.profile->isEnabled() ? word + u' ' + row.profile->text() : word;
}

Result<std::vector<jobs::PlanStep>> SequenceEditor::steps() const
{
    std::vector<jobs::PlanStep> steps;
    for (const auto &row : m_rows) {
        auto step = jobs::PlanStep::parse(textOf(row));
        if (!step)
            return failure(step.error().kind,
                           QStringLiteral("step %1: %2").arg(steps.size() + 1).arg(step.error().detail));
        steps.push_back(*std::move(step));
    }
    return steps;
}

void SequenceEditor::setSteps(const std::vector<jobs::PlanStep> &steps)
{
    for (const auto &row : std::exchange(m_rows, {}))
        delete row.line;
    for (const auto &step : steps)
        addRow(step);
    if (m_rows.empty())
        addRow({});
    showWhatApplies();
}

bool SequenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
    if (key->modifiers() != Qt::AltModifier || by == 0)
        return false;
    auto *field = static_cast<QWidget *>(watched);
    const auto at = indexOf(field->parentWidget());
    moveStep(at, at + by);
    field->setFocus();
    return true;
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/answersdialog.h"

#include "app/core/whendone.h"
#include "app/jobs/jobboard.h"
#include "views/common/agetext.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/plainlist.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace longreach {

namespace {

constexpr int rawRole = Qt::UserRole;

QString outcomeText(const Operation &operation, const Attempt &attempt)
{
    if (attempt.outcome.isEmpty())
        return words(operation.state);
    const auto state = operationStateFromWord(attempt.outcome);
    return state ? words(*state) : reasonWords(attempt.outcome);
}

QString laidOut(const QByteArray &raw)
{
    const auto json = QJsonDocument::fromJson(raw);
    return QString::fromUtf8(json.isNull() ? raw : json.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

AnswersDialog::AnswersDialog(const Services &services, const Eid &eid, const std::vector<Operation> &operations,
                             QWidget *parent)
    : QDialog(parent),
      m_list(new PlainList(tr("What was asked"), this)),
      m_answer(new QPlainTextEdit(this)),
      m_copy(new QPushButton(tr("C&opy", "an answer"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("truth"));
    setWindowTitle(tr("Raw answers"));
    resize(860, 520);
    build(eid);
    for (const auto &operation : operations)
        whenDone(services.board.attempts(operation.job, operation.sequence), this,
                 [this, operation](const Result<std::vector<Attempt>> &attempts) {
                     if (attempts)
                         add(operation, *attempts);
                 });
    showCurrent();
}

void AnswersDialog::build(const Eid &eid)
{
    m_answer->setReadOnly(true);
    m_answer->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_answer->setAccessibleName(tr("What was answered"));
    m_answer->setPlaceholderText(tr("Nothing was answered."));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_answer);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->setSizes({300, 520});
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    m_copy->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new TextLabel(tr("Secrets are masked before an answer is kept."), TextLabel::Style::Muted, this),
                    1);
    foot->addWidget(m_copy);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(new TextLabel(eid.toDisplayString(), TextLabel::Style::Muted, this));
    column->addWidget(splitter, 1);
    column->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, this, &AnswersDialog::showCurrent);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(answer()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void AnswersDialog::add(const Operation &operation, const std::vector<Attempt> &attempts)
{
    for (auto attempt = attempts.rbegin(); attempt != attempts.rend(); ++attempt) {
        const auto what = attempt->isAudit ? tr("Job %1, audit %2") : tr("Job %1, attempt %2");
        const auto outcome = outcomeText(operation, *attempt);
        const auto head = what.arg(QString::number(operation.job), QString::number(attempt->number));
        auto *item = new QListWidgetItem(
            head + u'\n' + outcome + QStringLiteral(" · ") + agoText(attempt->startedAt, currentTime()), m_list);
        item->setData(rawRole, attempt->raw);
        item->setToolTip(momentText(attempt->startedAt));
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

QString AnswersDialog::answer() const
{
    return m_answer->toPlainText();
}

void AnswersDialog::showCurrent()
{
    const auto *item = m_list->currentItem();
    m_answer->setPlainText(item != nullptr ? laidOut(item->data(rawRole).toByteArray()) : QString());
    m_copy->setEnabled(!m_answer->document()->isEmpty());
}

} // namespace longreach

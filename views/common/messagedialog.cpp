// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/messagedialog.h"

#include "views/common/banner.h"
#include "views/common/consolestyle.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"
#include "views/common/writtenfile.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace longreach {

MessageDialog::MessageDialog(QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)), m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    m_column->setSpacing(metrics::Grid);
    setMinimumWidth(440);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

MessageDialog::MessageDialog(const Question &question, QWidget *parent) : MessageDialog(parent)
{
    addText(question.title, question.text);
    if (!question.consequence.isEmpty())
        m_column->addWidget(new Banner(Tone::Warning, question.consequence, this));
    auto *yes = m_buttons->addButton(question.yes, QDialogButtonBox::AcceptRole);
    auto *no = question.no.isEmpty() ? m_buttons->addButton(QDialogButtonBox::Cancel)
                                     : m_buttons->addButton(question.no, QDialogButtonBox::RejectRole);
    yes->setProperty(ConsoleStyle::DangerProperty, question.isDestructive);
    // Return must not destroy anything by accident.
    yes->setDefault(!question.isDestructive);
    yes->setAutoDefault(!question.isDestructive);
    (question.isDestructive ? no : yes)->setFocus();
    if (!question.wordToType.isEmpty())
        addWord(question.wordToType, yes);
    m_column->addSpacing(metrics::Grid);
    m_column->addWidget(m_buttons);
}

MessageDialog::MessageDialog(const Notice &notice, QWidget *parent) : MessageDialog(parent)
{
    addText(notice.title, notice.text);
    if (!notice.detail.isEmpty())
        addDetail(notice.detail);
    if (!notice.file.isEmpty())
        addFile(notice.file);
    m_buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
    m_column->addSpacing(metrics::Grid);
    m_column->addWidget(m_buttons);
}

void MessageDialog::showEvent(QShowEvent *event)
{
    // Words that wrap are higher than they hint before their width is known.
    resize(width(), std::max(height(), m_column->totalHeightForWidth(width())));
    QDialog::showEvent(event);
}

void MessageDialog::addText(const QString &title, const QString &text)
{
    setWindowTitle(title);
    auto *head = new TextLabel(title, TextLabel::Style::Title, this);
    head->setWordWrap(true);
    auto *body = new TextLabel(text, TextLabel::Style::Plain, this);
    body->setWordWrap(true);
    m_column->addWidget(head);
    m_column->addWidget(body);
}

void MessageDialog::addWord(const QString &word, QPushButton *yes)
{
    m_column->addSpacing(metrics::Grid);
    m_column->addWidget(new TextLabel(tr("Type %1 to go on:").arg(word), TextLabel::Style::Strong, this));
    auto *line = new QLineEdit(this);
    line->setAccessibleName(tr("Type %1 to go on:").arg(word));
    m_column->addWidget(line);
    yes->setEnabled(false);
    connect(line, &QLineEdit::textChanged, this,
            [yes, word](const QString &text) { yes->setEnabled(text.trimmed() == word); });
    line->setFocus();
}

void MessageDialog::addDetail(const QString &detail)
{
    auto *box = new QPlainTextEdit(detail, this);
    box->setReadOnly(true);
    box->setMaximumHeight(96);
    box->setAccessibleName(tr("Technical details"));
    m_column->addWidget(box);
    auto *copy = m_buttons->addButton(tr("Copy details"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [detail] { QGuiApplication::clipboard()->setText(detail); });
}

void MessageDialog::addFile(const QString &path)
{
    auto *written = new WrittenFile(path, this);
    m_column->addWidget(written);
    for (auto *button : written->buttons())
        m_buttons->addButton(button, QDialogButtonBox::ActionRole);
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/taskdialog.h"

#include "views/common/banner.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"
#include "views/common/writtenfile.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QProgressBar>
#include <QPushButton>

namespace longreach {

namespace {

constexpr int progressSteps = 1'000;

} // namespace

TaskDialog::TaskDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_column(new QVBoxLayout(this)),
      m_buttons(new QHBoxLayout),
      m_text(new TextLabel(TextLabel::Style::Muted, this)),
      m_bar(new QProgressBar(this)),
      m_banner(new Banner(Tone::Good, this)),
      m_button(new QPushButton(tr("Cancel", "stop the work"), this)),
      m_goOn(new QPushButton(tr("Go on in the &background"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(480);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setRange(0, 0);
    m_column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    m_column->setSpacing(12);
    m_column->addWidget(new TextLabel(title, TextLabel::Style::Title, this));
    m_column->addWidget(m_bar);
    m_column->addWidget(m_text);
    m_column->addWidget(m_banner);
    m_text->setWordWrap(true);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_goOn);
    m_buttons->addWidget(m_button);
    m_column->addLayout(m_buttons);
    m_goOn->hide();
    connect(m_goOn, &QPushButton::clicked, this, &TaskDialog::putAside);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            stop();
        else
            accept();
    });
}

void TaskDialog::letGoOn()
{
    m_goOn->show();
    m_goOn->setDefault(true);
    m_goOn->setFocus(); // Return must not stop anything by accident
    m_button->setAutoDefault(false);
}

void TaskDialog::stop()
{
    m_stop.request_stop();
    m_button->setEnabled(false);
    m_goOn->hide();
    Q_EMIT stopWanted();
}

void TaskDialog::setProgress(qint64 done, qint64 total, const QString &text)
{
    m_bar->setRange(0, total > 0 ? progressSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * progressSteps / total));
    m_text->setText(text);
}

void TaskDialog::finish(const QString &text, Tone tone)
{
    settle();
    m_bar->setRange(0, 1);
    m_bar->setValue(1);
    m_text->clear();
    m_text->hide();
    m_banner->setMessage(tone, text);
}

void TaskDialog::finishFile(const QString &path, const QString &text)
{
    finish(text);
    auto *written = new WrittenFile(path, this);
    addResult(written);
    int at = 0;
    for (auto *button : written->buttons())
        m_buttons->insertWidget(at++, button);
    m_button->setFocus();
}

void TaskDialog::fail(const QString &sentence, const QString &detail)
{
    settle();
    m_bar->hide();
    m_banner->setMessage(Tone::Bad, sentence);
    m_text->setText(detail);
    m_text->setVisible(!detail.isEmpty());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void TaskDialog::addResult(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget, 1);
}

void TaskDialog::done(int result)
{
    if (m_isRunning && m_goOn->isVisibleTo(this))
        return putAside();
    m_stop.request_stop();
    QDialog::done(result);
}

void TaskDialog::putAside()
{
    m_isAside = true;
    hide();
}

void TaskDialog::closeEvent(QCloseEvent *event)
{
    m_isAside = false;
    QDialog::closeEvent(event);
    if (m_isAside)
        event->ignore(); // it would be deleted
}

void TaskDialog::settle()
{
    m_isRunning = false;
    m_goOn->hide();
    m_button->setEnabled(true);
    m_button->setText(tr("Close"));
    m_button->setDefault(true);
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/querybar.h"

#include "views/common/colorscheme.h"
#include "views/common/strokeicon.h"
#include "views/common/textlabel.h"
#include "views/devices/querycompleter.h"

#include <QApplication>
#include <QBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>

#include <chrono>

namespace longreach {

namespace {

constexpr std::chrono::milliseconds typingPause{150};

} // namespace

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_fault(new TextLabel(TextLabel::Style::Bad, this))
{
    m_line->setPlaceholderText(tr("Filter: EID, label, operator, or state:enabled country:DE poll:>24h"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(strokeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_line->setAccessibleName(tr("Filter devices"));
    m_fault->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_fault);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_line, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_line, &QLineEdit::returnPressed, this, &QueryBar::read);
    connect(&m_pause, &QTimer::timeout, this, &QueryBar::read);
}

QString QueryBar::text() const
{
    return m_line->text();
}

void QueryBar::setText(const QString &text)
{
    m_line->setText(text);
    read();
}

void QueryBar::find()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void QueryBar::completeFrom(const fleet::FleetStore &fleet)
{
    new QueryCompleter(m_line, fleet);
}

QString QueryBar::fault() const
{
    return m_fault->text();
}

void QueryBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        setText({});
    else
        QWidget::keyPressEvent(event);
}

void QueryBar::read()
{
    m_pause.stop();
    const auto query = fleet::Query::read(text());
    if (query) {
        m_fault->clear();
        m_fault->hide();
        markFault(0, 0);
        Q_EMIT queryChanged(*query);
        return;
    }
    const auto &fault = query.error();
    m_fault->setText(tr("Could not read the filter at character %1: %2.").arg(fault.position + 1).arg(fault.detail));
    m_fault->show();
    markFault(fault.position, fault.length);
}

void QueryBar::markFault(qsizetype position, qsizetype length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(ColorScheme::of(palette()).danger);
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(position) - m_line->cursorPosition(),
                           static_cast<int>(length), format});
    }
    // The one way a line edit lets its text be marked without changing it.
    QInputMethodEvent mark(QString(), attributes);
    QApplication::sendEvent(m_line, &mark);
}

} // namespace longreach

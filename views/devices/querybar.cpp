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
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_fault);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_pause.start();
        Q_EMIT unsettled();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &QueryBar::read);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (fault().isEmpty())
            m_history.add(text().trimmed());
    });
    // Who types has left the history.
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_history.add({}); });
    m_line->installEventFilter(this);
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
    if (fault().isEmpty())
        m_history.add(text.trimmed());
}

void QueryBar::find()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void QueryBar::completeFrom(const fleet::FleetStore &fleet)
{
    new QueryCompleter(m_line, fleet);
    // Filters that came last are asked first.
    m_line->installEventFilter(this);
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

void QueryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

bool QueryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    const auto stepped = key == Qt::Key_Up ? m_history.older(text())
        : key == Qt::Key_Down              ? m_history.newer()
                                           : std::nullopt;
    if (!stepped)
        return QWidget::eventFilter(watched, event);
    m_line->setText(*stepped);
    return true;
}

void QueryBar::tint()
{
    const auto &scheme = ColorScheme::of(palette());
    auto colors = palette();
    if (!fault().isEmpty())
        colors.setColor(QPalette::Base, scheme.tone(Tone::Bad).fill);
    else if (!text().trimmed().isEmpty())
        colors.setColor(QPalette::Base, scheme.tone(Tone::Good).fill);
    m_line->setPalette(colors);
}

void QueryBar::read()
{
    m_pause.stop();
    const auto query = fleet::Query::read(text());
    if (query) {
        m_fault->clear();
        m_fault->hide();
        markFault(0, 0);
        tint();
        Q_EMIT queryChanged(*query);
        return;
    }
    const auto &fault = query.error();
    m_fault->setText(tr("Could not read the filter at character %1: %2.").arg(fault.position + 1).arg(fault.detail));
    m_fault->show();
    tint();
    markFault(fault.position, fault.length);
    Q_EMIT unsettled();
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

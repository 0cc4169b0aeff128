// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart.h"

#include "views/charts/chartaccessible.h"
#include "views/charts/chartcard.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace longreach {

namespace {

QString wordsOf(const Chart::Mark &mark)
{
    return QStringLiteral("%1: %2").arg(mark.name, mark.value);
}

} // namespace

Chart::Chart(const QString &title, QWidget *parent) : QWidget(parent), m_title(title), m_emptyText(tr("No figures yet"))
{
    ChartAccessible::install();
    setAccessibleName(title);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu); // a click of either button brings the focus, too
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Chart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void Chart::setChosen(const QString &filter)
{
    if (m_chosen == filter)
        return;
    m_chosen = filter;
    update();
}

void Chart::setCurrent(std::optional<std::size_t> index)
{
    if (m_current == index)
        return;
    m_current = index;
    m_currentName = index ? mark(*index).name : QString();
    setCursor(index && !mark(*index).filter.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QAccessibleValueChangeEvent said(this, index ? wordsOf(mark(*index)) : QString());
    QAccessible::updateAccessibility(&said);
    update();
}

bool Chart::isFaded(std::size_t index) const
{
    if (m_chosen.isEmpty())
        return false;
    // What is narrower than the chosen mark, such as an operator within a chosen country, belongs to it.
    const auto filter = mark(index).filter;
    return filter != m_chosen && !filter.startsWith(m_chosen + u' ') && !filter.endsWith(u' ' + m_chosen);
}

void Chart::marksChanged()
{
    // The cursor stays on what it was on, wherever that is now.
    if (m_current) {
        m_current.reset();
        for (std::size_t index = 0; index < markCount() && !m_current; ++index) {
            if (mark(index).name == m_currentName)
                m_current = index;
        }
    }
    update();
}

std::optional<std::size_t> Chart::markAt(QPointF at) const
{
    for (std::size_t index = 0; index < markCount(); ++index) {
        if (markRect(index).contains(at))
            return index;
    }
    return std::nullopt;
}

std::size_t Chart::neighbour(std::size_t index, int key) const
{
    const bool isForward = key == Qt::Key_Right || key == Qt::Key_Down;
    return (index + (isForward ? 1 : markCount() - 1)) % markCount();
}

void Chart::paintOnto(QPainter &painter)
{
    const auto current = std::exchange(m_current, std::nullopt);
    painter.setFont(font());
    paintContent(painter);
    m_current = current;
}

void Chart::paintContent(QPainter &painter)
{
    painter.setLayoutDirection(Qt::LeftToRight); // axes run from the left in every language
    if (markCount() > 0)
        return paintChart(painter);
    painter.setPen(ColorScheme::of(palette()).mutedText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintContent(painter);
    if (!hasFocus() || qobject_cast<const ChartCard *>(parentWidget()) != nullptr)
        return; // a card shows the focus around the chart, where it covers nothing
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ColorScheme::of(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::Radius, metrics::Radius);
}

bool Chart::event(QEvent *event)
{
    // The tool tip of the mark is shown at once by the mouse; the widget has none of its own.
    return event->type() == QEvent::ToolTip || QWidget::event(event);
}

void Chart::sayCurrent(const QPoint &where)
{
    QToolTip::showText(where, m_current ? wordsOf(mark(*m_current)) : QString(), this);
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(markAt(event->position()));
    sayCurrent(event->globalPosition().toPoint());
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    const auto index = markAt(event->position());
    if (index && event->button() == Qt::LeftButton)
        activate(*index);
}

void Chart::activate(std::size_t index)
{
    if (const auto filter = mark(index).filter; !filter.isEmpty())
        Q_EMIT filterRequested(filter);
}

bool Chart::walk(int key)
{
    const auto count = markCount();
    if (count == 0)
        return false;
    const bool isBackward = key == Qt::Key_Left || key == Qt::Key_Up || key == Qt::Key_End;
    if (key == Qt::Key_Home || key == Qt::Key_End || !m_current)
        setCurrent(isBackward ? count - 1 : 0);
    else
        setCurrent(neighbour(*m_current, key));
    sayCurrent(mapToGlobal(markRect(*m_current).center().toPoint()));
    return true;
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (walk(event->key()))
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            return activate(*m_current);
        break;
    case Qt::Key_Escape:
        if (m_current)
            return setCurrent({});
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (parentWidget() != nullptr)
        parentWidget()->update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (parentWidget() != nullptr)
        parentWidget()->update();
    if (event->reason() != Qt::PopupFocusReason && !underMouse())
        setCurrent({});
}

void Chart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setCurrent({});
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/hexview.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace longreach {

namespace {

constexpr int octetsInRow = 16;
constexpr int offsetDigits = 5;

bool isPrintable(char octet)
{
    return octet >= 0x20 && octet < 0x7f;
}

} // namespace

HexView::HexView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Octets"));
    setLayoutDirection(Qt::LeftToRight); // octets are read like that everywhere
}

void HexView::setOctets(const QByteArray &octets)
{
    m_octets = octets;
    mark(-1, 0);
    verticalScrollBar()->setValue(0);
    setAccessibleDescription(QString::fromLatin1(octets.left(octetsInRow).toHex(' ')));
    updateBars();
    viewport()->update();
}

void HexView::mark(qint64 offset, qint64 length)
{
    m_markOffset = offset;
    m_markLength = length;
    if (offset >= 0) {
        const auto row = static_cast<int>(offset / octetsInRow);
        const auto shown = std::max(1, viewport()->height() / rowHeight());
        const auto first = verticalScrollBar()->value();
        if (row < first || row >= first + shown)
            verticalScrollBar()->setValue(std::max(0, row - shown / 2));
    }
    viewport()->update();
}

int HexView::rowCount() const
{
    return static_cast<int>((m_octets.size() + octetsInRow - 1) / octetsInRow);
}

int HexView::cellWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00")) + metrics::Grid;
}

int HexView::rowHeight() const
{
    return fontMetrics().height() + 4;
}

QPoint HexView::placeOf(qint64 offset) const
{
    const auto row = static_cast<int>(offset / octetsInRow) - verticalScrollBar()->value();
    const auto column = static_cast<int>(offset % octetsInRow);
    const auto left = metrics::Grid + offsetDigits * fontMetrics().horizontalAdvance(u'0') + 2 * metrics::Grid;
    return {left + column * cellWidth() + cellWidth() / 2, metrics::Grid + row * rowHeight() + rowHeight() / 2};
}

void HexView::updateBars()
{
    const auto shown = std::max(1, (viewport()->height() - metrics::Grid) / rowHeight());
    verticalScrollBar()->setPageStep(shown);
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - shown));
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    const auto first = verticalScrollBar()->value();
    const auto shown = viewport()->height() / rowHeight() + 1;
    for (auto row = first; row < std::min(rowCount(), first + shown); ++row)
        paintRow(painter, row, metrics::Grid + (row - first) * rowHeight());
}

void HexView::paintRow(QPainter &painter, int row, int top) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto height = rowHeight();
    painter.setPen(scheme.mutedText);
    painter.drawText(QRect(metrics::Grid, top, width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("%1").arg(row * octetsInRow, offsetDigits, 16, QLatin1Char('0')));
    QString text;
    for (int column = 0; column < octetsInRow && row * octetsInRow + column < m_octets.size(); ++column) {
        const auto offset = row * octetsInRow + column;
        const auto middle = placeOf(offset).x();
        const QRect cell(middle - cellWidth() / 2, top, cellWidth(), height);
        const bool isMarked = offset >= m_markOffset && offset < m_markOffset + m_markLength && m_markOffset >= 0;
        if (isMarked)
            painter.fillRect(cell, scheme.accent);
        painter.setPen(isMarked ? scheme.onAccent : scheme.text);
        const auto octet = m_octets.at(offset);
        painter.drawText(cell, Qt::AlignCenter, QString::fromLatin1(QByteArray(1, octet).toHex().toUpper()));
        text += isPrintable(octet) ? QLatin1Char(octet) : QLatin1Char('.');
    }
    painter.setPen(scheme.mutedText);
    const auto left = placeOf(octetsInRow - 1).x() + cellWidth() / 2 + 2 * metrics::Grid;
    painter.drawText(QRect(left, top, width(), height), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    const auto origin = placeOf(verticalScrollBar()->value() * octetsInRow);
    const auto column = (event->pos().x() - origin.x() + cellWidth() / 2) / cellWidth();
    const auto row = (event->pos().y() - metrics::Grid) / rowHeight() + verticalScrollBar()->value();
    const auto offset = static_cast<qint64>(row) * octetsInRow + column;
    if (column >= 0 && column < octetsInRow && offset >= 0 && offset < m_octets.size())
        Q_EMIT octetClicked(offset);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QAbstractScrollArea::keyPressEvent(event);
    const auto marked = m_markOffset < 0 ? m_octets : m_octets.mid(m_markOffset, m_markLength);
    QGuiApplication::clipboard()->setText(QString::fromLatin1(marked.toHex().toUpper()));
}

} // namespace longreach

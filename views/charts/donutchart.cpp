// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/donutchart.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace longreach {

namespace {

constexpr double ringThickness = 0.17; // of the diameter
constexpr int legendRowHeight = 26;
constexpr int largestRing = 200;
constexpr double gapDegrees = 1.2;

QString percentText(qint64 count, qint64 total)
{
    const auto share = total > 0 ? 100.0 * static_cast<double>(count) / static_cast<double>(total) : 0.0;
    return QLocale().toString(share, 'f', share > 0 && share < 10 ? 1 : 0) + QStringLiteral(" %");
}

} // namespace

DonutChart::DonutChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DonutChart::setSlices(std::vector<Slice> slices)
{
    std::erase_if(slices, [](const Slice &slice) { return slice.count <= 0; });
    if (slices == m_slices)
        return;
    m_slices = std::move(slices);
    if (m_hot && *m_hot >= m_slices.size())
        m_hot.reset();
    QStringList words;
    for (const auto &slice : m_slices)
        words.append(QStringLiteral("%1: %2").arg(slice.label, QLocale().toString(slice.count)));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void DonutChart::setUnit(const QString &unit)
{
    m_unit = unit;
    update();
}

QSize DonutChart::sizeHint() const
{
    return {440, largestRing + 2 * metrics::Grid};
}

QSize DonutChart::minimumSizeHint() const
{
    return {300, 168};
}

qint64 DonutChart::total() const
{
    return std::accumulate(m_slices.begin(), m_slices.end(), qint64{0},
                           [](qint64 sum, const Slice &slice) { return sum + slice.count; });
}

QColor DonutChart::colorOf(std::size_t slice) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto tone = m_slices[slice].tone;
    return tone ? scheme.tone(*tone).mark : scheme.seriesColor(slice);
}

QRectF DonutChart::ringRect() const
{
    const auto side = std::min({static_cast<double>(height() - metrics::Grid), width() * 0.46, double(largestRing)});
    return {4, (height() - side) / 2, side, side};
}

QRectF DonutChart::legendRect() const
{
    const auto ring = ringRect();
    const auto tall = static_cast<double>(m_slices.size()) * legendRowHeight;
    const auto left = ring.right() + 3 * metrics::Grid;
    return {left, std::max(0.0, (height() - tall) / 2), width() - left, tall};
}

QRectF DonutChart::legendRowRect(std::size_t slice) const
{
    const auto legend = legendRect();
    return {legend.x(), legend.y() + static_cast<double>(slice) * legendRowHeight, legend.width(), legendRowHeight};
}

std::optional<std::size_t> DonutChart::sliceAt(QPointF at) const
{
    for (std::size_t slice = 0; slice < m_slices.size(); ++slice) {
        if (legendRowRect(slice).contains(at))
            return slice;
    }
    const auto ring = ringRect();
    const auto offset = at - ring.center();
    const auto distance = std::hypot(offset.x(), offset.y());
    const auto outer = ring.width() / 2;
    if (distance > outer || distance < outer - ring.width() * ringThickness)
        return std::nullopt;
    // Clockwise from the top, as the ring is painted.
    auto turn = std::atan2(offset.x(), -offset.y()) / (2 * std::numbers::pi);
    turn = turn < 0 ? turn + 1 : turn;
    auto passed = 0.0;
    for (std::size_t slice = 0; slice < m_slices.size(); ++slice) {
        passed += static_cast<double>(m_slices[slice].count) / static_cast<double>(total());
        if (turn <= passed)
            return slice;
    }
    return std::nullopt;
}

void DonutChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRing(painter);
    paintMiddle(painter);
    paintLegend(painter);
}

void DonutChart::paintRing(QPainter &painter) const
{
    const auto ring = ringRect();
    const auto inset = ring.width() * ringThickness / 2;
    const auto track = ring.adjusted(inset, inset, -inset, -inset);
    const auto whole = total();
    if (whole == 0) {
        painter.setPen(QPen(ColorScheme::of(palette()).hairline, 2 * inset, Qt::SolidLine, Qt::FlatCap));
        painter.drawEllipse(track);
        return;
    }
    auto start = 90.0;
    const auto gap = m_slices.size() > 1 ? gapDegrees : 0.0;
    for (std::size_t slice = 0; slice < m_slices.size(); ++slice) {
        const auto span = 360.0 * static_cast<double>(m_slices[slice].count) / static_cast<double>(whole);
        auto color = colorOf(slice);
        color.setAlphaF(m_hot && *m_hot != slice ? 0.35F : 1.0F);
        painter.setPen(QPen(color, 2 * inset, Qt::SolidLine, Qt::FlatCap));
        const auto drawn = std::max(span - gap, 0.6);
        painter.drawArc(track, qRound((start - gap / 2) * 16), -qRound(drawn * 16));
        start -= span;
    }
}

void DonutChart::paintMiddle(QPainter &painter) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto ring = ringRect();
    const auto count = m_hot ? m_slices[*m_hot].count : total();
    const auto inner = ring.width() * (1 - 2 * ringThickness) * 0.86;
    auto figure = strongFont(8);
    const auto text = QLocale().toString(count);
    while (QFontMetrics(figure).horizontalAdvance(text) > inner && figure.pointSizeF() > 9)
        figure.setPointSizeF(figure.pointSizeF() - 1);
    painter.setFont(figure);
    painter.setPen(scheme.text);
    painter.drawText(ring.adjusted(0, -20, 0, 0), Qt::AlignCenter, text);
    painter.setFont(font());
    painter.setPen(scheme.mutedText);
    const auto unit = m_hot ? percentText(count, total()) : m_unit;
    painter.drawText(ring.adjusted(0, 24, 0, 0), Qt::AlignCenter,
                     fontMetrics().elidedText(unit, Qt::ElideRight, qRound(inner)));
}

void DonutChart::paintLegend(QPainter &painter) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto percentWidth = fontMetrics().horizontalAdvance(QStringLiteral("00,0 %"));
    for (std::size_t slice = 0; slice < m_slices.size(); ++slice) {
        const auto row = legendRowRect(slice);
        if (m_hot == slice) {
            const auto ground = row.toRect().adjusted(-4, 1, 0, -1);
            styleparts::drawRounded(&painter, ground, scheme.hover, hasFocus() ? scheme.accent : QColor());
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(slice));
        painter.drawRoundedRect(QRectF(row.x() + 4, row.center().y() - 5, 10, 10), 3, 3);
        painter.setPen(scheme.mutedText);
        const auto numbers = row.adjusted(0, 0, -metrics::Grid, 0);
        painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter, percentText(m_slices[slice].count, total()));
        painter.setPen(scheme.text);
        const auto count = QLocale().toString(m_slices[slice].count);
        const auto countRoom = numbers.adjusted(0, 0, -percentWidth - metrics::Grid, 0);
        painter.drawText(countRoom, Qt::AlignRight | Qt::AlignVCenter, count);
        const auto room = countRoom.adjusted(22, 0, -fontMetrics().horizontalAdvance(count) - metrics::Grid, 0);
        const auto label = fontMetrics().elidedText(m_slices[slice].label, Qt::ElideRight, qRound(room.width()));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

void DonutChart::setHot(std::optional<std::size_t> slice)
{
    if (m_hot == slice)
        return;
    m_hot = slice;
    setCursor(slice && !m_slices[*slice].filter.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void DonutChart::activate(std::size_t slice)
{
    if (!m_slices[slice].filter.isEmpty())
        Q_EMIT filterRequested(m_slices[slice].filter);
}

void DonutChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto slice = sliceAt(event->position());
    setHot(slice);
    setToolTip(slice ? m_slices[*slice].label : QString());
}

void DonutChart::mousePressEvent(QMouseEvent *event)
{
    const auto slice = sliceAt(event->position());
    if (slice && event->button() == Qt::LeftButton)
        activate(*slice);
}

void DonutChart::keyPressEvent(QKeyEvent *event)
{
    const auto count = m_slices.size();
    const bool isDown = event->key() == Qt::Key_Down;
    if (count > 0 && (isDown || event->key() == Qt::Key_Up))
        setHot(!m_hot ? (isDown ? 0 : count - 1) : (*m_hot + (isDown ? 1 : count - 1)) % count);
    else if (m_hot && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space))
        activate(*m_hot);
    else
        QWidget::keyPressEvent(event);
}

void DonutChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHot({});
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/sparkline.h"

#include "models/charts/decimation.h"
#include "views/common/colorscheme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace longreach {

namespace {

constexpr double dotRadius = 2.5;
constexpr double hotRadius = 3.5;

std::optional<std::size_t> lastNumber(const std::vector<double> &values)
{
    for (auto at = values.size(); at-- > 0;) {
        if (!std::isnan(values[at]))
            return at;
    }
    return std::nullopt;
}

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(std::span<const double> values)
{
    const auto isSame = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    if (std::ranges::equal(values, m_values, isSame))
        return;
    m_values.assign(values.begin(), values.end());
    if (m_hot && *m_hot >= m_values.size())
        m_hot.reset();
    describe();
    update();
}

void Sparkline::setValues(std::span<const qint64> values)
{
    std::vector<double> numbers(values.size());
    std::ranges::transform(values, numbers.begin(), [](qint64 value) { return static_cast<double>(value); });
    setValues(numbers);
}

void Sparkline::setWording(Wording wording)
{
    m_wording = std::move(wording);
    describe();
}

void Sparkline::setTone(Tone tone)
{
    if (std::exchange(m_tone, tone) != tone)
        update();
}

QSize Sparkline::sizeHint() const
{
    return {160, 28};
}

QSize Sparkline::minimumSizeHint() const
{
    return {48, 20};
}

QString Sparkline::words(double value) const
{
    return m_wording ? m_wording(value) : QLocale().toString(value, 'g', 4);
}

void Sparkline::describe()
{
    const auto range = rangeOf(m_values);
    if (!range)
        return setAccessibleDescription(tr("No values yet"));
    setAccessibleDescription(
        tr("%1 now, between %2 and %3")
            .arg(words(m_values[*lastNumber(m_values)]), words(range->least), words(range->greatest)));
}

QRectF Sparkline::lineRect() const
{
    return QRectF(rect()).adjusted(hotRadius, hotRadius + 1, -hotRadius - 1, -hotRadius - 1);
}

double Sparkline::heightOf(double value) const
{
    const auto range = rangeOf(m_values);
    const auto line = lineRect();
    const auto size = range->greatest - range->least;
    const auto share = size > 0 ? (value - range->least) / size : 0.5;
    return line.bottom() - share * line.height();
}

QPointF Sparkline::pointOf(std::size_t value) const
{
    const auto line = lineRect();
    const auto steps = static_cast<double>(std::max<std::size_t>(1, m_values.size() - 1));
    return {line.left() + line.width() * static_cast<double>(value) / steps, heightOf(m_values[value])};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto last = lastNumber(m_values);
    if (!last) {
        const auto line = lineRect();
        painter.setPen(QPen(ColorScheme::of(palette()).control, 1, Qt::DotLine));
        painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.right(), line.center().y()));
        return;
    }
    paintLine(painter);
    paintMark(painter, *last);
    if (m_hot)
        paintMark(painter, *m_hot);
}

void Sparkline::paintLine(QPainter &painter) const
{
    const auto line = lineRect();
    const auto columns =
        decimated(m_values, static_cast<std::size_t>(std::max(1.0, line.width() * devicePixelRatioF())));
    const auto range = *rangeOf(m_values);
    const auto size = range.greatest - range.least;
    const auto heightOfShare = [&](double value) {
        return line.bottom() - (size > 0 ? (value - range.least) / size : 0.5) * line.height();
    };
    const auto steps = static_cast<double>(std::max<std::size_t>(1, columns.size() - 1));
    painter.setPen(QPen(ColorScheme::of(palette()).tone(m_tone).mark, 1.0));
    QPolygonF stretch;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (!columns[at]) {
            painter.drawPolyline(std::exchange(stretch, {}));
            continue;
        }
        const auto x = line.left() + line.width() * static_cast<double>(at) / steps;
        stretch.append(QPointF(x, heightOfShare(columns[at]->least)));
        if (columns[at]->greatest > columns[at]->least)
            stretch.append(QPointF(x, heightOfShare(columns[at]->greatest)));
    }
    painter.drawPolyline(stretch);
}

void Sparkline::paintMark(QPainter &painter, std::size_t value) const
{
    const auto radius = m_hot == value ? hotRadius : dotRadius;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ColorScheme::of(palette()).tone(m_tone).mark);
    painter.drawEllipse(pointOf(value), radius, radius);
}

void Sparkline::mouseMoveEvent(QMouseEvent *event)
{
    const auto line = lineRect();
    const auto before = std::exchange(m_hot, std::nullopt);
    if (!m_values.empty()) {
        const auto share = std::clamp((event->position().x() - line.left()) / line.width(), 0.0, 1.0);
        const auto at = static_cast<std::size_t>(std::lround(share * static_cast<double>(m_values.size() - 1)));
        if (!std::isnan(m_values[at])) {
            m_hot = at;
            QToolTip::showText(event->globalPosition().toPoint(), words(m_values[at]), this);
        }
    }
    if (m_hot != before)
        update();
}

void Sparkline::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (std::exchange(m_hot, std::nullopt))
        update();
}

} // namespace longreach

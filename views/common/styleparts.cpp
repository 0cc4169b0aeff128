// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/styleparts.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace longreach::styleparts {

namespace {

/// Saves and restores the painter around one piece, with antialiasing on.
class Smooth final {
public:
    explicit Smooth(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter->restore(); }
    Smooth(const Smooth &) = delete;
    Smooth &operator=(const Smooth &) = delete;

private:
    QPainter *m_painter;
};

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption &option)
{
    return isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * (1 - share) + b.redF() * share, a.greenF() * (1 - share) + b.greenF() * share,
                            a.blueF() * (1 - share) + b.blueF() * share);
}

/// The square of a check mark, centred in the option's rectangle.
QRect indicatorRect(const QStyleOption &option)
{
    constexpr int side = 16;
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    return square;
}

} // namespace

QRect mirrored(const QPainter &painter, const QRect &whole, const QRect &part)
{
    // A painter on something else than a widget of its own does not know.
    const auto direction = painter.layoutDirection();
    return QStyle::visualRect(direction == Qt::LayoutDirectionAuto ? QGuiApplication::layoutDirection() : direction,
                              whole, part);
}

QRectF visualRect(Qt::LayoutDirection direction, const QRectF &whole, const QRectF &part)
{
    if (direction != Qt::RightToLeft)
        return part;
    return part.translated(whole.left() + whole.right() - part.left() - part.right(), 0);
}

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &frame, qreal width)
{
    const Smooth smooth(painter);
    painter->setBrush(fill);
    painter->setPen(frame.isValid() ? QPen(frame, width) : QPen(Qt::NoPen));
    const auto inset = frame.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::Radius, metrics::Radius);
}

bool isPrimary(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton) && isOn(option, QStyle::State_Enabled);
}

QColor buttonTextColor(const QStyleOptionButton &option, bool isDangerous)
{
    const auto &scheme = ColorScheme::of(option.palette);
    if (!isOn(option, QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (isPrimary(option))
        return scheme.onAccent;
    return isDangerous ? scheme.danger : scheme.text;
}

void drawButton(QPainter *painter, const QStyleOptionButton &option, bool isDangerous)
{
    const auto &scheme = ColorScheme::of(option.palette);
    const auto strong = isDangerous ? scheme.danger : scheme.accent;
    const bool isPressed = isOn(option, QStyle::State_Sunken);
    const bool isSwitchedOn = isOn(option, QStyle::State_On);
    auto fill = isPrimary(option) ? strong : scheme.button;
    if (!isOn(option, QStyle::State_Enabled))
        fill = scheme.window;
    else if (isSwitchedOn)
        fill = scheme.selection;
    else if (isPressed)
        fill = mixed(fill, scheme.text, 0.14F);
    else if (isHovered(option))
        fill = isPrimary(option) ? mixed(fill, scheme.text, 0.1F) : scheme.hover;
    const bool hasFocus = isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange);
    const auto frame = isSwitchedOn           ? scheme.accent
        : isPrimary(option)                   ? fill
        : isOn(option, QStyle::State_Enabled) ? scheme.control
                                              : scheme.hairline;
    drawRounded(painter, option.rect, fill, frame);
    if (hasFocus)
        drawRounded(painter, option.rect, Qt::transparent, isPrimary(option) ? scheme.text : scheme.accent, 2);
}

void drawMirroredLabel(QPainter *painter, const QStyleOptionButton &option)
{
    constexpr int gap = 4; // as Qt has it from left to right
    const auto taken = option.iconSize.width() + gap;
    QRect room(0, 0, option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + taken, option.rect.height());
    room.moveCenter(option.rect.center());
    QRect icon(QPoint(), option.iconSize);
    icon.moveCenter(room.center());
    icon.moveRight(room.right());
    option.icon.paint(painter, icon, Qt::AlignCenter,
                      isOn(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
                      isOn(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    painter->setPen(option.palette.color(QPalette::ButtonText));
    painter->drawText(room.adjusted(0, 0, -taken, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                      option.text);
}

void drawToolButton(QPainter *painter, const QStyleOption &option)
{
    const auto &scheme = ColorScheme::of(option.palette);
    if (isOn(option, QStyle::State_On))
        drawRounded(painter, option.rect, scheme.selection, {});
    else if (isOn(option, QStyle::State_Sunken))
        drawRounded(painter, option.rect, mixed(scheme.hover, scheme.text, 0.1F), {});
    else if (isHovered(option))
        drawRounded(painter, option.rect, scheme.hover, {});
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange))
        drawRounded(painter, option.rect, Qt::transparent, scheme.accent, 2);
}

void drawField(QPainter *painter, const QStyleOption &option, bool hasFocus)
{
    const auto &scheme = ColorScheme::of(option.palette);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const auto fill = isEnabled ? option.palette.color(QPalette::Base) : scheme.window;
    const auto frame = hasFocus ? scheme.accent : isEnabled ? scheme.control : scheme.hairline;
    drawRounded(painter, option.rect, fill, frame, hasFocus ? 1.6 : 1);
}

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const auto &scheme = ColorScheme::of(option.palette);
    const auto box = indicatorRect(option);
    const bool isMarked = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const Smooth smooth(painter);
    painter->setPen(QPen(isMarked && isEnabled ? scheme.accent : scheme.control, 1.2));
    painter->setBrush(isMarked ? (isEnabled ? scheme.accent : scheme.control) : scheme.base);
    painter->drawRoundedRect(QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(scheme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = box.topLeft();
    if (isOn(option, QStyle::State_On))
        painter->drawPolyline(
            QPolygonF{corner + QPointF(4, 8.3), corner + QPointF(7, 11.2), corner + QPointF(12, 5.2)});
    else if (isOn(option, QStyle::State_NoChange))
        painter->drawLine(corner + QPointF(4.5, 8), corner + QPointF(11.5, 8));
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(scheme.accent, 1.4));
        painter->drawRoundedRect(QRectF(box).adjusted(-2, -2, 2, 2), 5, 5);
    }
}

void drawRadioButton(QPainter *painter, const QStyleOption &option)
{
    const auto &scheme = ColorScheme::of(option.palette);
    const auto circle = QRectF(indicatorRect(option)).adjusted(0.6, 0.6, -0.6, -0.6);
    const bool isMarked = isOn(option, QStyle::State_On);
    const auto strong = isOn(option, QStyle::State_Enabled) ? scheme.accent : scheme.control;
    const Smooth smooth(painter);
    painter->setPen(QPen(isMarked ? strong : scheme.control, 1.2));
    painter->setBrush(isMarked ? strong : scheme.base);
    painter->drawEllipse(circle);
    if (isMarked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(scheme.onAccent);
        painter->drawEllipse(circle.center(), 3, 3);
    }
}

void drawFocusFrame(QPainter *painter, const QStyleOption &option)
{
    drawRounded(painter, option.rect, Qt::transparent, ColorScheme::of(option.palette).accent, 1.4);
}

void drawHead(QPainter *painter, const QStyleOptionHeader &option)
{
    const auto &scheme = ColorScheme::of(option.palette);
    painter->fillRect(option.rect, isHovered(option) ? scheme.hover : scheme.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), scheme.hairline);
}

void drawTab(QPainter *painter, const QStyleOptionTab &option)
{
    constexpr int underline = 2;
    const auto &scheme = ColorScheme::of(option.palette);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (!isCurrent && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, scheme.hover);
    if (isCurrent)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - underline + 1, option.rect.width(), underline),
            scheme.accent);
}

void drawProgressGroove(QPainter *painter, const QStyleOption &option)
{
    const auto &scheme = ColorScheme::of(option.palette);
    const Smooth smooth(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(scheme.hairline);
    const auto radius = std::min(3.0, option.rect.height() / 2.0);
    painter->drawRoundedRect(option.rect, radius, radius);
}

void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Smooth smooth(painter);
    const bool isEndless = option.minimum == 0 && option.maximum == 0;
    const auto span = std::max(1, option.maximum - option.minimum);
    const auto share = isEndless ? 0.35 : std::clamp((option.progress - option.minimum) / double(span), 0.0, 1.0);
    QRectF bar = option.rect;
    bar.setWidth(bar.width() * share);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ColorScheme::of(option.palette).accent);
    const auto radius = std::min(3.0, bar.height() / 2.0);
    if (bar.width() > 0)
        painter->drawRoundedRect(bar, radius, radius);
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const auto &scheme = ColorScheme::of(option.palette);
    painter->fillRect(option.rect, scheme.base);
    if (option.maximum <= option.minimum)
        return;
    const Smooth smooth(painter);
    painter->setPen(Qt::NoPen);
    const bool isActive = isHovered(option) || isOn(option, QStyle::State_Sunken);
    painter->setBrush(isActive ? scheme.mutedText : scheme.control);
    const auto grip = QRectF(slider).adjusted(3, 3, -3, -3);
    const auto radius = std::min(grip.width(), grip.height()) / 2;
    painter->drawRoundedRect(grip, radius, radius);
}

void drawChevron(QPainter *painter, const QRect &rect, const QColor &color, bool isUp)
{
    const Smooth smooth(painter);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto middle = QRectF(rect).center();
    const auto rise = isUp ? 2.0 : -2.0;
    painter->drawPolyline(QPolygonF{middle + QPointF(-4, rise), middle + QPointF(0, -rise), middle + QPointF(4, rise)});
}

} // namespace longreach::styleparts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/consolestyle.h"

#include "views/common/colorscheme.h"
#include "views/common/isoneof.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace longreach {

namespace {

constexpr int fieldPadding = 6;
constexpr int fieldFrame = 3; // round corners have room in it

int rowHeight(Density density)
{
    switch (density) {
    case Density::Compact: return metrics::RowHeight - 6;
    case Density::Normal: return metrics::RowHeight;
    case Density::Comfortable: return metrics::RowHeight + metrics::Grid;
    }
    return metrics::RowHeight;
}

bool isDangerous(const QWidget *widget)
{
    return widget != nullptr && widget->property(ConsoleStyle::DangerProperty).toBool();
}

bool isInside(const QWidget *widget, bool (*isHost)(const QWidget *))
{
    return widget != nullptr && widget->parentWidget() != nullptr && isHost(widget->parentWidget());
}

/// Whether the line edit is only the inner part of a combo or spin box, which draws the frame.
bool isEmbedded(const QWidget *widget)
{
    return isInside(widget, [](const QWidget *host) { return isOneOf<QComboBox, QAbstractSpinBox>(host); });
}

/// Whether it is a field of more than one line, or a list in a frame.
bool isTallField(const QWidget *widget)
{
    return isOneOf<QAbstractItemView, QPlainTextEdit, QTextEdit>(widget);
}

QRect sliderRect(const QStyleOptionSlider &bar)
{
    const bool isFlat = bar.orientation == Qt::Horizontal;
    const int length = isFlat ? bar.rect.width() : bar.rect.height();
    const auto range = std::max<qint64>(1, qint64{bar.maximum} - bar.minimum);
    const auto grip = std::clamp(static_cast<int>(qint64{length} * bar.pageStep / (range + bar.pageStep)), 32, length);
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - grip, bar.upsideDown);
    return isFlat ? QRect(bar.rect.x() + at, bar.rect.y(), grip, bar.rect.height())
                  : QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), grip);
}

/// Above the words of the head, so that it takes none of their room.
QRect sortArrowRect(const QStyleOptionHeader &head)
{
    const auto room = head.rect.width() - 2 * metrics::Grid;
    const auto wide = std::min(room, head.fontMetrics.horizontalAdvance(head.text));
    const QRect place(head.rect.x() + metrics::Grid, head.rect.y() + 1, wide, metrics::Grid);
    return QStyle::visualRect(head.direction, head.rect, place);
}

void drawHeader(const QStyle &style, const QStyleOptionHeaderV2 &head, QPainter *painter, const QWidget *widget)
{
    style.drawControl(QStyle::CE_HeaderSection, &head, painter, widget);
    auto part = head;
    part.rect = style.subElementRect(QStyle::SE_HeaderLabel, &head, widget);
    style.drawControl(QStyle::CE_HeaderLabel, &part, painter, widget);
    if (head.sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = style.subElementRect(QStyle::SE_HeaderArrow, &head, widget);
    style.drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, widget);
}

void drawCombo(const QStyle &style, const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget)
{
    styleparts::drawField(painter, combo, combo.state.testFlag(QStyle::State_HasFocus));
    const auto arrow = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    styleparts::drawChevron(painter, arrow, combo.palette.color(QPalette::Text));
}

void drawSpin(const QStyle &style, const QStyleOptionSpinBox &spin, QPainter *painter, const QWidget *widget)
{
    styleparts::drawField(painter, spin, spin.state.testFlag(QStyle::State_HasFocus));
    const auto color = spin.palette.color(QPalette::Text);
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const auto rect = style.subControlRect(QStyle::CC_SpinBox, &spin, part, widget);
        styleparts::drawChevron(painter, rect, color, part == QStyle::SC_SpinBoxUp);
    }
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ConsoleStyle::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    const auto widgets = QApplication::allWidgets();
    for (auto *widget : widgets) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return styleparts::drawButton(painter, *button, isDangerous(widget));
        break;
    case PE_PanelButtonTool: return styleparts::drawToolButton(painter, *option);
    case PE_PanelLineEdit:
        if (!isEmbedded(widget))
            styleparts::drawField(painter, *option, option->state.testFlag(State_HasFocus));
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (isTallField(widget))
            return styleparts::drawField(painter, *option, widget->hasFocus());
        break;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, ColorScheme::of(option->palette).base); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return styleparts::drawCheckBox(painter, *option);
    case PE_IndicatorRadioButton: return styleparts::drawRadioButton(painter, *option);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) == nullptr)
            styleparts::drawFocusFrame(painter, *option);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, ColorScheme::of(option->palette).base);
        painter->setPen(ColorScheme::of(option->palette).control);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          ColorScheme::of(option->palette).hairline);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            styleparts::drawChevron(painter, head->rect, ColorScheme::of(head->palette).mutedText,
                                    head->sortIndicator == QStyleOptionHeader::SortUp);
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(*button, painter, widget);
        break;
    case CE_Header:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option);
            head != nullptr && head->orientation == Qt::Horizontal)
            return drawHeader(*this, *head, painter, widget);
        break;
    case CE_HeaderSection:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return styleparts::drawHead(painter, *head);
        break;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader head;
        static_cast<QStyleOption &>(head) = *option;
        head.state.setFlag(State_MouseOver, false);
        return styleparts::drawHead(painter, head);
    }
    case CE_ProgressBarGroove: return styleparts::drawProgressGroove(painter, *option);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return styleparts::drawProgress(painter, *bar);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return styleparts::drawTab(painter, *tab);
        break;
    case CE_Splitter:
        // A wide handle is a gap between cards, not a line.
        if (std::min(option->rect.width(), option->rect.height()) <= 2)
            painter->fillRect(option->rect, ColorScheme::of(option->palette).hairline);
        return;
    case CE_ToolBar: return;
    case CE_FocusFrame: return styleparts::drawFocusFrame(painter, *option);
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const
{
    auto copy = button;
    if (styleparts::isPrimary(button) && !copy.icon.isNull())
        copy.icon = QIcon(copy.icon.pixmap(copy.iconSize, painter->device()->devicePixelRatioF(), QIcon::Selected));
    copy.palette.setColor(QPalette::ButtonText, styleparts::buttonTextColor(button, isDangerous(widget)));
    if (copy.direction == Qt::RightToLeft && !copy.icon.isNull() && !copy.text.isEmpty())
        styleparts::drawMirroredLabel(painter, copy);
    else
        QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar != nullptr && control == CC_ScrollBar)
        return styleparts::drawScrollBar(painter, *bar, sliderRect(*bar));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo != nullptr)
        return drawCombo(*this, *combo, painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin != nullptr)
        return drawSpin(*this, *spin, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
        head != nullptr && head->orientation == Qt::Horizontal) {
        if (element == SE_HeaderLabel)
            return head->rect.adjusted(metrics::Grid, 0, -metrics::Grid, 0);
        if (element == SE_HeaderArrow)
            return sortArrowRect(*head);
    }
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents && !isEmbedded(widget) ? rect.adjusted(fieldPadding, 0, -fieldPadding, 0)
                                                                 : rect;
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        const auto rect = QProxyStyle::subControlRect(control, option, subControl, widget);
        const bool isEdit = (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
            || (control == CC_SpinBox && subControl == SC_SpinBoxEditField);
        return isEdit ? rect.adjusted(fieldPadding, 0, 0, 0) : rect;
    }

    const auto grip = sliderRect(*bar);
    switch (subControl) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return grip;
    case SC_ScrollBarSubPage:
        return bar->orientation == Qt::Horizontal ? QRect(bar->rect.topLeft(), grip.bottomLeft())
                                                  : QRect(bar->rect.topLeft(), grip.topRight());
    case SC_ScrollBarAddPage:
        return bar->orientation == Qt::Horizontal ? QRect(grip.topRight(), bar->rect.bottomRight())
                                                  : QRect(grip.bottomLeft(), bar->rect.bottomRight());
    default: return {};
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 14;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize: return metrics::IconSize;
    case PM_HeaderMargin: return metrics::Grid;
    case PM_HeaderMarkSize: return 12;
    case PM_HeaderDefaultSectionSizeVertical: return rowHeight(m_density);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::Grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 2 * metrics::Grid;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_LineEditIconSize: return 16;
    case PM_TabBarTabHSpace: return 4 * metrics::Grid; // its text in line with what stands below it
    case PM_TabBarTabVSpace: return 2 * metrics::Grid;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_DefaultFrameWidth:
        return isTallField(widget) ? fieldFrame : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0; // what it does not draw is transparent anyway
    case SH_ComboBox_Popup: return 0;
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout; // the deed last, as in all other dialogs
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += metrics::Grid;
        result.setHeight(std::max(result.height(), metrics::ControlHeight));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.rwidth() += 2 * fieldPadding;
        result.setHeight(metrics::ControlHeight);
        break;
    case CT_HeaderSection: result.setHeight(metrics::HeadHeight); break;
    case CT_ToolButton: result = result.expandedTo(QSize(metrics::ControlHeight, metrics::ControlHeight)); break;
    case CT_MenuItem: result.rheight() += result.height() > 12 ? 4 : 0; break;
    default: break;
    }
    return result;
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QAbstractSpinBox *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    // Tips name what comes from cards, eIMs and files: none of it is markup.
    if (auto *label = qobject_cast<QLabel *>(widget); label != nullptr && label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

} // namespace longreach

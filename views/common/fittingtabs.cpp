// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fittingtabs.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionTab>
#include <QToolTip>

namespace longreach {

namespace {

constexpr int gapBeforeMark = metrics::Grid / 2;

} // namespace

FittingTabBar::Symbol &FittingTabBar::symbol(int index)
{
    const auto at = static_cast<std::size_t>(index);
    if (m_symbols.size() <= at)
        m_symbols.resize(at + 1);
    return m_symbols[at];
}

void FittingTabBar::setTabSymbol(int index, const QString &icon)
{
    symbol(index).icon = icon;
}

void FittingTabBar::setTabMark(int index, const QString &mark)
{
    symbol(index).mark = mark;
    symbol(index).isMarkable = true;
}

bool FittingTabBar::isTight() const
{
    int wanted = 0;
    for (int index = 0; index < count(); ++index)
        wanted += isTabVisible(index) ? wordsWidth(index) : 0;
    return wanted > width();
}

int FittingTabBar::wordsWidth(int index) const
{
    const bool couldBeMarked = symbol(index).isMarkable && symbol(index).mark.isEmpty();
    const auto room = couldBeMarked ? fontMetrics().horizontalAdvance(QStringLiteral(" (0)")) : 0;
    return QTabBar::tabSizeHint(index).width() + room;
}

int FittingTabBar::symbolWidth(int index) const
{
    const auto &mark = symbol(index).mark;
    return metrics::IconSize + (mark.isEmpty() ? 0 : gapBeforeMark + fontMetrics().horizontalAdvance(mark));
}

QSize FittingTabBar::tabSizeHint(int index) const
{
    auto size = QTabBar::tabSizeHint(index);
    if (showsSymbol(index))
        size.setWidth(symbolWidth(index) + 2 * metrics::Grid);
    return size;
}

void FittingTabBar::initStyleOption(QStyleOptionTab *option, int index) const
{
    QTabBar::initStyleOption(option, index);
    if (showsSymbol(index))
        option->text.clear();
}

bool FittingTabBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto index = tabAt(help->pos()); index >= 0 && showsSymbol(index)) {
            QToolTip::showText(help->globalPos(), tabText(index), this, tabRect(index));
            return true;
        }
    }
    return QTabBar::event(event);
}

void FittingTabBar::paintEvent(QPaintEvent *event)
{
    QTabBar::paintEvent(event);
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        if (isTabVisible(index) && showsSymbol(index))
            drawSymbol(painter, index);
    }
}

void FittingTabBar::drawSymbol(QPainter &painter, int index) const
{
    const auto &icon = symbol(index).icon;
    const auto &mark = symbol(index).mark;
    const auto color = ColorScheme::of(palette()).text;
    QRect place(QPoint(), QSize(symbolWidth(index), metrics::IconSize));
    place.moveCenter(tabRect(index).center());
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), place, rect); };
    const QRect picture(place.topLeft(), QSize(metrics::IconSize, metrics::IconSize));
    painter.drawPixmap(mirrored(picture).topLeft(), strokePixmap(icon, color, metrics::IconSize, devicePixelRatioF()));
    painter.setPen(color);
    painter.drawText(mirrored(place.adjusted(metrics::IconSize + gapBeforeMark, 0, 0, 0)), Qt::AlignCenter, mark);
}

FittingTabs::FittingTabs(QWidget *parent) : QTabWidget(parent), m_bar(new FittingTabBar)
{
    setTabBar(m_bar);
    setDocumentMode(true);
}

void FittingTabs::addPage(QWidget *page, const QString &icon, const QString &title)
{
    m_bar->setTabSymbol(count(), icon); // before there is a tab to be measured
    addTab(page, title);
}

void FittingTabs::setMark(int index, const QString &mark, const QString &title)
{
    m_bar->setTabMark(index, mark);
    setTabText(index, title);
}

} // namespace longreach

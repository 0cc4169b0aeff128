// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/readingorder.h"

#include <QApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <tuple>
#include <vector>

namespace longreach {

namespace {

/// Walks a window and gathers what Tab leads to.
class Reader final {
public:
    void readWidget(QWidget *widget)
    {
        if (widget == nullptr || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr)
            m_stops.push_back(widget);
        readKnownParts(widget);
        if (widget->layout() != nullptr)
            readLayout(widget->layout());
        // What lies over the others, or is in no layout.
        for (auto *child : widget->children()) {
            if (child->isWidgetType() && !static_cast<QWidget *>(child)->isWindow())
                readWidget(static_cast<QWidget *>(child));
        }
    }

    [[nodiscard]] const std::vector<QWidget *> &stops() const { return m_stops; }

private:
    void readKnownParts(QWidget *widget)
    {
        if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int at = 0; at < splitter->count(); ++at)
                readWidget(splitter->widget(at));
        } else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
            readWidget(tabs->tabBar());
            readWidget(tabs->cornerWidget());
        } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
            readWidget(area->widget());
        }
    }

    void readItem(QLayoutItem *item)
    {
        if (item == nullptr)
            return;
        if (item->widget() != nullptr)
            readWidget(item->widget());
        else if (item->layout() != nullptr)
            readLayout(item->layout());
    }

    void readLayout(QLayout *layout)
    {
        if (const auto *form = qobject_cast<QFormLayout *>(layout)) {
            for (int row = 0; row < form->rowCount(); ++row) {
                for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole})
                    readItem(form->itemAt(row, role));
            }
            return;
        }
        for (const auto at : placesIn(layout))
            readItem(layout->itemAt(at));
    }

    /// The items of the layout from the first to the last; those of a grid row by row.
    static std::vector<int> placesIn(const QLayout *layout)
    {
        std::vector<std::tuple<int, int, int>> places;
        const auto *grid = qobject_cast<const QGridLayout *>(layout);
        for (int at = 0; at < layout->count(); ++at) {
            int row = 0;
            int column = at;
            int rows = 0;
            int columns = 0;
            if (grid != nullptr)
                grid->getItemPosition(at, &row, &column, &rows, &columns);
            places.emplace_back(row, column, at);
        }
        std::ranges::sort(places);
        std::vector<int> order;
        for (const auto &[row, column, at] : places)
            order.push_back(at);
        return order;
    }

    QSet<QWidget *> m_seen;
    std::vector<QWidget *> m_stops;
};

} // namespace

ReadingOrder::ReadingOrder(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void ReadingOrder::apply(QWidget &window)
{
    Reader reader;
    reader.readWidget(&window);
    const auto &stops = reader.stops();
    for (std::size_t at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops[at - 1], stops[at]);
}

bool ReadingOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return false;
    if (auto *widget = qobject_cast<QWidget *>(watched))
        apply(*widget->window());
    return false;
}

} // namespace longreach

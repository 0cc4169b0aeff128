// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/readingorder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>

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

/// What of `window` the keyboard can go to now.
std::vector<QWidget *> stopsOf(QWidget &window)
{
    Reader reader;
    reader.readWidget(&window);
    auto stops = reader.stops();
    std::erase_if(stops, [](const QWidget *stop) { return !stop->isVisible() || !stop->isEnabled(); });
    return stops;
}

/// Whether a Tab means something else to the widget than to go on: a character, a link, the next cell to edit.
bool hasUseForTab(const QWidget &widget)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return !text->tabChangesFocus();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return !text->tabChangesFocus() && !text->isReadOnly();
    // A cell's editor; what stands in a cell for good is a stop as others.
    if (qobject_cast<const QLineEdit *>(&widget) == nullptr && qobject_cast<const QAbstractSpinBox *>(&widget) == nullptr)
        return false;
    const auto *viewport = widget.parentWidget();
    const auto *view = viewport != nullptr ? qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    return view != nullptr && view->viewport() == viewport;
}

void bringIntoView(QWidget &widget)
{
    for (auto *parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(&widget);
    }
}

} // namespace

ReadingOrder::ReadingOrder(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ReadingOrder::move(QWidget &window, bool isForward)
{
    const auto stops = stopsOf(window);
    auto *here = window.focusWidget();
    const auto found = std::ranges::find(stops, here);
    if (stops.empty() || (here != nullptr && (found == stops.end() || hasUseForTab(*here))))
        return false;
    const auto count = stops.size();
    const auto from = here == nullptr ? (isForward ? count - 1 : 0) : static_cast<std::size_t>(found - stops.begin());
    auto *next = stops[(from + (isForward ? 1 : count - 1)) % count];
    window.setAttribute(Qt::WA_KeyboardFocusChange); // the focus is shown from now on
    bringIntoView(*next);
    next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool ReadingOrder::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::KeyPress ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget == nullptr || QApplication::activePopupWidget() != nullptr)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    if ((press->key() != Qt::Key_Tab && press->key() != Qt::Key_Backtab)
        || (press->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0)
        return false;
    return move(*widget->window(), press->key() == Qt::Key_Tab && (press->modifiers() & Qt::ShiftModifier) == 0);
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/navigator.h"

#include "views/window/page.h"
#include "views/window/pagebook.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <chrono>
#include <utility>

namespace longreach {

namespace {

/// How long one stays at a place for it to count.
constexpr std::chrono::milliseconds stay{700};

} // namespace

Navigator::Navigator(PageBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(stay);
    connect(&m_pause, &QTimer::timeout, this, &Navigator::settle);
    connect(&m_book, &PageBook::leaving, this, [this] {
        if (m_pause.isActive())
            settle();
    });
    connect(&m_book, &PageBook::placeChanged, this, [this] {
        if (!m_isGoing)
            m_pause.start();
    });
    // Buttons of a mouse are no keys, and tables keep what they are pressed with to themselves.
    QCoreApplication::instance()->installEventFilter(this);
}

Place Navigator::here() const
{
    const auto &entry = m_book.current();
    return {.page = entry.id, .marks = entry.page->place()};
}

void Navigator::settle()
{
    m_pause.stop();
    m_history.visit(here());
    Q_EMIT historyChanged();
}

PlaceHistory Navigator::historyHere() const
{
    auto history = m_history;
    history.visit(here());
    return history;
}

void Navigator::goBack()
{
    settle();
    if (m_history.canGoBack())
        goTo(m_history.goBack());
}

void Navigator::goForward()
{
    settle();
    if (m_history.canGoForward())
        goTo(m_history.goForward());
}

void Navigator::lead(const Place &place)
{
    settle();
    m_history.visit(place);
    goTo(place);
}

void Navigator::resume(PlaceHistory history)
{
    m_history = std::move(history);
    if (const auto *place = m_history.present())
        goTo(*place);
}

void Navigator::goTo(Place place)
{
    m_isGoing = true;
    m_book.showPage(place.page);
    if (m_book.current().id == place.page)
        m_book.current().page->goTo(place.marks);
    m_isGoing = false;
    m_pause.stop();
    if (here() != place)
        m_history.amend(here());
    Q_EMIT historyChanged();
}

std::vector<Command> Navigator::commands()
{
    return {{.id = QStringLiteral("view.back"),
             .menu = Command::Menu::View,
             .needs = Need::PlaceBefore,
             .text = tr("&Back", "to the place before"),
             .icon = QStringLiteral("back"),
             .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)},
             .hint = tr("You have been nowhere else yet."),
             .run = [this] { goBack(); }},
            {.id = QStringLiteral("view.forward"),
             .menu = Command::Menu::View,
             .needs = Need::PlaceAfter,
             .text = tr("F&orward", "to the place after"),
             .icon = QStringLiteral("next"),
             .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
             .hint = tr("You have not gone back."),
             .run = [this] { goForward(); }}};
}

Needs Navigator::met() const
{
    Needs met;
    const auto *present = m_history.present();
    const bool isElsewhere = present != nullptr && *present != here();
    met.setFlag(Need::PlaceBefore, m_history.canGoBack() || isElsewhere);
    met.setFlag(Need::PlaceAfter, m_history.canGoForward() && !isElsewhere);
    return met;
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != m_book.window())
        return QObject::eventFilter(watched, event);
    switch (static_cast<QMouseEvent *>(event)->button()) {
    case Qt::BackButton: goBack(); return true;
    case Qt::ForwardButton: goForward(); return true;
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace longreach

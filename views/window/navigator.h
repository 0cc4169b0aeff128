// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/placehistory.h"
#include "views/common/commandtable.h"

#include <QObject>
#include <QTimer>

namespace longreach {

class PageBook;

/// Back and forward through the places a person has been at: pages, and what was looked at on them.
///
/// A place counts once somebody has stayed there for a moment, or has left the page from it; going
/// down a table row by row is one step. The mouse's own buttons for back and forward work, too.
class Navigator final : public QObject {
    Q_OBJECT

public:
    /// `book` outlives the navigator.
    explicit Navigator(PageBook &book, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands();
    [[nodiscard]] Needs met() const;

    void goBack();
    void goForward();

    /// Goes to a place that something else named; where one is now stays behind in the history.
    void lead(const Place &place);

    /// Where one is now is a place in the history from here on.
    void settle();

    [[nodiscard]] const PlaceHistory &history() const noexcept { return m_history; }

    /// The history as it would be if where one is now counted already.
    [[nodiscard]] PlaceHistory historyHere() const;

    /// Takes a history of an earlier run, and goes to its present place.
    void resume(PlaceHistory history);

Q_SIGNALS:
    void historyChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goTo(Place place); ///< by value: the history changes meanwhile
    [[nodiscard]] Place here() const;

    PageBook &m_book;
    PlaceHistory m_history;
    QTimer m_pause;
    bool m_isGoing = false;
};

} // namespace longreach

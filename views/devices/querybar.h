// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/query.h"
#include "views/devices/queryhistory.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace longreach::fleet {
class FleetStore;
} // namespace longreach::fleet

namespace longreach {

/// The line that narrows the fleet, as in `state:enabled operator:"Tele2*" -tag:pilot`.
///
/// Signals a query a moment after the last key. What can be read has a green ground; what cannot has a
/// red one, is marked in the text and explained below it, and the last good query stays in force.
/// Up and Down step through what was asked before.
class QueryBar final : public QWidget {
    Q_OBJECT

public:
    explicit QueryBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

    /// Takes `text` at once.
    void setText(const QString &text);

    /// Puts the cursor into the line.
    void find();

    /// Offers fields and the values of `fleet` while one types; `fleet` outlives the bar.
    void completeFrom(const fleet::FleetStore &fleet);

    /// The explanation of what cannot be read; empty if all can.
    [[nodiscard]] QString fault() const;

    /// What was asked before, to be remembered.
    [[nodiscard]] QueryHistory &history() noexcept { return m_history; }

Q_SIGNALS:
    void queryChanged(const longreach::fleet::Query &query);

    /// The text is another: what was signalled last holds no longer, and perhaps nothing will, see fault().
    void unsettled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// Down steps to newer filters before anything is offered.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void tint();
    void markFault(qsizetype position, qsizetype length);

    QLineEdit *m_line;
    QLabel *m_fault;
    QTimer m_pause;
    QueryHistory m_history;
};

} // namespace longreach

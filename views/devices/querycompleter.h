// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QStringListModel>

class QLineEdit;

namespace longreach::fleet {
class FleetStore;
} // namespace longreach::fleet

namespace longreach {

/// Offers, below a query line, what could be typed next: fields at the start of a term, then the values
/// that the fleet has. What is chosen replaces the word under the cursor and no other.
class QueryCompleter final : public QCompleter {
    Q_OBJECT

public:
    /// `line` is the completer's parent; `fleet` outlives both.
    QueryCompleter(QLineEdit *line, const fleet::FleetStore &fleet);

    /// Offers what fits at the cursor now; hides when that is nothing.
    void offer();

protected:
    /// Down in the line with nothing offered offers what there is.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &candidate);

    QLineEdit *m_line;
    const fleet::FleetStore &m_fleet;
    QStringListModel m_candidates;
    qsizetype m_from = 0;
    qsizetype m_length = 0;
};

} // namespace longreach

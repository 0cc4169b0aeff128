// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cards/tracemodel.h"
#include "models/cards/tracetreemodel.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace longreach {

class CardBench;
class ExchangeDetails;
class HexView;
class Prompt;
class TableView;

/// What was said to the card and what it answered: the exchanges, the current one decoded as a tree, and
/// its octets. A click in one marks the same in the others.
class TracePane final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the pane.
    TracePane(CardBench &bench, Prompt &prompt, QWidget *parent = nullptr);

    /// Shows the exchanges of `reader`.
    void showReader(const QString &reader);

    /// Puts the cursor into the search line.
    void find();

    /// Asks for a file and writes the exchanges that are shown.
    void exportAs(TraceFormat format);

    [[nodiscard]] TableView *table() const noexcept { return m_table; }
    [[nodiscard]] QTreeView *tree() const;
    [[nodiscard]] HexView *octets(TraceTreeModel::Side side) const;

private:
    void build();
    void dressTable();
    void showCurrent();

    CardBench &m_bench;
    Prompt &m_prompt;
    QString m_reader;
    TraceModel m_entries;
    QLineEdit *m_search;
    TableView *m_table;
    ExchangeDetails *m_details;
};

} // namespace longreach

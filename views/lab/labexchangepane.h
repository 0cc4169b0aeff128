// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cards/tracetreemodel.h"
#include "models/lab/labexchangemodel.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSplitter;
class QTreeView;

namespace longreach {

class HexView;
class LabBench;
class TableView;

/// What devices and the lab's eIM say to each other over ESipa, live: the exchanges, the current one as a tree,
/// and its octets. A click in one marks the same in the others. The list follows what is new unless it is held.
class LabExchangePane final : public QWidget {
    Q_OBJECT

public:
    /// `bench` outlives the pane.
    explicit LabExchangePane(LabBench &bench, QWidget *parent = nullptr);

    void append(const std::vector<TraceEntry> &exchanges);
    [[nodiscard]] quint64 lastNumber() const noexcept { return m_exchanges.lastNumber(); }

    /// Puts the cursor where one types an EID.
    void find();

    [[nodiscard]] TableView *table() const noexcept { return m_table; }
    [[nodiscard]] QTreeView *tree() const noexcept { return m_tree; }
    [[nodiscard]] QLineEdit *filter() const noexcept { return m_filter; }
    [[nodiscard]] QCheckBox *hold() const noexcept { return m_hold; }
    [[nodiscard]] HexView *octets(TraceTreeModel::Side side) const
    {
        return side == TraceTreeModel::Side::Command ? m_request : m_answer;
    }

private:
    void build();
    void dressTable();
    void applyFilter();
    void showCurrent();
    void markElement();
    void chooseElement(TraceTreeModel::Side side, qint64 offset);

    LabBench &m_bench;
    LabExchangeModel m_exchanges;
    TraceTreeModel m_elements;
    QLineEdit *m_filter;
    QCheckBox *m_hold;
    TableView *m_table;
    QSplitter *m_details;
    QTreeView *m_tree;
    HexView *m_request;
    HexView *m_answer;
    quint64 m_shown = 0; ///< the exchange that tree and octets show
};

} // namespace longreach

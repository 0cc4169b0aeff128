// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lab/labexchangemodel.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace longreach {

class ExchangeDetails;
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

    /// Forgets what was said in a lab that is no more.
    void clear();
    [[nodiscard]] quint64 lastNumber() const noexcept { return m_exchanges.lastNumber(); }

    /// Puts the cursor where one types an EID.
    void find();

    [[nodiscard]] TableView *table() const noexcept { return m_table; }
    [[nodiscard]] ExchangeDetails *details() const noexcept { return m_details; }
    [[nodiscard]] QLineEdit *filter() const noexcept { return m_filter; }
    [[nodiscard]] QCheckBox *hold() const noexcept { return m_hold; }

private:
    void build();
    void dressTable();
    void applyFilter();
    void showCurrent();

    LabBench &m_bench;
    LabExchangeModel m_exchanges;
    QLineEdit *m_filter;
    QCheckBox *m_hold;
    TableView *m_table;
    ExchangeDetails *m_details;
    quint64 m_shown = 0; ///< the exchange that tree and octets show
};

} // namespace longreach

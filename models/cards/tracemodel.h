// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"
#include "models/common/headedtablemodel.h"

#include <deque>
#include <vector>

namespace longreach {

/// The exchanges with cards, oldest first; all of them or those that hold what is searched for.
///
/// A new exchange costs one row. Beyond MostEntries the oldest go, many at once.
class TraceModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column { At, Title, Command, Response, Took };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 5;
    static constexpr std::size_t MostEntries = 20'000;

    explicit TraceModel(QObject *parent = nullptr) : HeadedTableModel(ColumnCount, parent) {}

    void setEntries(std::vector<TraceEntry> entries);
    void append(const TraceEntry &entry);

    /// Shows only exchanges whose title, problem or octets (as hexadecimal digits, spaces do not count) hold
    /// `text`; empty: all.
    void setSearch(const QString &text);

    [[nodiscard]] const TraceEntry &entry(int row) const { return m_entries[m_shown[static_cast<std::size_t>(row)]]; }

    /// Those that are shown.
    [[nodiscard]] std::vector<TraceEntry> shownEntries() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool isWanted(const TraceEntry &entry) const;
    void rebuild();

    std::deque<TraceEntry> m_entries;
    std::deque<std::size_t> m_shown; // places in m_entries, ascending
    QString m_search;
    QByteArray m_searchedDigits; // lower case; empty if the search is no hexadecimal
};

/// The status word at the end of a response: "9000"; empty if there is none.
[[nodiscard]] QString statusWordOf(const TraceEntry &entry);

} // namespace longreach

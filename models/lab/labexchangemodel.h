// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"
#include "models/common/headedtablemodel.h"

#include <deque>
#include <vector>

namespace longreach {

/// The newest exchanges over ESipa, oldest first: all, or those of devices whose EID holds some digits.
///
/// A new exchange costs one row. Beyond MostEntries the oldest go, many at once.
class LabExchangeModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column { At, Eid, Function, Request, Answer };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 5;
    static constexpr std::size_t MostEntries = 2'000;

    explicit LabExchangeModel(QObject *parent = nullptr) : HeadedTableModel(ColumnCount, parent) {}

    /// `exchanges` are later than all before.
    void append(const std::vector<TraceEntry> &exchanges);

    /// Forgets all: those to come are of another lab.
    void clear();

    /// Spaces in `digits` do not count.
    void setFilter(const QString &digits);

    /// The number of the last one, shown or not; 0 without any.
    [[nodiscard]] quint64 lastNumber() const noexcept { return m_lastNumber; }

    [[nodiscard]] const TraceEntry &exchange(int row) const { return m_shown[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool isWanted(const TraceEntry &exchange) const { return exchange.reader.contains(m_digits); }
    void forgetOldest();

    std::deque<TraceEntry> m_all;
    std::deque<TraceEntry> m_shown;
    QString m_digits;
    quint64 m_lastNumber = 0;
};

} // namespace longreach

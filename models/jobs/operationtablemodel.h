// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "models/common/headedtablemodel.h"
#include "models/jobs/failuretally.h"

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace longreach {

/// The operations of one job in their sequence, all of them or those in some states.
///
/// A change of one operation costs one row, whatever the size of the job; operations that come, or
/// pass into or out of the states shown, cost one layout change, which keeps what is selected and where
/// the view stands.
class OperationTableModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column { Eid, State, Reason, Attempts, OrderId, Changed };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 6;

    explicit OperationTableModel(QObject *parent = nullptr) : HeadedTableModel(ColumnCount, parent) {}

    /// Forgets everything, before another job is shown.
    void clear();

    /// Adds operations and takes new states of those already there.
    void update(std::span<const Operation> operations);

    /// Shows only operations in `states`; empty: all. With a `reason`: of these only those that ended so.
    void setStates(std::set<OperationState> states, std::optional<QString> reason = {});

    /// The operation at `row`, which must exist.
    [[nodiscard]] const Operation &operation(int row) const;

    /// All there are, shown or not, in their sequence.
    [[nodiscard]] const std::vector<Operation> &operations() const noexcept { return m_operations; }

    /// The connections that carry them.
    [[nodiscard]] const std::set<QString> &eims() const noexcept { return m_eims; }

    /// What went wrong, by state and reason.
    [[nodiscard]] std::vector<FailureGroup> failures() const { return m_failures.groups(); }

    /// Devices that took their order before `moment` and have not answered since, the longest silent first.
    [[nodiscard]] std::vector<Eid> silentSince(Timestamp moment) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// Positions in m_operations, ascending.
    using Shown = std::vector<quint32>;

    [[nodiscard]] bool isWanted(const Operation &operation) const;
    [[nodiscard]] Shown shownNow() const;
    void store(const Operation &operation);
    void announce(std::span<const quint32> positions);
    /// Does `change` to what is held or wanted, and takes the indexes held by views along.
    void relayout(const std::function<void()> &change);
    /// The row that shows the operation, if it is shown.
    [[nodiscard]] std::optional<int> rowOf(qint64 sequence) const;

    std::vector<Operation> m_operations; // by sequence
    Shown m_shown;
    FailureTally m_failures;
    std::set<QString> m_eims;
    std::set<OperationState> m_states;
    std::optional<QString> m_reason;
};

} // namespace longreach

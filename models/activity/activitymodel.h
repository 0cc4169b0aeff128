// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/activity.h"
#include "app/core/result.h"
#include "models/common/headedtablemodel.h"

#include <QFuture>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace longreach {

/// Who did what when, the newest on top, as far as somebody has scrolled.
class ActivityModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column { At, Who, Verb, Object, Detail };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 5;

    /// How many lines are asked for at once.
    static constexpr int StretchLength = 300;

    /// See ports::ActivityRecords::read().
    using Reader =
        std::function<QFuture<Result<std::vector<Activity>>>(const ActivityFilter &filter, qint64 before, int limit)>;

    explicit ActivityModel(Reader reader, QObject *parent = nullptr);

    /// Forgets what was read and reads the newest stretch of what `filter` means.
    void setFilter(const ActivityFilter &filter);
    [[nodiscard]] const ActivityFilter &filter() const noexcept { return m_filter; }

    /// Looks for lines newer than those that are there.
    void readNewer();

    /// The line at `row`, which must exist.
    [[nodiscard]] const Activity &activity(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    /// Where the line with this id is, if it was read.
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const;

    /// Whether the line with this id may still come: older ones than those there are have to be read.
    [[nodiscard]] bool mayHold(qint64 id) const noexcept;

    /// Whether the oldest line there is has been read.
    [[nodiscard]] bool isAtEnd() const noexcept { return m_isAtEnd; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The journal answered: with lines, or with none.
    void answered();
    void failed(const longreach::Error &error);

private:
    void take(const Result<std::vector<Activity>> &stretch);
    void takeNewer(const Result<std::vector<Activity>> &stretch);

    Reader m_reader;
    ActivityFilter m_filter;
    std::deque<Activity> m_lines;
    quint64 m_generation = 0; ///< of the filter: answers for a former one are dropped
    bool m_isReading = false;
    bool m_isReadingNewer = false;
    bool m_isAtEnd = false;
};

} // namespace longreach

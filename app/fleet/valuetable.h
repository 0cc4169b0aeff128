// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <algorithm>
#include <memory>
#include <vector>

namespace longreach::fleet {

/// Values that repeat over a fleet (groups, operators, kinds of profile), each kept once under a number.
///
/// Number 0 is always the empty value. A copy costs one pointer for each 64 values and never
/// changes: append() replaces the page it writes to, so copies may be read on any thread.
template <typename T>
class ValueTable final {
public:
    ValueTable() { append(T{}); }

    [[nodiscard]] quint32 size() const noexcept { return m_size; }
    [[nodiscard]] const T &at(quint32 id) const { return (*m_pages[id / PageSize])[id % PageSize]; }

    /// Adds `value` whether it is there or not, and returns its number.
    quint32 append(T value)
    {
        if (m_size % PageSize == 0)
            m_pages.push_back(std::make_shared<const std::vector<T>>());
        auto page = *m_pages.back();
        page.push_back(std::move(value));
        m_pages.back() = std::make_shared<const std::vector<T>>(std::move(page));
        return m_size++;
    }

private:
    static constexpr quint32 PageSize = 64;

    std::vector<std::shared_ptr<const std::vector<T>>> m_pages;
    quint32 m_size = 0;
};

/// Finds the number of a value in a ValueTable, adding it on first sight. Belongs to who writes the table.
template <typename T>
class ValueNumbers final {
public:
    quint32 numberOf(const T &value, ValueTable<T> &table)
    {
        if (value == T{})
            return 0;
        const auto known = m_numbers.constFind(value);
        if (known != m_numbers.cend())
            return *known;
        const auto number = table.append(value);
        m_numbers.insert(value, number);
        return number;
    }

    /// Takes up the numbers of a table that was read.
    void learn(const ValueTable<T> &table)
    {
        m_numbers.clear();
        for (quint32 id = 1; id < table.size(); ++id)
            m_numbers.insert(table.at(id), id);
    }

private:
    QHash<T, quint32> m_numbers;
};

} // namespace longreach::fleet

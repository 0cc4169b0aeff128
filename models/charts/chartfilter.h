// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <map>

namespace longreach {

/// What a chart narrows the fleet by. A chart whose own filter is active goes on showing all its
/// values, so that another can be chosen; the other charts follow it.
enum class ChartSubject { State, Place, Outcome, InFlight, Answer, Poll };
inline constexpr std::array AllChartSubjects{ChartSubject::State,    ChartSubject::Place,  ChartSubject::Outcome,
                                             ChartSubject::InFlight, ChartSubject::Answer, ChartSubject::Poll};

/// `state`, `place`, `outcome`, ...: stable, for who remembers a filter.
[[nodiscard]] QString toWord(ChartSubject subject);

/// The filter that clicks on charts have made: at most one condition a subject, all of which must hold.
class ChartFilter final {
public:
    /// Narrows by `terms`, in the language of queries, or widens again if that is the condition already.
    void toggle(ChartSubject subject, const QString &terms);
    void remove(ChartSubject subject);
    void clear() { m_terms.clear(); }

    [[nodiscard]] bool isEmpty() const noexcept { return m_terms.empty(); }
    [[nodiscard]] bool has(ChartSubject subject) const { return m_terms.contains(subject); }

    /// The condition for `subject`; empty if there is none.
    [[nodiscard]] QString terms(ChartSubject subject) const;
    [[nodiscard]] const std::map<ChartSubject, QString> &terms() const noexcept { return m_terms; }

    /// All conditions as one query.
    [[nodiscard]] QString query() const;

    /// All conditions but the one for `subject`.
    [[nodiscard]] QString queryWithout(ChartSubject subject) const;

    friend bool operator==(const ChartFilter &, const ChartFilter &) = default;

private:
    std::map<ChartSubject, QString> m_terms;
};

} // namespace longreach

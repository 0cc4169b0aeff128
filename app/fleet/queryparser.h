// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/query.h"

namespace longreach::fleet {

/// Reads the grammar that Query describes, once from left to right.
class QueryParser final {
public:
    /// `text` must outlive the parser.
    explicit QueryParser(QStringView text) : m_text(text) {}

    tl::expected<std::vector<QueryTerm>, QueryFault> parse();

private:
    using Value = QueryTerm::Value;

    tl::expected<QueryTerm, QueryFault> readTerm();
    /// The field named before a colon at the present place, or Any for a bare word.
    tl::expected<QueryField, QueryFault> readField();
    QueryTerm::Comparison readComparison();
    tl::expected<Value, QueryFault> readValue(const QueryTerm &term);
    /// One value as written; ends at a space and, within a field, at a comma.
    tl::expected<QString, QueryFault> readText(bool endsAtComma);

    tl::expected<Value, QueryFault> wordValue(const QueryTerm &term, const QString &text, qsizetype from) const;
    tl::expected<Value, QueryFault> countValue(const QString &text, qsizetype from) const;
    tl::expected<Value, QueryFault> durationValue(const QueryTerm &term, const QString &text, qsizetype from) const;
    tl::expected<Value, QueryFault> momentValue(const QueryTerm &term, const QString &text, qsizetype from) const;
    tl::expected<Value, QueryFault> hoursValue(const QString &text, qsizetype from) const;

    [[nodiscard]] tl::unexpected<QueryFault> fault(qsizetype from, const QString &detail) const;
    [[nodiscard]] bool isAtEnd() const noexcept { return m_at >= m_text.size(); }
    void skipSpaces();

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace longreach::fleet

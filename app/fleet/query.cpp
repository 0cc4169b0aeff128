// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/query.h"

#include "app/fleet/queryparser.h"

#include <algorithm>

namespace longreach::fleet {

Result<Query> Query::parse(QStringView text)
{
    auto query = read(text);
    if (query)
        return *std::move(query);
    return failure(Error::Kind::InvalidInput,
                   QStringLiteral("query, character %1: %2").arg(query.error().position + 1).arg(query.error().detail));
}

tl::expected<Query, QueryFault> Query::read(QStringView text)
{
    auto terms = QueryParser(text).parse();
    if (!terms)
        return tl::unexpected(terms.error());
    Query query;
    query.m_terms = *std::move(terms);
    // Positions are within what is kept, without the spaces around it.
    const auto skipped = query.m_terms.empty() ? 0 : query.m_terms.front().from;
    for (auto &term : query.m_terms)
        term.from -= skipped;
    query.m_text = text.trimmed().toString();
    return query;
}

QString quotedForQuery(QStringView text)
{
    const bool isPlain = !text.isEmpty() && text.front() != u'-' && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_' || c == u'/';
    });
    if (isPlain)
        return text.toString();
    QString quoted(u'"');
    for (const auto c : text) {
        if (c == u'"' || c == u'\\' || c == u'*')
            quoted += u'\\';
        quoted += c;
    }
    return quoted + u'"';
}

} // namespace longreach::fleet

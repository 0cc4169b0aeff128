// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/texttable.h"

#include "app/journal/sqliteconnection.h"

namespace longreach::journal {

Result<qint64> TextTable::number(const QString &text)
{
    auto known = find(text);
    if (!known || *known >= 0)
        return known;
    auto &insert = m_connection.statement("INSERT INTO text (value) VALUES (?1)");
    if (auto done = insert.bind(text).run(); !done)
        return failure(done.error());
    const auto number = m_connection.lastInsertId();
    m_numbers.insert(text, number);
    return number;
}

Result<qint64> TextTable::find(const QString &text)
{
    if (text.isEmpty())
        return 0;
    if (const auto seen = m_numbers.constFind(text); seen != m_numbers.cend())
        return *seen;
    auto &select = m_connection.statement("SELECT id FROM text WHERE value = ?1");
    const auto isThere = select.bind(text).step();
    if (!isThere)
        return failure(isThere.error());
    const auto number = *isThere ? select.integer(0) : -1;
    select.reset();
    if (number >= 0)
        m_numbers.insert(text, number);
    return number;
}

Result<QString> TextTable::text(qint64 number)
{
    if (number == 0)
        return QString();
    if (const auto seen = m_texts.constFind(number); seen != m_texts.cend())
        return *seen;
    auto &select = m_connection.statement("SELECT value FROM text WHERE id = ?1");
    const auto isThere = select.bind(number).step();
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere)
        return failure(Error::Kind::Damaged, QStringLiteral("journal: no text %1").arg(number));
    auto text = select.text(0);
    select.reset();
    m_texts.insert(number, text);
    return text;
}

void TextTable::forget()
{
    m_numbers.clear();
    m_texts.clear();
}

} // namespace longreach::journal

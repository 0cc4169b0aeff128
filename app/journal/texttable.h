// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QString>

namespace longreach::journal {

class SqliteConnection;

/// Texts that come again and again, stored once: rows carry their numbers. The empty text is 0.
///
/// Numbers are never given to another text once committed, so what one connection has seen stays
/// true whatever other processes add.
class TextTable final {
public:
    explicit TextTable(SqliteConnection &connection) noexcept : m_connection(connection) {}

    /// The number of `text`, which is stored if it is new; within a write only.
    Result<qint64> number(const QString &text);

    /// The number of `text`; -1 if it was never stored.
    Result<qint64> find(const QString &text);

    Result<QString> text(qint64 number);

    /// Forgets what it has seen: after a rollback its newest numbers are free for other texts.
    void forget();

private:
    SqliteConnection &m_connection;
    QHash<QString, qint64> m_numbers;
    QHash<qint64, QString> m_texts;
};

} // namespace longreach::journal

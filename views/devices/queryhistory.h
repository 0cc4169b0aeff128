// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace longreach {

/// The filters a person has used, the newest first, and where he is while he steps through them.
class QueryHistory final {
public:
    static constexpr qsizetype MostEntries = 50;

    /// Puts `text` first, wherever it was before; stepping begins anew.
    void add(const QString &text);

    /// The next older one, having kept `present` to come back to; nothing at the end.
    std::optional<QString> older(const QString &present);

    /// The next newer one, at last what was there before stepping began; nothing while nobody steps.
    std::optional<QString> newer();

    [[nodiscard]] const QStringList &entries() const noexcept { return m_entries; }
    void setEntries(const QStringList &entries);

private:
    QStringList m_entries;
    QString m_draft;
    qsizetype m_at = -1; // -1: nobody steps
};

} // namespace longreach

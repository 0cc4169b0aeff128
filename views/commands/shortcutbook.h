// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QSettings;

namespace longreach {

class CommandTable;
struct Command;

/// The keys of the commands as a person wants them: our own until they are changed, kept from then on.
///
/// No two commands ever have the same keys: whoever is given keys takes them from who had them.
class ShortcutBook final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the book. Gives the table's commands the keys that were kept.
    ShortcutBook(CommandTable &table, QSettings &settings, QObject *parent = nullptr);

    /// The keys a command has now.
    [[nodiscard]] QKeySequence keys(const QString &id) const;
    [[nodiscard]] bool isChanged(const QString &id) const;
    [[nodiscard]] bool isAnyChanged() const;

    /// The other command that has `keys`; null if they are free.
    [[nodiscard]] const Command *holder(const QKeySequence &keys, const QString &id) const;

    /// Why no command may have `keys`; empty if one may.
    [[nodiscard]] static QString fault(const QKeySequence &keys);

    /// Gives a command `keys`, or none if they are empty.
    void set(const QString &id, const QKeySequence &keys);

    /// Gives a command its first keys again.
    void reset(const QString &id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void assign(const QString &id, const QList<QKeySequence> &keys);
    void takeFromOthers(const QString &id, const QList<QKeySequence> &keys);
    [[nodiscard]] QList<QKeySequence> ownKeys(const QString &id) const;

    CommandTable &m_table;
    QSettings &m_settings;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/shortcutbook.h"

#include "views/common/commandtable.h"

#include <QAction>
#include <QSettings>

#include <algorithm>
#include <array>

namespace longreach {

namespace {

QString settingOf(const QString &id)
{
    return QStringLiteral("shortcuts/") + id;
}

/// Whether every field one types into needs these keys for itself.
bool isForTyping(const QKeySequence &keys)
{
    constexpr std::array standard{QKeySequence::Copy, QKeySequence::Cut,       QKeySequence::Paste,
                                  QKeySequence::Undo, QKeySequence::SelectAll, QKeySequence::Delete};
    return std::ranges::any_of(
        standard, [&](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key).contains(keys); });
}

bool isPlainLetter(const QKeySequence &keys)
{
    const auto first = keys[0];
    const auto modifiers = first.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    return modifiers == Qt::NoModifier && first.key() < Qt::Key_Escape;
}

} // namespace

ShortcutBook::ShortcutBook(CommandTable &table, QSettings &settings, QObject *parent)
    : QObject(parent), m_table(table), m_settings(settings)
{
    for (const auto &command : m_table.commands()) {
        if (isChanged(command.id))
            m_table.setShortcuts(command.id,
                                 QKeySequence::listFromString(m_settings.value(settingOf(command.id)).toString()));
    }
}

QKeySequence ShortcutBook::keys(const QString &id) const
{
    return m_table.action(id)->shortcut();
}

bool ShortcutBook::isChanged(const QString &id) const
{
    return m_settings.contains(settingOf(id));
}

bool ShortcutBook::isAnyChanged() const
{
    return std::ranges::any_of(m_table.commands(), [this](const Command &command) { return isChanged(command.id); });
}

const Command *ShortcutBook::holder(const QKeySequence &keys, const QString &id) const
{
    for (const auto &command : m_table.commands()) {
        if (command.id != id && m_table.action(command.id)->shortcuts().contains(keys))
            return &command;
    }
    return nullptr;
}

QString ShortcutBook::fault(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    if (isForTyping(keys))
        return tr("Fields that one types into need %1 for themselves.").arg(keys.toString(QKeySequence::NativeText));
    if (isPlainLetter(keys) && keys[0].key() != Qt::Key_Question)
        return tr("A letter alone would be typed, not obeyed. Add Ctrl or Alt.");
    return {};
}

void ShortcutBook::set(const QString &id, const QKeySequence &keys)
{
    const auto all = keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    takeFromOthers(id, all);
    assign(id, all);
    Q_EMIT changed();
}

void ShortcutBook::reset(const QString &id)
{
    takeFromOthers(id, ownKeys(id));
    assign(id, ownKeys(id));
    Q_EMIT changed();
}

void ShortcutBook::resetAll()
{
    for (const auto &command : m_table.commands())
        assign(command.id, command.shortcuts);
    Q_EMIT changed();
}

void ShortcutBook::assign(const QString &id, const QList<QKeySequence> &keys)
{
    if (keys == ownKeys(id))
        m_settings.remove(settingOf(id));
    else
        m_settings.setValue(settingOf(id), QKeySequence::listToString(keys));
    m_table.setShortcuts(id, keys);
}

void ShortcutBook::takeFromOthers(const QString &id, const QList<QKeySequence> &keys)
{
    for (const auto &wanted : keys) {
        if (const auto *other = holder(wanted, id)) {
            auto left = m_table.action(other->id)->shortcuts();
            left.removeAll(wanted);
            assign(other->id, left);
        }
    }
}

QList<QKeySequence> ShortcutBook::ownKeys(const QString &id) const
{
    return m_table.find(id)->shortcuts;
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/commandtable.h"

#include "views/common/strokeicon.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

#include <algorithm>

namespace longreach {

QString plainText(const Command &command)
{
    auto text = command.text;
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QAction *CommandTable::add(Command command)
{
    Q_ASSERT(!m_actions.contains(command.id));
    auto *action = new QAction(command.icon.isEmpty() ? QIcon() : strokeIcon(command.icon), command.text, this);
    action->setObjectName(command.id);
    action->setShortcuts(command.shortcuts);
    connect(action, &QAction::triggered, this, [run = command.run] { run(); });
    m_actions.insert(command.id, action);
    m_commands.push_back(std::move(command));
    setMet(m_met);
    return action;
}

QAction *CommandTable::action(const QString &id) const
{
    Q_ASSERT(m_actions.contains(id));
    return m_actions.value(id);
}

QStringList CommandTable::idsOf(Command::Menu menu) const
{
    QStringList ids;
    for (const auto &command : m_commands) {
        if (command.menu == menu)
            ids.append(command.id);
    }
    return ids;
}

const Command *CommandTable::find(const QString &id) const
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

QString CommandTable::reasonAgainst(const Command &command) const
{
    if ((command.needs & ~m_met) == Needs())
        return {};
    return command.hint.isEmpty() ? tr("Not available for what is selected.") : command.hint;
}

void CommandTable::setMet(Needs met)
{
    m_met = met;
    for (const auto &command : m_commands) {
        m_actions.value(command.id)->setEnabled(reasonAgainst(command).isEmpty());
        updateTip(command);
    }
}

void CommandTable::setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts)
{
    action(id)->setShortcuts(shortcuts);
    updateTip(*find(id));
}

/// The tool tip: the text with the shortcut and, if disabled, the reason.
void CommandTable::updateTip(const Command &command)
{
    auto *action = m_actions.value(command.id);
    auto text = plainText(command);
    if (!action->shortcut().isEmpty())
        text += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    const auto reason = reasonAgainst(command);
    action->setToolTip(reason.isEmpty() ? text : text + u'\n' + reason);
}

void CommandTable::fill(QWidget *widget, const QStringList &ids) const
{
    for (const auto &id : ids) {
        if (!id.isEmpty()) {
            placeIn(widget, id)->addAction(action(id));
            continue;
        }
        auto *separator = new QAction(widget);
        separator->setSeparator(true);
        widget->addAction(separator);
    }
}

QWidget *CommandTable::placeIn(QWidget *widget, const QString &id) const
{
    const auto command = std::ranges::find(m_commands, id, &Command::id);
    if (command == m_commands.end() || command->submenu.isEmpty())
        return widget;
    if (auto *known = widget->findChild<QMenu *>(command->submenu, Qt::FindDirectChildrenOnly))
        return known;
    auto *menu = new QMenu(command->submenu, widget);
    menu->setObjectName(command->submenu);
    menu->setToolTipsVisible(true);
    widget->addAction(menu->menuAction());
    return menu;
}

} // namespace longreach

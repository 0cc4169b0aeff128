// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/commandtable.h"

#include "views/common/strokeicon.h"

#include <QAction>
#include <QWidget>

namespace longreach {

namespace {

/// The text for a tool tip: without mnemonics, with the shortcut and, if disabled, the reason.
QString tipOf(const Command &command, const QString &reason)
{
    auto text = command.text;
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    if (!command.shortcuts.isEmpty())
        text += QStringLiteral(" (%1)").arg(command.shortcuts.first().toString(QKeySequence::NativeText));
    return reason.isEmpty() ? text : text + u'\n' + reason;
}

} // namespace

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

void CommandTable::setMet(Needs met)
{
    m_met = met;
    for (const auto &command : m_commands) {
        const bool isUsable = (command.needs & ~met) == Needs();
        auto *action = m_actions.value(command.id);
        action->setEnabled(isUsable);
        const auto reason = command.hint.isEmpty() ? tr("Not available for what is selected.") : command.hint;
        action->setToolTip(tipOf(command, isUsable ? QString() : reason));
    }
}

void CommandTable::fill(QWidget *widget, const QStringList &ids) const
{
    for (const auto &id : ids) {
        if (!id.isEmpty()) {
            widget->addAction(action(id));
            continue;
        }
        auto *separator = new QAction(widget);
        separator->setSeparator(true);
        widget->addAction(separator);
    }
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/actionbutton.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QAction>
#include <QStyleOptionButton>

namespace longreach {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    follow(*action);
    connect(action, &QAction::changed, this, [this, action] { follow(*action); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::setPrimary(bool isPrimary)
{
    m_isPrimary = isPrimary;
    update();
}

void ActionButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features.setFlag(QStyleOptionButton::DefaultButton, m_isPrimary);
}

void ActionButton::follow(const QAction &action)
{
    setObjectName(action.objectName());
    auto text = action.text();
    // The mnemonic belongs to the menu: one letter leads to one place.
    setText(text.remove(u'&'));
    setIcon(action.icon());
    setToolTip(action.toolTip());
    setEnabled(action.isEnabled());
    setCheckable(action.isCheckable());
    setChecked(action.isChecked());
}

} // namespace longreach

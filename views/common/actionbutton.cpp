// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/actionbutton.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QAction>
#include <QStyleOptionButton>

#include <utility>

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
    m_words = action.text();
    // The mnemonic belongs to the menu: one letter leads to one place.
    m_words.remove(u'&');
    m_tip = action.toolTip();
    setAccessibleName(m_words);
    setIcon(action.icon());
    setEnabled(action.isEnabled());
    setCheckable(action.isCheckable());
    setChecked(action.isChecked());
    showWords();
}

void ActionButton::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) != isCompact)
        showWords();
}

void ActionButton::showWords()
{
    const bool hasWords = !m_isCompact || icon().isNull();
    setText(hasWords ? m_words : QString());
    setToolTip(hasWords || m_tip.contains(m_words) ? m_tip : m_words);
}

int ActionButton::fullWidth() const
{
    return compactWidth() + metrics::Grid + fontMetrics().horizontalAdvance(m_words) + metrics::Grid;
}

int ActionButton::compactWidth() const
{
    return metrics::IconSize + 3 * metrics::Grid;
}

QSize ActionButton::minimumSizeHint() const
{
    return icon().isNull() ? QPushButton::minimumSizeHint() : QSize(compactWidth(), metrics::ControlHeight);
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/entrydialog.h"

#include "views/common/isoneof.h"
#include "views/common/prompt.h"
#include "views/common/railbutton.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QMetaProperty>

namespace longreach {

namespace {

/// Scroll bars, buttons to press and what leads from one view to another have a value, too, and are no fields.
bool isField(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return !isOneOf<QAbstractSlider, RailButton>(widget) && (button == nullptr || button->isCheckable());
}

} // namespace

EntryDialog::EntryDialog(Prompt &prompt, QWidget *parent) : QDialog(parent), m_prompt(prompt) {}

bool EntryDialog::holdsEntries() const
{
    return m_isBegun && entries() != m_atFirst;
}

QVariantList EntryDialog::entries() const
{
    QVariantList values;
    const auto widgets = findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        const auto value = widget->metaObject()->userProperty();
        if (value.isValid() && widget->window() == this && isField(widget))
            values.append(value.read(widget));
    }
    return values;
}

void EntryDialog::beginEntry()
{
    m_atFirst = entries();
    m_isBegun = true;
}

void EntryDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_isBegun)
        beginEntry();
}

void EntryDialog::reject()
{
    if (!holdsEntries())
        return QDialog::reject();
    m_prompt.ask({.title = tr("Discard what you entered?"),
                  .text = tr("It has not been saved and is kept nowhere else."),
                  .consequence = {},
                  .yes = tr("Discard", "what was entered"),
                  .isDestructive = true,
                  .no = tr("Keep editing")},
                 this, [this] { QDialog::reject(); });
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/controls.h"

#include "views/common/isoneof.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace longreach::test {

namespace {

bool isPiece(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    return isOneOf<QHeaderView, QScrollBar>(widget) || widget->objectName().startsWith(u"qt_")
        || (parent != nullptr && isOneOf<QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView, QTabBar>(parent));
}

bool isControl(const QWidget *widget)
{
    return !isPiece(widget) && widget->focusProxy() == nullptr
        && (isOneOf<QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit,
                    QPlainTextEdit>(widget)
            || (widget->focusPolicy() & Qt::TabFocus) != 0);
}

} // namespace

std::vector<QWidget *> controlsOf(const QWidget &root)
{
    std::vector<QWidget *> controls;
    const auto all = root.findChildren<QWidget *>();
    std::ranges::copy_if(all, std::back_inserter(controls), [&root](const QWidget *widget) {
        return widget->window() == root.window() && widget->isVisible() && isControl(widget);
    });
    return controls;
}

QString describe(const QWidget &widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    QString path;
    for (const auto *parent = widget.parentWidget(); parent != nullptr && path.size() < 60;
         parent = parent->parentWidget())
        path += QStringLiteral(" in ") + QLatin1String(parent->metaObject()->className()).mid(11);
    return QStringLiteral("%1 '%2' '%3'%4")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text, path);
}

QWidget *wholeControl(QWidget *widget)
{
    while (widget != nullptr && isPiece(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace longreach::test

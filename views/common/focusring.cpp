// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/focusring.h"

#include "views/common/isoneof.h"
#include "views/common/keyboardfocus.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace longreach {

namespace {

bool showsItself(const QWidget *widget)
{
    return widget->isWindow()
        || isOneOf<QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QMenu, QMenuBar, QTabBar>(widget);
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr)
        return false;
    const bool isWanted = event->type() == QEvent::FocusIn && isByKeyboard(*static_cast<QFocusEvent *>(event));
    follow(isWanted && !showsItself(widget) ? widget : nullptr);
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    if (m_frame == nullptr && widget == nullptr)
        return;
    if (m_frame == nullptr)
        m_frame = new QFocusFrame;
    m_frame->setWidget(widget);
}

} // namespace longreach

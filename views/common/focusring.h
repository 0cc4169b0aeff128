// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace longreach {

/// Draws a frame around what a person reached by keyboard, where the thing itself does not show it: panes
/// that scroll, charts and the like. Buttons and fields have frames of their own.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame; // a child of whatever window it is in, and gone with it
};

} // namespace longreach

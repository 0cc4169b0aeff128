// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace longreach {

/// One page in the NavigationRail: icon, title, and a count if there is one.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(QString icon, const QString &title, QWidget *parent);

    void setCount(qint64 count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_iconName;
    qint64 m_count = 0;
    bool m_isFocusByKeyboard = false;
};

} // namespace longreach

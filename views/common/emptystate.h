// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace longreach {

class TextLabel;

/// What stands where there is nothing to show: a picture, a sentence, and what to do about it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setMessage(const QString &icon, const QString &title, const QString &text);

    /// Offers `action` as a button; the first one is the one to take.
    void addAction(QAction *action);
    using QWidget::addAction;

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_icon;
    QLabel *m_picture;
    TextLabel *m_title;
    TextLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace longreach

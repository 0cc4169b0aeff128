// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;

namespace longreach {

/// What a person meets where there is nothing yet: the ways to begin, side by side, each with a sentence
/// and a button. The first is the one to take.
class FirstSteps final : public QWidget {
    Q_OBJECT

public:
    FirstSteps(const QString &title, const QString &text, QWidget *parent = nullptr);

    /// Adds a way that `action` leads to; its icon is the action's.
    void addWay(QAction *action, const QString &title, const QString &text);

private:
    QBoxLayout *m_ways;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace longreach {

/// A list of things of which a person ticks some and puts them in order: by dragging, or by two buttons.
class OrderedChecklist final : public QWidget {
    Q_OBJECT

public:
    explicit OrderedChecklist(const QString &accessibleName, QWidget *parent = nullptr);

    void add(const QString &text, int value, bool isTicked);

    /// Ticks or unticks the entry that stands for `value`.
    void setTicked(int value, bool isTicked);

    /// Puts the entry that stands for `value` to the place `to`.
    void move(int value, int to);

    [[nodiscard]] QList<int> values() const;
    [[nodiscard]] QList<int> tickedValues() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] int rowOf(int value) const;
    void shift(int by);
    void updateButtons();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/activity.h"
#include "models/common/placehistory.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QComboBox;
class QLineEdit;

namespace longreach {

class Chip;

/// Chooses which lines of the activity are meant: words, subjects, a period, one thing alone.
class ActivityFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit ActivityFilterBar(QWidget *parent = nullptr);

    /// As chosen now; a period ends at the present moment.
    [[nodiscard]] ActivityFilter filter() const;

    /// Only what was done to `object`; empty: to anything.
    void setObject(const QString &object);
    void clear();

    /// What is chosen, for setMarks() at another time; nothing stands for what is not.
    [[nodiscard]] Place::Marks marks() const;

    /// Chooses what marks() once said, whatever else is in `marks`. Says changed() at most once.
    void setMarks(const Place::Marks &marks);

    [[nodiscard]] QLineEdit *text() const noexcept { return m_text; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void showObject(const QString &object);

    QLineEdit *m_text;
    QComboBox *m_period;
    Chip *m_only;
    std::map<ActivitySubject, Chip *> m_subjects;
    QString m_object;
    QTimer m_typing;
};

} // namespace longreach

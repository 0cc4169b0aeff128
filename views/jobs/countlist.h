// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <set>

class QGridLayout;

namespace longreach {

/// Counts, one a line: how many, of what, a remark, and a button that shows the rows behind it.
class CountList final : public QWidget {
    Q_OBJECT

public:
    struct Count {
        qint64 count = 0;
        QString text;
        QString remark;
        std::set<OperationState> states; ///< of the rows behind it; empty: there are none to show
        std::optional<QString> reason;   ///< of these only those with it
    };

    explicit CountList(QWidget *parent = nullptr);

    void setCounts(const QList<Count> &counts);

Q_SIGNALS:
    void rowsRequested(const longreach::CountList::Count &count);

private:
    void addLine(int line, const Count &count);

    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace longreach {

/// Facts, one a line: its name, its value and, on the right, how old it is.
class FactGrid final : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        QString name;
        QString value;
        QString age; ///< empty for what does not age
        QString tip;
    };

    explicit FactGrid(QWidget *parent = nullptr);

    /// Shows `facts` instead of those before; labels are kept where the lines are the same.
    void setFacts(const QList<Fact> &facts);

private:
    QGridLayout *m_grid;
    int m_lines = 0;
};

} // namespace longreach

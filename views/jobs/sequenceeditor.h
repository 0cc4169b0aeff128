// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/jobs/jobplan.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace longreach {

/// The steps of a sequence in the order in which a card executes them: each a deed and, where it needs
/// one, a profile. Steps are added, moved and taken away by button or key.
class SequenceEditor final : public QWidget {
    Q_OBJECT

public:
    explicit SequenceEditor(QWidget *parent = nullptr);

    /// Fails with InvalidInput, naming the step.
    [[nodiscard]] Result<std::vector<jobs::PlanStep>> steps() const;
    void setSteps(const std::vector<jobs::PlanStep> &steps);

    /// Whether nothing has been entered.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] int count() const noexcept { return static_cast<int>(m_rows.size()); }

    /// Adds an empty step behind the last and puts the cursor there.
    void addStep();

    /// Moves the step at `from` to `to`; both exist.
    void moveStep(int from, int to);
    void removeStep(int at);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *line;
        QComboBox *verb;
        QLineEdit *profile;
        QToolButton *up;
        QToolButton *down;
    };

    Row addRow(const jobs::PlanStep &step);
    void showWhatApplies();
    [[nodiscard]] int indexOf(const QWidget *line) const;
    [[nodiscard]] QString textOf(const Row &row) const;

    QBoxLayout *m_lines;
    std::vector<Row> m_rows;
};

} // namespace longreach

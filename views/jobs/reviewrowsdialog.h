// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "models/jobs/operationtablemodel.h"

#include <QDialog>

#include <optional>
#include <set>

class QLabel;
class QPushButton;

namespace longreach {

class Banner;
class Prompt;
class TableView;

/// The devices behind one count of a review, with the reason of each, and a way to take them along as
/// a file. Deletes itself when closed.
class ReviewRowsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `prompt` outlives the dialog. Shows what is in `states` and, if there is a `reason`, ended so.
    ReviewRowsDialog(Prompt &prompt, const QString &title, std::set<OperationState> states,
                     std::optional<QString> reason, QWidget *parent);

    void setOperations(const std::vector<Operation> &operations);
    void showError(const Error &error);

    [[nodiscard]] const OperationTableModel &model() const noexcept { return m_model; }

    /// Asks where to and writes what is shown.
    void exportRows();

private:
    void build(const QString &title);
    void write(const QString &path);

    Prompt &m_prompt;
    OperationTableModel m_model;
    QLabel *m_remark;
    Banner *m_outcome;
    TableView *m_table;
    QPushButton *m_export;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "views/window/services.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace longreach {

/// What the eIM answered, word for word but for secrets, each time something was asked of one device.
/// Deletes itself when closed.
class AnswersDialog final : public QDialog {
    Q_OBJECT

public:
    /// Reads the attempts of `operations`, which are all of the device `eid`.
    AnswersDialog(const Services &services, const Eid &eid, const std::vector<Operation> &operations, QWidget *parent);

    [[nodiscard]] QListWidget *list() const noexcept { return m_list; }

    /// The answer chosen, laid out to be read.
    [[nodiscard]] QString answer() const;

private:
    void build(const Eid &eid);
    void add(const Operation &operation, const std::vector<Attempt> &attempts);
    void showCurrent();

    QListWidget *m_list;
    QPlainTextEdit *m_answer;
    QPushButton *m_copy;
};

} // namespace longreach

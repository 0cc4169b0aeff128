// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/prompt.h"

#include <QDialog>

class QBoxLayout;
class QDialogButtonBox;
class QPushButton;

namespace longreach {

/// A question with its consequence, or a notice with technical detail to copy. Deletes itself.
class MessageDialog final : public QDialog {
    Q_OBJECT

public:
    MessageDialog(const Question &question, QWidget *parent);
    MessageDialog(const Notice &notice, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    explicit MessageDialog(QWidget *parent);
    void addText(const QString &title, const QString &text);
    void addDetail(const QString &detail);
    void addFile(const QString &path);
    /// Lets `yes` be pressed only while `word` stands in a line.
    void addWord(const QString &word, QPushButton *yes);

    QBoxLayout *m_column;
    QDialogButtonBox *m_buttons;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace longreach {

/// Asks for the nickname of a profile and counts its octets, of which a card takes 64. Deletes itself.
class RenameDialog final : public QDialog {
    Q_OBJECT

public:
    RenameDialog(const Profile &profile, QWidget *parent);

    [[nodiscard]] QLineEdit *line() const noexcept { return m_line; }
    [[nodiscard]] QString countText() const;

    void accept() override;

Q_SIGNALS:
    void chosen(const QString &nickname);

private:
    void showCount();

    QLineEdit *m_line;
    QLabel *m_count;
    QPushButton *m_rename;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <array>

class QPushButton;

namespace longreach {

/// Says where a file was written, with the buttons that open it and the folder it is in.
class WrittenFile final : public QLineEdit {
    Q_OBJECT

public:
    /// `path` in full: what is shown is that of this system, to be copied.
    WrittenFile(const QString &path, QWidget *parent);

    /// To be placed beside the dialog's own buttons: show in folder, open.
    [[nodiscard]] const std::array<QPushButton *, 2> &buttons() const noexcept { return m_buttons; }

private:
    void open(const QString &path, QPushButton *button);

    std::array<QPushButton *, 2> m_buttons;
};

} // namespace longreach

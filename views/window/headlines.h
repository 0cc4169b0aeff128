// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/services.h"

#include <QWidget>

class QPushButton;

namespace longreach {

class Banner;
class UnlockDialog;

/// What stands above every page as long as it is so: the store cannot be read, its secrets are locked. Takes no
/// room while all is well.
class Headlines final : public QWidget {
    Q_OBJECT

public:
    explicit Headlines(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] Banner *problem() const noexcept { return m_problem; }
    [[nodiscard]] Banner *locked() const noexcept { return m_locked; }

    /// Opens the dialog that asks for the passphrase.
    UnlockDialog *unlock();

private:
    void showProblem();
    void showLock();
    /// The secrets are there: asks those again that wanted one.
    void goOn();

    Services m_services;
    Banner *m_problem;
    Banner *m_locked;
    QPushButton *m_unlock;
};

} // namespace longreach

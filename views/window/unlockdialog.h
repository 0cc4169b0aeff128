// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace longreach {

class Banner;
class SecretsGate;

/// Asks for the passphrase of the store's secrets, or has one chosen where none was made yet. Closes once they are
/// open; deletes itself when closed.
class UnlockDialog final : public QDialog {
    Q_OBJECT

public:
    /// `gate` is not open, and outlives the dialog.
    UnlockDialog(SecretsGate &gate, QWidget *parent);

    [[nodiscard]] QLineEdit *passphrase() const noexcept { return m_passphrase; }

    /// Where a chosen one is typed once more; hidden where one is asked for.
    [[nodiscard]] QLineEdit *again() const noexcept { return m_again; }

    void accept() override;

private:
    void build(const QString &about);
    void showWhatIsMissing();
    void end(const Result<void> &outcome);

    SecretsGate &m_gate;
    bool m_isNew; ///< one is chosen
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QCheckBox *m_shows;
    Banner *m_banner;
    QPushButton *m_unlock;
};

} // namespace longreach

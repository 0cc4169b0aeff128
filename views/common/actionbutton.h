// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace longreach {

/// A push button that is one of the places where an action shows: its text, icon, tip and state.
class ActionButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    /// Paints it in the accent colour; it does not take Return from the dialog.
    void setPrimary(bool isPrimary);

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void follow(const QAction &action);

    bool m_isPrimary = false;
};

} // namespace longreach

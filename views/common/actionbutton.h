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

    /// Shows the icon alone where there is no room for words; they are still its name and its tip.
    void setCompact(bool isCompact);
    [[nodiscard]] bool isCompact() const noexcept { return m_isCompact; }

    /// How wide it would be with its words, and without.
    [[nodiscard]] int fullWidth() const;
    [[nodiscard]] int compactWidth() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void follow(const QAction &action);
    void showWords();

    QString m_words;
    QString m_tip;
    bool m_isPrimary = false;
    bool m_isCompact = false;
};

} // namespace longreach

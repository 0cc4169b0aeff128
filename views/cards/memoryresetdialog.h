// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardidentity.h"
#include "app/core/cardtask.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QPushButton;

namespace longreach {

/// Asks what a memory reset shall take away: each part by itself, and only those the kind of card has.
/// Deletes itself.
class MemoryResetDialog final : public QDialog {
    Q_OBJECT

public:
    MemoryResetDialog(CardKind kind, QWidget *parent);

    [[nodiscard]] cardtask::ResetMemory choice() const;

    void accept() override;

Q_SIGNALS:
    void chosen();

private:
    struct Part {
        bool cardtask::ResetMemory::*member;
        QCheckBox *box;
    };

    void addPart(const QString &text, bool cardtask::ResetMemory::*member);

    std::vector<Part> m_parts;
    QPushButton *m_reset;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"

#include <QWidget>

class QPushButton;

namespace longreach {

class FactGrid;

/// Who the lab's eIM is and where devices find it, with what introduces it to a card, to copy.
class LabIdentityPane final : public QWidget {
    Q_OBJECT

public:
    explicit LabIdentityPane(QWidget *parent = nullptr);

    void setIdentity(const LabIdentity &identity);

    [[nodiscard]] QPushButton *copyButton() const noexcept { return m_copy; }

private:
    LabIdentity m_identity;
    FactGrid *m_facts;
    QPushButton *m_copy;
};

} // namespace longreach

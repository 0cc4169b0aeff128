// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/statusrow.h"

#include <QAbstractButton>

namespace longreach {

/// A StatusRow to click on: a dot in its tone, the title, the remark below, and how far it is.
class StatusRowButton final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int Height = 52;

    explicit StatusRowButton(const StatusRow &row, QWidget *parent = nullptr);

    void setRow(const StatusRow &row);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusRow m_row;
};

} // namespace longreach

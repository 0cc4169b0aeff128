// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardrecipe.h"

#include <QWidget>

namespace longreach {

/// One reader in recipe mode, to be read from afar: the state as a word on its colour, below it what is
/// being done, or to which card it was done.
class RecipeTile final : public QWidget {
    Q_OBJECT

public:
    explicit RecipeTile(const QString &reader, QWidget *parent = nullptr);

    void showLine(const RecipeLine &line);
    [[nodiscard]] const RecipeLine &line() const noexcept { return m_line; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString remark() const;

    RecipeLine m_line;
};

} // namespace longreach

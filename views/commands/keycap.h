// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace longreach {

/// Keys to press, as on a key cap.
class KeyCap final : public QLabel {
    Q_OBJECT

public:
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace longreach

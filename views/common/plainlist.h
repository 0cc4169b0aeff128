// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace longreach {

/// A short list, its rows as high as those of a table and with as much room beside their text.
class PlainList final : public QListWidget {
    Q_OBJECT

public:
    explicit PlainList(const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cards/readerlistmodel.h"

#include <QListView>

#include <optional>

namespace longreach {

/// The readers of this machine, two lines each: its name, and what is in it.
class ReaderList final : public QListView {
    Q_OBJECT

public:
    explicit ReaderList(QWidget *parent = nullptr);

    [[nodiscard]] ReaderListModel &readers() noexcept { return m_model; }

    /// The reader under the cursor.
    [[nodiscard]] const ReaderStatus *current() const;

    /// Puts the cursor on `reader`, if it is there.
    void choose(const QString &reader);

Q_SIGNALS:
    void currentReaderChanged();

private:
    ReaderListModel m_model;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace longreach {

class CardBench;

/// Which readers are heeded: a tick each. Those that are ignored stay in it while they are unplugged.
class ReaderHeedList final : public QWidget {
    Q_OBJECT

public:
    /// `bench` outlives it.
    explicit ReaderHeedList(CardBench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *list() const noexcept { return m_list; }

private:
    void showReaders();

    CardBench &m_bench;
    QListWidget *m_list;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cards/tracetreemodel.h"

#include <QSplitter>

#include <array>

class QTreeView;

namespace longreach {

class HexView;

/// One exchange looked into: both sides decoded as a tree, and their octets. A click in one marks the same in the
/// others.
class ExchangeDetails final : public QSplitter {
    Q_OBJECT

public:
    using Side = TraceTreeModel::Side;

    /// `asking` and `answering` are what the two sides are called: "Command", "Response".
    ExchangeDetails(const QString &asking, const QString &answering, QWidget *parent = nullptr);

    void showExchange(const TraceEntry &exchange, const TraceDecoding &decoding);

    [[nodiscard]] QTreeView *tree() const noexcept { return m_tree; }
    [[nodiscard]] HexView *octets(Side side) const { return m_octets[static_cast<std::size_t>(side)]; }

private:
    void buildTree(const QString &asking, const QString &answering);
    void markElement();
    void chooseElement(Side side, qint64 offset);

    TraceTreeModel m_elements;
    QTreeView *m_tree;
    std::array<HexView *, 2> m_octets; ///< by side
};

} // namespace longreach

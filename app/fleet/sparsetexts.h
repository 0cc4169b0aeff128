// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/textheap.h"

namespace longreach::fleet {

/// A text for those rows of a chunk that have one; the others, nearly all, take no room.
class SparseTexts final {
public:
    /// The empty text takes it away. Longer ones are cut at TextHeap::MaximumOctets.
    void replace(std::size_t row, QStringView text);

    [[nodiscard]] QByteArrayView at(std::size_t row) const noexcept;

    /// Whether a text holds anything but ASCII, or once did.
    [[nodiscard]] bool hasNonAscii() const noexcept { return m_texts.hasNonAscii(); }

    /// Shows `visit` each column, to be written or to be read into.
    template <typename Texts, typename Visit>
    static void visitColumns(Texts &texts, Visit &visit)
    {
        visit(texts.m_rows);
        visit(texts.m_slots);
        TextHeap::visitColumns(texts.m_texts, visit);
    }

    /// After columns were read: whether they make texts of a chunk of `rows` rows. Takes up what follows from them.
    [[nodiscard]] bool isSound(std::size_t rows) noexcept;

    [[nodiscard]] std::size_t memoryUse() const noexcept;

private:
    std::vector<quint16> m_rows;  // that have, or once had, a text; ascending
    std::vector<quint16> m_slots; // where in the heap, of each of those
    TextHeap m_texts;
};

} // namespace longreach::fleet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <string>
#include <vector>

namespace longreach::fleet {

/// One short text for each row of a chunk, mostly different from one another: UTF-8, end to end.
///
/// A replaced text leaves a hole; when holes outweigh texts the heap is packed anew.
class TextHeap final {
public:
    static constexpr qsizetype MaximumOctets = 0xFFFF;

    void reserve(std::size_t rows);

    /// Adds the text of the next row, cut at MaximumOctets.
    void append(QStringView text);
    void replace(std::size_t row, QStringView text);

    [[nodiscard]] QByteArrayView at(std::size_t row) const noexcept
    {
        return {m_octets.data() + m_begins[row], m_lengths[row]};
    }

    /// Whether a text holds anything but ASCII, or once did.
    [[nodiscard]] bool hasNonAscii() const noexcept { return m_hasNonAscii; }

    void shrink();

    /// Shows `visit` each column of a heap, to be written or to be read into.
    template <typename Heap, typename Visit>
    static void visitColumns(Heap &heap, Visit &visit)
    {
        visit(heap.m_begins);
        visit(heap.m_lengths);
        visit(heap.m_octets);
    }

    /// After columns were read: whether they make a heap of `rows` texts. Takes up what follows from them.
    [[nodiscard]] bool isSound(std::size_t rows) noexcept;

    [[nodiscard]] std::size_t memoryUse() const noexcept;

private:
    quint32 store(QStringView text, quint16 &length);
    void pack();

    std::vector<quint32> m_begins;
    std::vector<quint16> m_lengths;
    std::string m_octets;
    std::size_t m_holes = 0;
    bool m_hasNonAscii = false;
};

} // namespace longreach::fleet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/tlv/octets.h"
#include "app/sgp32/tlv/tag.h"

#include <QVarLengthArray>

#include <utility>

namespace longreach::sgp32 {

/// Writes TLVs in the order they are sent, with the shortest lengths, into one allocation.
///
/// A length stands before what it measures, so what is to be written is described twice: once to
/// measure, once to write. writeTlv() does both; the description must say the same each time.
class TlvWriter final {
public:
    void element(Tag tag, OctetView content);
    void integer(Tag tag, qint64 value);

    /// Octets that are TLVs already.
    void raw(OctetView octets);

    /// Begins a constructed element; close() with what this gave ends it.
    [[nodiscard]] std::size_t open(Tag tag);
    void close(std::size_t mark);

    template <typename Body>
    void constructed(Tag tag, Body &&body)
    {
        const auto mark = open(tag);
        std::forward<Body>(body)();
        close(mark);
    }

private:
    template <typename Body>
    friend QByteArray writeTlv(Body &&body);

    void startWriting();
    [[nodiscard]] QByteArray take();
    void header(Tag tag, std::size_t length);

    struct Open {
        Tag tag = 0;
        std::size_t start = 0;
        std::size_t length = 0;
    };

    bool m_isMeasuring = true;
    std::size_t m_size = 0; ///< measured or written so far
    std::size_t m_next = 0; ///< which of m_opened comes next when writing
    QVarLengthArray<Open, 32> m_opened;
    QByteArray m_octets;
};

/// The octets of the TLVs that `body(TlvWriter &)` writes. `body` is called twice.
template <typename Body>
[[nodiscard]] QByteArray writeTlv(Body &&body)
{
    TlvWriter writer;
    body(writer);
    writer.startWriting();
    body(writer);
    return writer.take();
}

/// Tag and length that stand before `length` octets of content.
[[nodiscard]] QByteArray tlvHeader(Tag tag, std::size_t length);

/// The content octets of an INTEGER: two's complement, as short as can be (X.690, 8.3).
struct IntegerOctets {
    explicit IntegerOctets(qint64 value) noexcept;
    [[nodiscard]] OctetView view() const noexcept { return OctetView(m_octets).last(m_size); }

private:
    std::byte m_octets[8] = {};
    std::size_t m_size = 8;
};

} // namespace longreach::sgp32

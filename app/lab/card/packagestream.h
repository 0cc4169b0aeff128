// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/tlv/tlvreader.h"

#include <QByteArray>

#include <optional>

namespace longreach::lab {

/// Cuts a BoundProfilePackage into its parts while it comes in, whatever the pieces (SGP.22, 2.5.5):
/// three of the usual segments are no whole TLVs.
class PackageStream final {
public:
    /// In the order in which they come; Keys may be missing.
    enum class Part { SecureChannel, Configuration, Metadata, Keys, Elements };

    struct Item {
        Part part = Part::SecureChannel;
        QByteArray octets;   ///< one whole TLV
        bool isLast = false; ///< of its part
    };

    void add(sgp32::OctetView octets) { m_waiting.append(sgp32::toByteArray(octets)); }

    /// The next item, or nothing until more has come. Fails with InvalidInput for what is no such package.
    Result<std::optional<Item>> next();

    /// Whether all of the package has been given out.
    [[nodiscard]] bool isAtEnd() const noexcept { return m_isBegun && m_left == 0; }

    /// The part under way.
    [[nodiscard]] Part part() const noexcept { return m_part; }

private:
    enum class Wanted { Header, WholeTlv };

    Result<std::optional<sgp32::TlvHeader>> peek(Wanted wanted) const;
    Result<std::optional<Item>> take(const sgp32::TlvHeader &header);
    Result<void> enterPart(const sgp32::TlvHeader &header);
    void consume(std::size_t count);

    QByteArray m_waiting;
    bool m_isBegun = false;
    bool m_isChannelThrough = false;
    std::size_t m_left = 0;     // of the package
    std::size_t m_partLeft = 0; // of the part under way
    Part m_part = Part::SecureChannel;
};

} // namespace longreach::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/apdu/responsecheck.h"

#include "app/sgp32/tlv/tlvreader.h"

namespace longreach::card {

namespace {

/// Cards may send as few octets at a time as they like, but not for ever.
constexpr qsizetype FewestOctetsAPiece = 16;
constexpr qsizetype PiecesInAnyCase = 64;

tl::unexpected<Error> badResponse(const QString &finding)
{
    return failure(Error::Kind::BadReply, QStringLiteral("the card's answer: %1").arg(finding));
}

} // namespace

Result<void> ResponseCheck::add(const QByteArray &octets)
{
    m_octets.append(octets);
    ++m_pieces;
    if (m_expected == 0) {
        if (auto measured = measure(); !measured)
            return measured;
    }
    if (m_expected != 0 && m_octets.size() > m_expected)
        return badResponse(QStringLiteral("%1 octets where its length says %2").arg(m_octets.size()).arg(m_expected));
    if (m_pieces > PiecesInAnyCase + m_expected / FewestOctetsAPiece)
        return badResponse(QStringLiteral("does not come to an end (%1 pieces)").arg(m_pieces));
    return {};
}

Result<void> ResponseCheck::measure()
{
    if (m_octets.isEmpty())
        return {};
    sgp32::TlvHeader header;
    const auto fault = sgp32::readTlvHeader(sgp32::viewOf(m_octets), header);
    if (fault == sgp32::TlvFault::TagCutShort || fault == sgp32::TlvFault::LengthCutShort)
        return {};
    if (fault != sgp32::TlvFault::None && fault != sgp32::TlvFault::ContentCutShort)
        return badResponse(sgp32::toSentence(fault));
    m_expected = static_cast<qsizetype>(header.size + header.contentLength);
    if (m_expected > m_maximum)
        return badResponse(QStringLiteral("%1 octets announced, %2 are the most").arg(m_expected).arg(m_maximum));
    return {};
}

Result<QByteArray> ResponseCheck::finish()
{
    if (m_octets.size() < m_expected || (m_expected == 0 && !m_octets.isEmpty()))
        return badResponse(
            QStringLiteral("ends after %1 octets, its length says %2").arg(m_octets.size()).arg(m_expected));
    return std::move(m_octets);
}

} // namespace longreach::card

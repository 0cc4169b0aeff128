// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/trace/pcapwriter.h"

#include <QtEndian>

namespace longreach::card {

namespace {

constexpr quint32 LinkTypeRawIp = 101;
constexpr quint16 GsmtapPort = 4729;
constexpr quint8 GsmtapVersion = 2;
constexpr quint8 GsmtapTypeSim = 4;
constexpr quint8 GsmtapSimApdu = 0;
constexpr quint8 GsmtapSimAtr = 1;
constexpr quint8 GsmtapWords = 4; // of its header, 32 bits each
constexpr quint8 Udp = 17;
constexpr quint32 Loopback = 0x7F000001;

template <typename Number>
QByteArray little(Number number)
{
    const auto swapped = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&swapped), sizeof swapped};
}

template <typename Number>
QByteArray big(Number number)
{
    const auto swapped = qToBigEndian(number);
    return {reinterpret_cast<const char *>(&swapped), sizeof swapped};
}

QByteArray gsmtap(quint8 subtype, const QByteArray &payload)
{
    QByteArray packet;
    packet += static_cast<char>(GsmtapVersion);
    packet += static_cast<char>(GsmtapWords);
    packet += static_cast<char>(GsmtapTypeSim);
    packet += QByteArray(9, '\0'); // timeslot, ARFCN, levels, frame number
    packet += static_cast<char>(subtype);
    packet += QByteArray(3, '\0'); // antenna, sub-slot, reserved
    return packet + payload;
}

QByteArray udp(const QByteArray &payload)
{
    return big(GsmtapPort) + big(GsmtapPort) + big(static_cast<quint16>(payload.size() + 8)) + big(quint16{0})
        + payload;
}

/// The sum over a header whose own field is zero (RFC 791).
quint16 checksum(const QByteArray &header)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at + 1 < header.size(); at += 2)
        sum += qFromBigEndian<quint16>(header.constData() + at);
    while (sum > 0xFFFF)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return static_cast<quint16>(~sum);
}

QByteArray ip(const QByteArray &payload)
{
    constexpr quint16 HeaderSize = 20;
    const auto start = QByteArray::fromHex("4500") + big(static_cast<quint16>(payload.size() + HeaderSize))
        + QByteArray::fromHex("00004000") + QByteArray(1, '\x40') + static_cast<char>(Udp);
    const auto addresses = big(Loopback) + big(Loopback);
    const auto sum = checksum(start + big(quint16{0}) + addresses);
    return start + big(sum) + addresses + payload;
}

QByteArray record(const TraceEntry &entry, quint8 subtype, const QByteArray &payload)
{
    const auto packet = ip(udp(gsmtap(subtype, payload)));
    const auto milliseconds = toUnixMilliseconds(entry.at);
    const auto length = static_cast<quint32>(packet.size());
    return little(static_cast<quint32>(milliseconds / 1000)) + little(static_cast<quint32>(milliseconds % 1000 * 1000))
        + little(length) + little(length) + packet;
}

} // namespace

QByteArray writePcap(const std::vector<TraceEntry> &entries)
{
    constexpr quint32 Magic = 0xA1B2C3D4;
    constexpr quint32 LongestPacket = 65'535;
    auto file = little(Magic) + little(quint16{2}) + little(quint16{4}) + little(quint32{0}) + little(quint32{0})
        + little(LongestPacket) + little(LinkTypeRawIp);
    for (const auto &entry : entries) {
        if (entry.kind == TraceEntry::Kind::Apdu)
            file += record(entry, GsmtapSimApdu, entry.command + entry.response);
        else if (entry.kind == TraceEntry::Kind::Reset && !entry.response.isEmpty())
            file += record(entry, GsmtapSimAtr, entry.response);
    }
    return file;
}

} // namespace longreach::card

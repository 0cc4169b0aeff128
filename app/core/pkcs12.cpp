// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/pkcs12.h"

namespace longreach {

namespace {

/// The contents of the DER SEQUENCE that `der` is, or empty.
QByteArrayView sequenceContents(QByteArrayView der)
{
    if (der.size() < 2 || der.at(0) != 0x30)
        return {};
    const auto first = static_cast<unsigned char>(der.at(1));
    const qsizetype lengthOctets = first < 0x80 ? 0 : first & 0x7F;
    if (lengthOctets > 4 || der.size() < 2 + lengthOctets)
        return {};
    qsizetype length = first < 0x80 ? first : 0;
    for (qsizetype at = 0; at < lengthOctets; ++at)
        length = length * 256 + static_cast<unsigned char>(der.at(2 + at));
    return der.size() == 2 + lengthOctets + length ? der.sliced(2 + lengthOctets) : QByteArrayView();
}

} // namespace

bool isPkcs12(QByteArrayView container)
{
    return sequenceContents(container).startsWith(QByteArrayView("\x02\x01\x03", 3));
}

} // namespace longreach

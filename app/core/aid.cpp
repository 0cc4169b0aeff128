// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/aid.h"

#include "app/core/digits.h"

namespace longreach {

Result<Aid> Aid::parse(QStringView hex)
{
    auto octets = readHex(hex, u"AID");
    if (!octets)
        return failure(octets.error());
    return fromBytes(*std::move(octets));
}

Result<Aid> Aid::fromBytes(QByteArray octets)
{
    if (octets.size() < 5 || octets.size() > 16)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("AID: %1 octets instead of 5 to 16").arg(octets.size()));
    return Aid(std::move(octets));
}

Aid Aid::isdR()
{
    return Aid(QByteArray::fromHex("A0000005591010FFFFFFFF8900000100"));
}

QString Aid::toString() const
{
    return QString::fromLatin1(m_octets.toHex()).toUpper();
}

} // namespace longreach

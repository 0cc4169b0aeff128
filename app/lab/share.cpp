// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/share.h"

#include <cmath>

namespace longreach::lab {

Result<Share> Share::parse(QStringView text)
{
    auto number = text.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    bool isNumber = false;
    const double percent = number.toDouble(&isNumber);
    if (!isNumber || !(percent >= 0 && percent <= 100))
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("share '%1': not a number of percent from 0 to 100").arg(text));
    return Share(percent / 100);
}

int Share::of(int whole) const noexcept
{
    return static_cast<int>(std::lround(m_fraction * whole));
}

QString Share::toString() const
{
    return QString::number(percent()) + u'%';
}

} // namespace longreach::lab

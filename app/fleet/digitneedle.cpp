// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/digitneedle.h"

namespace longreach::fleet {

DigitNeedle::DigitNeedle(QStringView digits)
{
    for (const auto digit : digits)
        m_wanted.push_back(static_cast<quint64>(digit.digitValue()) * EveryPlace);
}

} // namespace longreach::fleet

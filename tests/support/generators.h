// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/iccid.h"

#include <QString>

#include <rapidcheck.h>

namespace longreach::test {

/// Any `count` decimal digits.
[[nodiscard]] inline rc::Gen<QString> digits(std::size_t count)
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(count, rc::gen::inRange(0, 10)),
                        [](const std::vector<int> &values) {
                            QString text;
                            for (const int value : values)
                                text += QChar(u'0' + value);
                            return text;
                        });
}

[[nodiscard]] inline rc::Gen<Eid> eids()
{
    return rc::gen::map(digits(30), [](const QString &stem) { return Eid::fromStem(stem).value(); });
}

/// 19 or 20 digits, the last rarely a right check digit.
[[nodiscard]] inline rc::Gen<Iccid> iccids()
{
    return rc::gen::map(rc::gen::oneOf(digits(19), digits(20)),
                        [](const QString &text) { return Iccid::parse(text).value(); });
}

} // namespace longreach::test

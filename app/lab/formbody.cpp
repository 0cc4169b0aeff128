// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/formbody.h"

namespace longreach::lab {

std::optional<QByteArray> readFormBody(const QByteArray &body)
{
    QByteArray decoded;
    decoded.reserve(body.size());
    bool isSingleName = !body.isEmpty();
    for (qsizetype at = 0; at < body.size(); ++at) {
        const char unit = body.at(at);
        if (unit == '%') {
            bool isHex = false;
            const auto digits = body.mid(at + 1, 2);
            decoded += static_cast<char>(digits.toUShort(&isHex, 16));
            if (!isHex || digits.size() != 2 || digits.trimmed().size() != 2)
                return {};
            at += 2;
            continue;
        }
        isSingleName = isSingleName && unit != '&' && unit != '=';
        decoded += unit == '+' ? ' ' : unit;
    }
    return isSingleName ? decoded : QByteArray();
}

} // namespace longreach::lab

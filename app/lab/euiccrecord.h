// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace longreach::lab {

/// What an eIM keeps about one eUICC. Values are as they were set, right or wrong.
struct EuiccRecord {
    std::optional<qint64> counter = 1; ///< the last one used; nothing: set to what is no number
    qint64 token = 1;                  ///< the association token that ends what is signed
    std::optional<bool> isConsumer;    ///< true: the IPA emulates SGP.32, so that results prove nothing
    QByteArray keyCurve = "prime256v1";
    QByteArray keyPoint; ///< what its results are verified with, as it was registered
    QByteArray key;      ///< the same as SubjectPublicKeyInfo, out of its certificate; before keyPoint

    friend bool operator==(const EuiccRecord &, const EuiccRecord &) = default;
};

} // namespace longreach::lab

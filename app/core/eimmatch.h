// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/cardbooks.h"

#include <QString>

#include <optional>
#include <vector>

namespace longreach {

/// An eIM that the console is connected to, as far as a card can be compared with it.
struct KnownEim {
    QString connection; ///< its name in the console
    QString eimId;      ///< empty until it has answered
    QString host;
    bool holdsDevice = false; ///< the fleet says that the card's device belongs to it
    QString keyFingerprint;   ///< of the key it signs with, as CardEim has it; empty: it did not say
    CardBooks books;          ///< about this very card; empty: it did not say

    friend bool operator==(const KnownEim &, const KnownEim &) = default;
};

/// What one eIM on a card comes to beside the eIMs that the console knows.
struct EimMatch {
    enum class Finding {
        Agrees,       ///< the console is connected to it
        Stranger,     ///< the console knows no such eIM
        OtherKey,     ///< the card trusts another key than the one it signs with
        OtherToken,   ///< it would sign under another association token than the card's
        OldCounter,   ///< the card has taken a later package than the one it would send next
        OtherAddress, ///< the card would ask another host than the one connected
        NotListed,    ///< the fleet does not hold the device for this eIM
        NotOnCard,    ///< the fleet holds the device for this eIM, which the card does not obey
    };

    QString eimId;
    QString connection; ///< empty for a stranger
    Finding finding = Finding::Stranger;
    bool isListed = false;             ///< the fleet holds the card's device for it
    std::optional<qint64> onCard = {}; ///< of OtherToken and OldCounter: what the card has,
    std::optional<qint64> atEim = {};  ///< and what the eIM would use next

    friend bool operator==(const EimMatch &, const EimMatch &) = default;
};

/// One match for each eIM on the card, in the card's order, then those that are missing on it. An
/// eIM that has not said who it is is known by its host. Of several findings the gravest is named.
[[nodiscard]] std::vector<EimMatch> matchEims(const CardReport &report, const std::vector<KnownEim> &known);

/// `agrees`, `stranger`, `otherKey`, `otherToken`, `oldCounter`, `otherAddress`, `notListed`, `notOnCard`.
[[nodiscard]] QString toWord(EimMatch::Finding finding);

} // namespace longreach

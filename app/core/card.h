// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/aid.h"
#include "app/core/cardeim.h"
#include "app/core/cardidentity.h"
#include "app/core/cardnotification.h"
#include "app/core/cardprofile.h"
#include "app/core/error.h"
#include "app/core/timestamp.h"

#include <QByteArray>
#include <QFlags>
#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace longreach {

/// Where a card looks for profiles by itself; empty is none.
struct CardAddresses {
    QString defaultDp;
    QString rootDs;

    friend bool operator==(const CardAddresses &, const CardAddresses &) = default;
};

/// One part of a card that could not be read, and why.
struct CardProblem {
    QString part; ///< `profiles`, `notifications`, `eims`, `certificates`, ...
    Error error;

    friend bool operator==(const CardProblem &, const CardProblem &) = default;
};

/// What can be read of a card by itself.
enum class CardPart {
    Identity = 1,      ///< EID, what the card is and can do, memory, addresses
    Profiles = 2,      ///< with their icons
    Notifications = 4, ///< the debt
    Eims = 8,
    Certificates = 16, ///< and whether the chain holds
    Details = 32,      ///< rules table, connectivity parameters, stored package results
    Memory = 64,       ///< what is left, by itself; the identity has it, too
};
Q_DECLARE_FLAGS(CardParts, CardPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(CardParts)

/// All that a card is known by: everything but the details.
inline constexpr CardParts WholeCard =
    CardPart::Identity | CardPart::Profiles | CardPart::Notifications | CardPart::Eims | CardPart::Certificates;

/// What was read from one card at one time.
///
/// A part that the card does not have is empty; one that it has but did not give is in `problems`.
struct CardReport {
    QString reader;
    Timestamp readAt{};
    CardParts parts; ///< what was asked for; the rest is as it was before, or empty
    CardIdentity identity;
    std::optional<CardMemory> memory;
    std::vector<CardProfile> profiles;
    std::vector<CardNotification> notifications; ///< the debt: signed, not yet told to their servers
    std::vector<CardEim> eims;
    std::map<QString, qint64> counters; ///< by eIM: the highest that a result still kept on the card answers
    std::optional<CardAddresses> addresses;
    std::vector<CardRule> rules;
    std::vector<CardCertificate> certificates;
    CardChain chain;
    QByteArray connectivity; ///< COMPREHENSION-TLVs of the enabled profile; empty if it has none
    std::vector<CardProblem> problems;
    int commands = 0; ///< APDUs it took
    std::chrono::milliseconds took{};

    friend bool operator==(const CardReport &, const CardReport &) = default;
};

/// The enabled profile, or null.
[[nodiscard]] const CardProfile *enabledProfile(const CardReport &report) noexcept;

/// The profile with that ICCID, or null.
[[nodiscard]] const CardProfile *findProfile(const CardReport &report, const Iccid &iccid) noexcept;

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace longreach {

/// What a profile's policy rules forbid (SGP.22, 2.9.1).
enum class PolicyRuleWord { UpdateControl, NoDisable, NoDelete, DeleteAfterDisable };

/// One profile as its card shows it.
struct CardProfile {
    Profile profile;
    std::vector<PolicyRuleWord> rules;
    bool mayBecomeFallback = false;
    bool isEmergency = false;   ///< ecallIndication
    QByteArray icon;            ///< JPEG or PNG as the card has it; empty without one
    std::optional<qint64> cost; ///< octets of free memory that installing it took, as seen on this card

    friend bool operator==(const CardProfile &, const CardProfile &) = default;
};

/// What a card has left, in octets; unset where it does not say.
struct CardMemory {
    std::optional<qint64> freeNonVolatile;
    std::optional<qint64> freeVolatile;
    std::optional<int> installedApplications;

    friend bool operator==(const CardMemory &, const CardMemory &) = default;
};

/// One line of the rules authorisation table: whose profiles may carry which policy rules.
struct CardRule {
    std::vector<PolicyRuleWord> rules;
    QStringList operators; ///< `262-01`, wildcards as `*`
    bool needsConsent = false;

    friend bool operator==(const CardRule &, const CardRule &) = default;
};

/// How long a nickname may be, in octets of UTF-8 (SGP.22, 5.7.21).
inline constexpr qsizetype NicknameOctets = 64;

/// `pprUpdateControl`, `ppr1`, `ppr2`, `ppr3`.
[[nodiscard]] QString toWord(PolicyRuleWord rule);

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/schema/shapes.h"

namespace longreach::sgp32 {

enum class PolicyRuleFlag { ConsentRequired = 0 };

/// Which operators' profiles may carry which policy rules (SGP.22, 5.7.22). `EE` octets in a PLMN are wildcards.
struct ProfilePolicyAuthorisationRule {
    Bits<PolicyRule> pprIds;
    std::vector<OperatorId> allowedOperators;
    Bits<PolicyRuleFlag> pprFlags;

    static const Schema schema;
    friend bool operator==(const ProfilePolicyAuthorisationRule &, const ProfilePolicyAuthorisationRule &) = default;
};

using RulesAuthorisationTable = std::vector<ProfilePolicyAuthorisationRule>;

using GetRatRequest = PlainRequest<0xBF43>;

struct GetRatResponse {
    RulesAuthorisationTable rat;

    static const Schema schema;
    friend bool operator==(const GetRatResponse &, const GetRatResponse &) = default;
};

template <>
const Schema SchemaOf<Bits<PolicyRuleFlag>>::value;

/// The table by itself: a list without a tag of its own.
extern const Schema RulesAuthorisationTableSchema;

template <>
const Schema GetRatRequest::schema;

} // namespace longreach::sgp32

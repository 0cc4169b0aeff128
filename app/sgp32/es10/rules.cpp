// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/rules.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Word PolicyRuleFlagWords[] = {{0, "consentRequired"}};

} // namespace

template <>
constinit const Schema SchemaOf<Bits<PolicyRuleFlag>>::value = namedBits("PprFlags", PolicyRuleFlagWords);

namespace {

constexpr Member AllowedOperatorElement = element<OperatorId>(tag::Sequence, "operatorId");
constexpr Schema AllowedOperators = listOf<OperatorId>("AllowedOperators", 0, AllowedOperatorElement);
constexpr Member AuthorisationRuleMembers[] = {
    member<&ProfilePolicyAuthorisationRule::pprIds>(0x80, "pprIds"),
    member<&ProfilePolicyAuthorisationRule::allowedOperators>(0xA1, "allowedOperators", AllowedOperators),
    member<&ProfilePolicyAuthorisationRule::pprFlags>(0x82, "pprFlags"),
};
constexpr Member AuthorisationRuleElement =
    element<ProfilePolicyAuthorisationRule>(tag::Sequence, "profilePolicyAuthorisationRule");
constexpr Member GetRatResponseMembers[] = {
    member<&GetRatResponse::rat>(0xA0, "rat", RulesAuthorisationTableSchema),
};

} // namespace

constinit const Schema ProfilePolicyAuthorisationRule::schema =
    sequence("ProfilePolicyAuthorisationRule", tag::Sequence, AuthorisationRuleMembers);
constinit const Schema RulesAuthorisationTableSchema =
    listOf<ProfilePolicyAuthorisationRule>("RulesAuthorisationTable", 0, AuthorisationRuleElement);
template <>
constinit const Schema GetRatRequest::schema = emptySequence("GetRatRequest", 0xBF43);
constinit const Schema GetRatResponse::schema = sequence("GetRatResponse", 0xBF43, GetRatResponseMembers);

} // namespace longreach::sgp32

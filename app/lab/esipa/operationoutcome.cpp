// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/operationoutcome.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace longreach::lab {

namespace {

using namespace sgp32;

OrderedJson hexText(OctetView octets)
{
    return OrderedJson::string(toByteArray(octets).toHex().toUpper());
}

OrderedJson wordText(const char *word)
{
    return OrderedJson::string(QByteArray(word));
}

OrderedJson utf8(const Utf8Text &text)
{
    return OrderedJson::string(toByteArray(text.view()));
}

/// The word for a code, or its number if nobody has one, or only versions after v1.0.
template <typename Code>
OrderedJson codeText(Code code, std::initializer_list<Code> unknownInV10 = {})
{
    const auto *word = wordOf(SchemaOf<Code>::value, static_cast<int>(code));
    const bool isLater = std::find(unknownInV10.begin(), unknownInV10.end(), code) != unknownInV10.end();
    return word && !isLater ? wordText(word) : OrderedJson::number(static_cast<int>(code));
}

OrderedJson only(const char *name, OrderedJson value)
{
    return OrderedJson::object({{name, std::move(value)}});
}

OrderedJson list(const char *name, const char *items, OrderedJson::Array found)
{
    return only(name,
                OrderedJson::object(
                    {{"finalResult", wordText("successResult")}, {items, OrderedJson::array(std::move(found))}}));
}

OrderedJson listFailure(const char *name)
{
    return only(name, only("finalResult", wordText("errorResult")));
}

OrderedJson describe(const ProfileInfo &profile)
{
    OrderedJson::Object members;
    const auto add = [&members](const char *name, const auto &value, const auto &show) {
        if (value)
            members.emplace_back(name, show(*value));
    };
    const auto hex = [](const auto &octets) { return hexText(octets.view()); };
    const auto code = [](auto value) { return codeText(value); };
    add("iccid", profile.iccid, hex);
    add("isdpAid", profile.isdpAid, hex);
    add("profileState", profile.profileState, code);
    add("profileNickname", profile.profileNickname, utf8);
    add("serviceProviderName", profile.serviceProviderName, utf8);
    add("profileName", profile.profileName, utf8);
    add("iconType", profile.iconType, code);
    add("icon", profile.icon, [](const QByteArray &icon) { return hexText(viewOf(icon)); });
    add("profileClass", profile.profileClass, code);
    add("fallbackAttribute", profile.fallbackAttribute, OrderedJson::boolean);
    add("fallbackAllowed", profile.fallbackAllowed, OrderedJson::boolean);
    return OrderedJson::object(std::move(members));
}

OrderedJson describe(const ProfilePolicyAuthorisationRule &rule)
{
    OrderedJson::Array operators;
    for (const auto &allowed : rule.allowedOperators) {
        OrderedJson::Object members{{"mccMnc", hexText(allowed.mccMnc.view())}};
        if (allowed.gid1)
            members.emplace_back("gid1", hexText(viewOf(*allowed.gid1)));
        if (allowed.gid2)
            members.emplace_back("gid2", hexText(viewOf(*allowed.gid2)));
        operators.push_back(OrderedJson::object(std::move(members)));
    }
    const auto has = [&rule](PolicyRule one) { return OrderedJson::boolean(rule.pprIds.has(one)); };
    return OrderedJson::object(
        {{"pprUpdateControl", has(PolicyRule::UpdateControl)},
         {"ppr1", has(PolicyRule::NoDisable)},
         {"ppr2", has(PolicyRule::NoDelete)},
         {"allowedOperators", OrderedJson::array(std::move(operators))},
         {"consentRequired", OrderedJson::boolean(rule.pprFlags.has(PolicyRuleFlag::ConsentRequired))}});
}

OrderedJson describe(const EimIdAndType &eim)
{
    OrderedJson::Object members{{"eimId", utf8(eim.eimId)}};
    if (eim.eimIdType) {
        constexpr std::array Words{"eimIdTypeOid", "eimIdTypeFqdn", "eimIdTypeProprietary"};
        const auto at = static_cast<std::size_t>(static_cast<int>(*eim.eimIdType) - 1);
        members.emplace_back("eimIdType",
                             at < Words.size() ? wordText(Words.at(at))
                                               : OrderedJson::number(static_cast<int>(*eim.eimIdType)));
    }
    return OrderedJson::object(std::move(members));
}

template <typename Item>
OrderedJson::Array describeAll(const std::vector<Item> &items)
{
    OrderedJson::Array shown;
    for (const auto &item : items)
        shown.push_back(describe(item));
    return shown;
}

/// One operation's answer, by its type.
struct Teller {
    OrderedJson operator()(EnableResult code) const
    {
        return only(
            "enableResult",
            codeText(code,
                     {EnableResult::DisallowedByPolicy, EnableResult::CatBusy, EnableResult::RollbackNotAvailable}));
    }
    OrderedJson operator()(DisableResult code) const
    {
        return only("disableResult", codeText(code, {DisableResult::DisallowedByPolicy, DisableResult::CatBusy}));
    }
    OrderedJson operator()(DeleteResult code) const
    {
        return only("deleteResult",
                    codeText(code,
                             {DeleteResult::DisallowedByPolicy, DeleteResult::RollbackNotAvailable,
                              DeleteResult::ReturnFallbackProfile}));
    }
    OrderedJson operator()(const ProfileInfoListResponse &response) const
    {
        const auto *profiles = std::get_if<std::vector<ProfileInfo>>(&response);
        return profiles ? list("listProfileInfoResult", "profileInfoList", describeAll(*profiles))
                        : listFailure("listProfileInfoResult");
    }
    OrderedJson operator()(const RulesAuthorisationTable &rules) const
    {
        return only("getRATResult", OrderedJson::array(describeAll(rules)));
    }
    OrderedJson operator()(ConfigureImmediateEnableOutcome code) const
    {
        return only("configureAutoEnableResult", codeText(code));
    }
    OrderedJson operator()(const AddEimResult &result) const
    {
        if (const auto *token = std::get_if<AssociationToken>(&result))
            return only("addEimResult",
                        OrderedJson::object({{"addEimResultCode", wordText("ok")},
                                             {"associationToken", OrderedJson::number(token->value)}}));
        const auto code = codeText(std::get<AddEimResultCode>(result), {AddEimResultCode::AssociatedEimAlreadyExists});
        return only("addEimResult", only("addEimResultCode", code));
    }
    OrderedJson operator()(DeleteEimResult code) const { return only("deleteEimResult", codeText(code)); }
    OrderedJson operator()(UpdateEimResult code) const { return only("updateEimResult", codeText(code)); }
    OrderedJson operator()(const ListEimResult &result) const
    {
        const auto *eims = std::get_if<std::vector<EimIdAndType>>(&result);
        return eims ? list("listEimResult", "eimIdList", describeAll(*eims)) : listFailure("listEimResult");
    }
    OrderedJson operator()(RollbackResult code) const { return only("rollbackResult", codeText(code)); }
    OrderedJson operator()(SetFallbackAttributeResult code) const
    {
        return only("setFallbackAttributeResult", codeText(code));
    }
    OrderedJson operator()(UnsetFallbackAttributeResult code) const
    {
        return only("unsetFallbackAttributeResult", codeText(code));
    }
    OrderedJson operator()(const SetDefaultDpAddressResponse &response) const
    {
        return only("setDefaultDpAddressResult", codeText(response.result));
    }
    OrderedJson operator()(ProcessingTerminated code) const { return only("processingTerminated", codeText(code)); }
};

} // namespace

OrderedJson outcomeOf(const EuiccResult &result)
{
    return std::visit(Teller(), result);
}

} // namespace longreach::lab

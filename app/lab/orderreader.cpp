// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/orderreader.h"

#include <algorithm>
#include <optional>

namespace longreach::lab {

namespace {

using Verb = CardCommand::Verb;
using CommandReading = std::variant<CardCommand, OrderFault>;

const OrderedJson &member(const OrderedJson &object, std::size_t at)
{
    return object.asObject()->at(at).second;
}

bool isHexDigit(char unit)
{
    return (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'f') || (unit >= 'A' && unit <= 'F');
}

/// A half octet at the end is dropped without a word, as the eIM does it.
std::optional<QByteArray> readHex(const OrderedJson &value)
{
    const auto *text = value.asString();
    if (!text || !std::all_of(text->begin(), text->end(), isHexDigit))
        return {};
    return QByteArray::fromHex(text->left(text->size() / 2 * 2));
}

CommandReading withIccid(CardCommand command, const OrderedJson &iccid)
{
    const auto octets = readHex(iccid);
    if (!octets)
        return OrderFault::Aborted;
    command.iccid = *octets;
    return command;
}

CommandReading readSearch(CardCommand command, const OrderedJson &criteria)
{
    if (criteria.hasExactly({"iccid"}))
        return withIccid(std::move(command), member(criteria, 0));
    if (criteria.hasExactly({"isdpAid"})) {
        const auto aid = readHex(member(criteria, 0));
        if (!aid)
            return OrderFault::Aborted;
        command.aid = *aid;
        return command;
    }
    return criteria.hasExactly({"profileClass"}) ? OrderFault::Vanishes : OrderFault::BadPsmo;
}

CommandReading readListProfiles(const OrderedJson &content)
{
    CardCommand command{.verb = Verb::ListProfiles};
    const bool hasSearch = content.hasExactly({"searchCriteria"}) || content.hasExactly({"searchCriteria", "tagList"});
    const bool hasTags = content.hasExactly({"tagList"}) || content.hasExactly({"searchCriteria", "tagList"});
    if (!hasSearch && !hasTags && !content.hasExactly({}))
        return OrderFault::BadPsmo;
    if (hasTags) {
        const auto tags = readHex(content.asObject()->back().second);
        if (!tags)
            return OrderFault::Aborted;
        command.tagList = *tags;
    }
    return hasSearch ? readSearch(std::move(command), member(content, 0)) : command;
}

CommandReading readEnable(const OrderedJson &content)
{
    if (!content.hasExactly({"iccid", "rollback"}))
        return OrderFault::BadPsmo;
    const auto *rollback = member(content, 1).asBoolean();
    return withIccid({.verb = Verb::Enable, .rollback = rollback && *rollback}, member(content, 0));
}

bool isAutoEnable(const OrderedJson &content)
{
    return content.hasExactly({"autoEnableFlag"}) || content.hasExactly({"autoEnableFlag", "smdpOid"})
        || content.hasExactly({"autoEnableFlag", "smdpAddress"})
        || content.hasExactly({"autoEnableFlag", "smdpOid", "smdpAddress"});
}

QByteArray textIn(const OrderedJson &object, const char *name)
{
    for (const auto &[known, value] : *object.asObject()) {
        if (known == name && value.asString())
            return *value.asString();
    }
    return {};
}

CommandReading readAutoEnable(const OrderedJson &content)
{
    const auto *flag = member(content, 0).asBoolean();
    return CardCommand{.verb = Verb::ConfigureAutoEnable,
                       .autoEnable = flag && *flag,
                       .smdpOid = textIn(content, "smdpOid"),
                       .smdpAddress = textIn(content, "smdpAddress")};
}

/// The operations that SGP.32 has had since v1.1, in the manner of the others.
CommandReading readLaterPsmo(const OrderedJson &step)
{
    if (step.hasExactly({"setFallbackAttribute"}) && member(step, 0).hasExactly({"iccid"}))
        return withIccid({.verb = Verb::SetFallback}, member(member(step, 0), 0));
    if (step.hasExactly({"unsetFallbackAttribute"}) && member(step, 0).hasExactly({}))
        return CardCommand{.verb = Verb::UnsetFallback};
    if (step.hasExactly({"setDefaultDpAddress"}) && member(step, 0).hasExactly({"smdpAddress"}))
        return CardCommand{.verb = Verb::SetDefaultDp, .smdpAddress = textIn(member(step, 0), "smdpAddress")};
    return OrderFault::BadPsmo;
}

CommandReading readPsmo(const OrderedJson &step)
{
    if (step.hasExactly({"enable"}))
        return readEnable(member(step, 0));
    if (step.hasExactly({"disable"}) && member(step, 0).hasExactly({"iccid"}))
        return withIccid({.verb = Verb::Disable}, member(member(step, 0), 0));
    if (step.hasExactly({"delete"}) && member(step, 0).hasExactly({"iccid"}))
        return withIccid({.verb = Verb::Delete}, member(member(step, 0), 0));
    if (step.hasExactly({"listProfileInfo"}))
        return readListProfiles(member(step, 0));
    if (step.hasExactly({"getRAT"}) && member(step, 0).hasExactly({}))
        return CardCommand{.verb = Verb::GetRat};
    if (step.hasExactly({"configureAutoEnable"}) && isAutoEnable(member(step, 0)))
        return readAutoEnable(member(step, 0));
    return readLaterPsmo(step);
}

CommandReading readEimConfiguration(Verb verb, const OrderedJson &content)
{
    if (!content.hasExactly({"eimConfigurationData"}))
        return OrderFault::BadEco;
    const auto der = readHex(member(content, 0));
    if (!der)
        return OrderFault::Aborted;
    return CardCommand{.verb = verb, .eimConfiguration = *der};
}

CommandReading readEco(const OrderedJson &step)
{
    if (step.hasExactly({"addEim"}))
        return readEimConfiguration(Verb::AddEim, member(step, 0));
    if (step.hasExactly({"updateEim"}))
        return readEimConfiguration(Verb::UpdateEim, member(step, 0));
    if (step.hasExactly({"listEim"}) && member(step, 0).hasExactly({}))
        return CardCommand{.verb = Verb::ListEims};
    if (step.hasExactly({"deleteEim"}) && member(step, 0).hasExactly({"eimId"})) {
        const auto *eimId = member(member(step, 0), 0).asString();
        if (!eimId)
            return OrderFault::Aborted;
        return CardCommand{.verb = Verb::DeleteEim, .eimId = *eimId};
    }
    return OrderFault::BadEco;
}

template <typename ReadStep>
std::variant<Assignment, OrderFault> readPackage(const OrderedJson &order, const char *name, OrderFault bad,
                                                 ReadStep readStep)
{
    const auto *steps = order.hasExactly({name}) ? member(order, 0).asArray() : nullptr;
    if (!steps)
        return bad;
    CardPackage package;
    for (const auto &step : *steps) {
        auto command = readStep(step);
        if (const auto *fault = std::get_if<OrderFault>(&command))
            return *fault;
        package.commands.push_back(std::get<CardCommand>(std::move(command)));
    }
    return Assignment(std::move(package));
}

std::variant<Assignment, OrderFault> readEdr(const OrderedJson &order)
{
    if (!order.hasExactly({"edr"}) || !member(order, 0).hasExactly({"tagList"}))
        return OrderFault::BadEdr;
    const auto tags = readHex(member(member(order, 0), 0));
    if (!tags)
        return OrderFault::Aborted;
    return Assignment(CardQuestion{*tags});
}

std::variant<Assignment, OrderFault> readDownload(const OrderedJson &order)
{
    if (!order.hasExactly({"download"}) || !member(order, 0).hasExactly({"activationCode"}))
        return OrderFault::Aborted;
    const auto *code = member(member(order, 0), 0).asString();
    if (!code)
        return OrderFault::Aborted;
    return Assignment(DownloadTrigger{*code});
}

} // namespace

QByteArray wordOf(OrderFault fault)
{
    switch (fault) {
    case OrderFault::BadPsmo: return "badPsmo";
    case OrderFault::BadEco: return "badEco";
    case OrderFault::BadEdr: return "badEdr";
    case OrderFault::Aborted: return "abortedOrder";
    case OrderFault::Vanishes: return "stuckOrder";
    }
    return {};
}

std::variant<Assignment, OrderFault> readOrder(Facility facility, const OrderedJson &order)
{
    switch (facility) {
    case Facility::Psmo: return readPackage(order, "psmo", OrderFault::BadPsmo, readPsmo);
    case Facility::Eco: return readPackage(order, "eco", OrderFault::BadEco, readEco);
    case Facility::Edr: return readEdr(order);
    case Facility::Download: return readDownload(order);
    case Facility::Euicc: return OrderFault::Aborted;
    }
    return OrderFault::Aborted;
}

} // namespace longreach::lab

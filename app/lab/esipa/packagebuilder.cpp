// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/packagebuilder.h"

namespace longreach::lab {

namespace {

using Verb = CardCommand::Verb;

tl::unexpected<Error> noPlaceFor(const char *what)
{
    return failure(Error::Kind::InvalidInput, QLatin1String(what) + QStringLiteral(": does not fit a package"));
}

sgp32::Utf8Text textOf(const QByteArray &utf8)
{
    sgp32::Utf8Text text;
    text.assign(sgp32::viewOf(utf8));
    return text;
}

template <typename Operation>
Result<sgp32::Psmo> withIccidOf(const CardCommand &command, Operation operation)
{
    if (!operation.iccid.assign(sgp32::viewOf(command.iccid)))
        return noPlaceFor("iccid");
    return sgp32::Psmo(std::move(operation));
}

Result<sgp32::Psmo> listProfiles(const CardCommand &command)
{
    sgp32::psmo::ListProfileInfo list;
    if (!command.iccid.isEmpty()) {
        sgp32::WireIccid iccid;
        if (!iccid.assign(sgp32::viewOf(command.iccid)))
            return noPlaceFor("iccid");
        list.searchCriteria = iccid;
    } else if (!command.aid.isEmpty()) {
        sgp32::WireAid aid;
        if (!aid.assign(sgp32::viewOf(command.aid)))
            return noPlaceFor("isdpAid");
        list.searchCriteria = aid;
    }
    if (!command.tagList.isEmpty())
        list.tagList = command.tagList;
    return sgp32::Psmo(std::move(list));
}

Result<sgp32::Psmo> configureAutoEnable(const CardCommand &command)
{
    sgp32::psmo::ConfigureImmediateEnable configure{.immediateEnableFlag = command.autoEnable};
    if (!command.smdpOid.isEmpty()) {
        auto oid = sgp32::Oid::parse(QString::fromUtf8(command.smdpOid));
        if (!oid)
            return failure(oid.error());
        configure.defaultSmdpOid = std::move(*oid);
    }
    if (!command.smdpAddress.isEmpty())
        configure.defaultSmdpAddress = textOf(command.smdpAddress);
    return sgp32::Psmo(std::move(configure));
}

Result<sgp32::Psmo> toPsmo(const CardCommand &command)
{
    switch (command.verb) {
    case Verb::Enable: return withIccidOf(command, sgp32::psmo::Enable{.rollbackFlag = command.rollback});
    case Verb::Disable: return withIccidOf(command, sgp32::psmo::Disable{});
    case Verb::Delete: return withIccidOf(command, sgp32::psmo::Delete{});
    case Verb::ListProfiles: return listProfiles(command);
    case Verb::GetRat: return sgp32::Psmo(sgp32::psmo::GetRat{});
    case Verb::ConfigureAutoEnable: return configureAutoEnable(command);
    case Verb::SetFallback: return withIccidOf(command, sgp32::psmo::SetFallbackAttribute{});
    case Verb::UnsetFallback: return sgp32::Psmo(sgp32::psmo::UnsetFallbackAttribute{});
    case Verb::SetDefaultDp: return sgp32::Psmo(sgp32::psmo::SetDefaultDpAddress{textOf(command.smdpAddress)});
    case Verb::AddEim:
    case Verb::UpdateEim:
    case Verb::DeleteEim:
    case Verb::ListEims: break;
    }
    return noPlaceFor("eco");
}

Result<sgp32::EimConfigurationData> configurationOf(const CardCommand &command)
{
    return sgp32::decode<sgp32::EimConfigurationData>(command.eimConfiguration);
}

Result<sgp32::Eco> toEco(const CardCommand &command)
{
    switch (command.verb) {
    case Verb::AddEim:
        return configurationOf(command).map(
            [](auto configuration) { return sgp32::Eco(sgp32::eco::AddEim{std::move(configuration)}); });
    case Verb::UpdateEim:
        return configurationOf(command).map(
            [](auto configuration) { return sgp32::Eco(sgp32::eco::UpdateEim{std::move(configuration)}); });
    case Verb::DeleteEim: return sgp32::Eco(sgp32::eco::DeleteEim{textOf(command.eimId)});
    case Verb::ListEims: return sgp32::Eco(sgp32::eco::ListEim{});
    case Verb::Enable:
    case Verb::Disable:
    case Verb::Delete:
    case Verb::ListProfiles:
    case Verb::GetRat:
    case Verb::ConfigureAutoEnable:
    case Verb::SetFallback:
    case Verb::UnsetFallback:
    case Verb::SetDefaultDp: break;
    }
    return noPlaceFor("psmo");
}

template <typename Operation, typename Convert>
Result<sgp32::EuiccPackage> convertAll(const CardPackage &package, Convert convert)
{
    std::vector<Operation> operations;
    operations.reserve(package.commands.size());
    for (const auto &command : package.commands) {
        auto operation = convert(command);
        if (!operation)
            return failure(operation.error());
        operations.push_back(std::move(*operation));
    }
    return sgp32::EuiccPackage(std::move(operations));
}

} // namespace

Result<sgp32::EuiccPackage> toEuiccPackage(Facility facility, const CardPackage &package)
{
    return facility == Facility::Eco ? convertAll<sgp32::Eco>(package, toEco)
                                     : convertAll<sgp32::Psmo>(package, toPsmo);
}

} // namespace longreach::lab

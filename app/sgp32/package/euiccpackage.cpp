// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/package/euiccpackage.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Member EnablePsmoMembers[] = {
    member<&psmo::Enable::iccid>(0x5A, "iccid"),
    flag<&psmo::Enable::rollbackFlag>(tag::Null, "rollbackFlag"),
};
constexpr Member DisablePsmoMembers[] = {member<&psmo::Disable::iccid>(0x5A, "iccid")};
constexpr Member DeletePsmoMembers[] = {member<&psmo::Delete::iccid>(0x5A, "iccid")};
constexpr Member ImmediateEnablePsmoMembers[] = {
    flag<&psmo::ConfigureImmediateEnable::immediateEnableFlag>(0x80, "immediateEnableFlag"),
    member<&psmo::ConfigureImmediateEnable::defaultSmdpOid>(0x81, "defaultSmdpOid"),
    member<&psmo::ConfigureImmediateEnable::defaultSmdpAddress>(0x82, "defaultSmdpAddress"),
};
constexpr Member SetFallbackMembers[] = {member<&psmo::SetFallbackAttribute::iccid>(0x5A, "iccid")};
constexpr Member DeleteEimMembers[] = {member<&eco::DeleteEim::eimId>(0x80, "eimId")};

constexpr Member PsmoArms[] = {
    arm<Psmo, 0>(0xA3, "enable"),
    arm<Psmo, 1>(0xA4, "disable"),
    arm<Psmo, 2>(0xA5, "delete"),
    arm<Psmo, 3>(0xBF2D, "listProfileInfo"),
    arm<Psmo, 4>(0xA6, "getRAT"),
    arm<Psmo, 5>(0xA7, "configureImmediateEnable"),
    arm<Psmo, 6>(0xA8, "setFallbackAttribute"),
    arm<Psmo, 7>(0xA9, "unsetFallbackAttribute"),
    arm<Psmo, 8>(0xBF65, "setDefaultDpAddress"),
};
constexpr Member EcoArms[] = {
    armOf<Eco, 0, &eco::AddEim::configuration>(0xA8, "addEim"),
    arm<Eco, 1>(0xA9, "deleteEim"),
    armOf<Eco, 2, &eco::UpdateEim::configuration>(0xAA, "updateEim"),
    arm<Eco, 3>(0xAB, "listEim"),
};
constexpr Member EuiccPackageArms[] = {
    arm<EuiccPackage, 0>(0xA0, "psmoList"),
    arm<EuiccPackage, 1>(0xA1, "ecoList"),
};
constexpr Member EuiccPackageSignedMembers[] = {
    member<&EuiccPackageSigned::eimId>(0x80, "eimId"),
    member<&EuiccPackageSigned::eidValue>(0x5A, "eidValue"),
    member<&EuiccPackageSigned::counterValue>(0x81, "counterValue"),
    member<&EuiccPackageSigned::eimTransactionId>(0x82, "eimTransactionId"),
    member<&EuiccPackageSigned::euiccPackage>(0, "euiccPackage"),
};
constexpr Member EuiccPackageRequestMembers[] = {
    member<&EuiccPackageRequest::euiccPackageSigned>(tag::Sequence, "euiccPackageSigned"),
    member<&EuiccPackageRequest::eimSignature>(tag::Signature, "eimSignature"),
};

} // namespace

constinit const Schema psmo::Enable::schema = sequence("Enable", 0xA3, EnablePsmoMembers);
constinit const Schema psmo::Disable::schema = sequence("Disable", 0xA4, DisablePsmoMembers);
constinit const Schema psmo::Delete::schema = sequence("Delete", 0xA5, DeletePsmoMembers);
constinit const Schema psmo::GetRat::schema = emptySequence("GetRAT", 0xA6);
constinit const Schema psmo::ConfigureImmediateEnable::schema =
    sequence("ConfigureImmediateEnable", 0xA7, ImmediateEnablePsmoMembers);
constinit const Schema psmo::SetFallbackAttribute::schema = sequence("SetFallbackAttribute", 0xA8, SetFallbackMembers);
constinit const Schema psmo::UnsetFallbackAttribute::schema = emptySequence("UnsetFallbackAttribute", 0xA9);
constinit const Schema eco::DeleteEim::schema = sequence("DeleteEim", 0xA9, DeleteEimMembers);
constinit const Schema eco::ListEim::schema = emptySequence("ListEim", 0xAB);

template <>
constinit const Schema SchemaOf<Psmo>::value = choice("Psmo", 0, PsmoArms);
template <>
constinit const Schema SchemaOf<Eco>::value = choice("Eco", 0, EcoArms);
template <>
constinit const Schema SchemaOf<EuiccPackage>::value = choice("EuiccPackage", 0, EuiccPackageArms);

constinit const Schema EuiccPackageSigned::schema =
    extensibleSequence<&EuiccPackageSigned::extensions>("EuiccPackageSigned", tag::Sequence, EuiccPackageSignedMembers);
constinit const Schema EuiccPackageRequest::schema =
    sequence("EuiccPackageRequest", 0xBF51, EuiccPackageRequestMembers);

} // namespace longreach::sgp32

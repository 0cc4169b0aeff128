// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/addresses.h"
#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/package/eimconfiguration.h"
#include "app/sgp32/schema/sealed.h"

#include <variant>
#include <vector>

namespace longreach::sgp32 {

/// Profile state management operations: what an eIM may ask a card to do to profiles (SGP.32, 2.11.1.1.1).
namespace psmo {

struct Enable {
    WireIccid iccid;
    bool rollbackFlag = false; ///< the card may go back if the device cannot report over the new profile

    static const Schema schema;
    friend bool operator==(const Enable &, const Enable &) = default;
};
struct Disable {
    WireIccid iccid;

    static const Schema schema;
    friend bool operator==(const Disable &, const Disable &) = default;
};
struct Delete {
    WireIccid iccid;

    static const Schema schema;
    friend bool operator==(const Delete &, const Delete &) = default;
};
using ListProfileInfo = ProfileInfoListRequest;
struct GetRat {
    static const Schema schema;
    friend bool operator==(const GetRat &, const GetRat &) = default;
};
/// Enable the next downloaded profile at once. Without the flag: no longer. (v1.0: configureAutoEnable)
struct ConfigureImmediateEnable {
    bool immediateEnableFlag = false;
    std::optional<Oid> defaultSmdpOid;
    std::optional<Utf8Text> defaultSmdpAddress;

    static const Schema schema;
    friend bool operator==(const ConfigureImmediateEnable &, const ConfigureImmediateEnable &) = default;
};
struct SetFallbackAttribute {
    WireIccid iccid;

    static const Schema schema;
    friend bool operator==(const SetFallbackAttribute &, const SetFallbackAttribute &) = default;
};
struct UnsetFallbackAttribute {
    static const Schema schema;
    friend bool operator==(const UnsetFallbackAttribute &, const UnsetFallbackAttribute &) = default;
};
using SetDefaultDpAddress = SetDefaultDpAddressRequest;

} // namespace psmo

using Psmo = std::variant<psmo::Enable, psmo::Disable, psmo::Delete, psmo::ListProfileInfo, psmo::GetRat,
                          psmo::ConfigureImmediateEnable, psmo::SetFallbackAttribute, psmo::UnsetFallbackAttribute,
                          psmo::SetDefaultDpAddress>;

/// eIM configuration operations: which eIMs a card obeys (SGP.32, 2.11.1.1.2).
namespace eco {

struct AddEim {
    EimConfigurationData configuration;
    friend bool operator==(const AddEim &, const AddEim &) = default;
};
struct DeleteEim {
    Utf8Text eimId;

    static const Schema schema;
    friend bool operator==(const DeleteEim &, const DeleteEim &) = default;
};
/// Holds eimId and what is to change, nothing else.
struct UpdateEim {
    EimConfigurationData configuration;
    friend bool operator==(const UpdateEim &, const UpdateEim &) = default;
};
struct ListEim {
    static const Schema schema;
    friend bool operator==(const ListEim &, const ListEim &) = default;
};

} // namespace eco

using Eco = std::variant<eco::AddEim, eco::DeleteEim, eco::UpdateEim, eco::ListEim>;

/// A package has operations on profiles or on eIMs, never both.
using EuiccPackage = std::variant<std::vector<Psmo>, std::vector<Eco>>;

/// What the eIM signs, together with the association token (see packagesignature.h).
struct EuiccPackageSigned {
    Utf8Text eimId;
    WireEid eidValue;
    qint64 counterValue = 0; ///< greater than any the card has seen from this eIM
    std::optional<TransactionId> eimTransactionId;
    EuiccPackage euiccPackage;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const EuiccPackageSigned &, const EuiccPackageSigned &) = default;
};

/// LoadEuiccPackage (SGP.32, 5.9.1), and what GetEimPackage gives for it.
struct EuiccPackageRequest {
    Sealed<EuiccPackageSigned> euiccPackageSigned;
    QByteArray eimSignature; ///< r||s, 64 octets

    static const Schema schema;
    friend bool operator==(const EuiccPackageRequest &, const EuiccPackageRequest &) = default;
};

template <>
const Schema SchemaOf<Psmo>::value;
template <>
const Schema SchemaOf<Eco>::value;
template <>
const Schema SchemaOf<EuiccPackage>::value;

} // namespace longreach::sgp32

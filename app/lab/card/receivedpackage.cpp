// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/receivedpackage.h"

#include "app/sgp32/schema/members.h"

namespace longreach::lab {

namespace {

using sgp32::member;

constexpr sgp32::Member ReceivedSignedMembers[] = {
    member<&ReceivedPackageSigned::eimId>(0x80, "eimId"),
    member<&ReceivedPackageSigned::eidValue>(0x5A, "eidValue"),
    member<&ReceivedPackageSigned::counterValue>(0x81, "counterValue"),
    member<&ReceivedPackageSigned::eimTransactionId>(0x82, "eimTransactionId"),
    member<&ReceivedPackageSigned::psmoList>(0xA0, "psmoList", sgp32::AnySchema),
    member<&ReceivedPackageSigned::ecoList>(0xA1, "ecoList", sgp32::AnySchema),
};
constexpr sgp32::Member ReceivedPackageMembers[] = {
    member<&ReceivedPackage::euiccPackageSigned>(sgp32::tag::Sequence, "euiccPackageSigned"),
    member<&ReceivedPackage::eimSignature>(sgp32::tag::Signature, "eimSignature"),
};

} // namespace

constinit const sgp32::Schema ReceivedPackageSigned::schema =
    sgp32::sequence("EuiccPackageSigned", sgp32::tag::Sequence, ReceivedSignedMembers);
constinit const sgp32::Schema ReceivedPackage::schema =
    sgp32::sequence("EuiccPackageRequest", 0xBF51, ReceivedPackageMembers);

} // namespace longreach::lab

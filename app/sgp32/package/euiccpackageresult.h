// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/addresses.h"
#include "app/sgp32/es10/rules.h"
#include "app/sgp32/package/eimconfiguration.h"
#include "app/sgp32/package/packagecodes.h"
#include "app/sgp32/schema/sealed.h"

#include <variant>
#include <vector>

namespace longreach::sgp32 {

/// The association token that was generated (which means ok), or the code.
struct AssociationToken {
    qint64 value = 0;
    friend bool operator==(const AssociationToken &, const AssociationToken &) = default;
};
using AddEimResult = std::variant<AssociationToken, AddEimResultCode>;

struct EimIdAndType {
    Utf8Text eimId;
    std::optional<EimIdType> eimIdType;

    static const Schema schema;
    friend bool operator==(const EimIdAndType &, const EimIdAndType &) = default;
};
using ListEimResult = std::variant<std::vector<EimIdAndType>, ListEimError>;

/// What one operation of a package came to, in the order of the operations. The first that is not
/// ok is the last there is.
using EuiccResult =
    std::variant<EnableResult, DisableResult, DeleteResult, ProfileInfoListResponse, RulesAuthorisationTable,
                 ConfigureImmediateEnableOutcome, AddEimResult, DeleteEimResult, UpdateEimResult, ListEimResult,
                 RollbackResult, SetFallbackAttributeResult, UnsetFallbackAttributeResult, SetDefaultDpAddressResponse,
                 ProcessingTerminated>;

/// Whether the operation did what was asked; deleting the last eIM and lists without an error count.
[[nodiscard]] bool isOk(const EuiccResult &result);

/// What the card signs, together with the association token (see packagesignature.h).
struct EuiccPackageResultDataSigned {
    Utf8Text eimId;
    qint64 counterValue = 0;
    std::optional<TransactionId> eimTransactionId;
    quint32 seqNumber = 0; ///< the card's own count; what is acknowledged and removed by
    std::vector<EuiccResult> euiccResult;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const EuiccPackageResultDataSigned &, const EuiccPackageResultDataSigned &) = default;
};
struct EuiccPackageResultSigned {
    Sealed<EuiccPackageResultDataSigned> euiccPackageResultDataSigned;
    QByteArray euiccSignEpr;

    static const Schema schema;
    friend bool operator==(const EuiccPackageResultSigned &, const EuiccPackageResultSigned &) = default;
};

/// The package was refused as a whole. Not stored by the card: there is no sequence number.
struct EuiccPackageErrorDataSigned {
    Utf8Text eimId;
    qint64 counterValue = 0;
    std::optional<TransactionId> eimTransactionId;
    EuiccPackageErrorCode euiccPackageErrorCode = EuiccPackageErrorCode::UndefinedError;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const EuiccPackageErrorDataSigned &, const EuiccPackageErrorDataSigned &) = default;
};
struct EuiccPackageErrorSigned {
    Sealed<EuiccPackageErrorDataSigned> euiccPackageErrorDataSigned;
    QByteArray euiccSignEpe;

    static const Schema schema;
    friend bool operator==(const EuiccPackageErrorSigned &, const EuiccPackageErrorSigned &) = default;
};

/// Nobody signed this: it may be logged, but nothing may change because of it.
struct EuiccPackageErrorUnsigned {
    Utf8Text eimId;
    std::optional<TransactionId> eimTransactionId;
    std::optional<qint64> associationToken;
    std::optional<EuiccPackageUnsignedErrorCode> euiccPackageUnsignedErrorCode; ///< v1.3
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const EuiccPackageErrorUnsigned &, const EuiccPackageErrorUnsigned &) = default;
};

using EuiccPackageResult = std::variant<EuiccPackageResultSigned, EuiccPackageErrorSigned, EuiccPackageErrorUnsigned>;

template <>
const Schema SchemaOf<AddEimResult>::value;
template <>
const Schema SchemaOf<ListEimResult>::value;
template <>
const Schema SchemaOf<EuiccResult>::value;
template <>
const Schema SchemaOf<EuiccPackageResult>::value;

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/crypto/eckey.h"
#include "app/sgp32/es10/notification.h"
#include "app/sgp32/package/euiccpackage.h"
#include "app/sgp32/package/euiccpackageresult.h"

namespace longreach::sgp32 {

/// The data object that ends everything signed between eIM and eUICC (SGP.32, 2.11.1): `84` with the
/// token, or with 0 where none is configured. It is never sent.
[[nodiscard]] QByteArray associationTokenObject(std::optional<qint64> token);

/// Signs a package as the eIM.
[[nodiscard]] EuiccPackageRequest signPackage(EuiccPackageSigned package, const PrivateKey &key,
                                              std::optional<qint64> token);
[[nodiscard]] bool verify(const EuiccPackageRequest &request, const PublicKey &key, std::optional<qint64> token);

/// Signs a result, or the refusal of a package, as the eUICC.
[[nodiscard]] EuiccPackageResultSigned signResult(EuiccPackageResultDataSigned result, const PrivateKey &key,
                                                  std::optional<qint64> token);
[[nodiscard]] EuiccPackageErrorSigned signError(EuiccPackageErrorDataSigned error, const PrivateKey &key,
                                                std::optional<qint64> token);
[[nodiscard]] bool verify(const EuiccPackageResultSigned &result, const PublicKey &key, std::optional<qint64> token);
[[nodiscard]] bool verify(const EuiccPackageErrorSigned &error, const PublicKey &key, std::optional<qint64> token);

/// The text of v1.0 has the eIM's signature where the token is since v1.1.
[[nodiscard]] bool verifyAsV10(const EuiccPackageResultSigned &result, const PublicKey &key,
                               const EuiccPackageRequest &request);

/// A notification is signed without a token: an installation over its data, another over its metadata.
[[nodiscard]] ProfileInstallationResult signNotification(ProfileInstallationResultData data, const PrivateKey &key);
[[nodiscard]] OtherSignedNotification signNotification(NotificationMetadata metadata, const PrivateKey &key);
[[nodiscard]] bool verify(const ProfileInstallationResult &notification, const PublicKey &key);
[[nodiscard]] bool verify(const OtherSignedNotification &notification, const PublicKey &key);

/// Every eUICC takes counters up to here; more only some do (SGP.32, 2.11.1.1).
inline constexpr qint64 GuaranteedCounterMaximum = 0x7FFFFF;

/// Whether a card that stores `stored` accepts a package with `received` (SGP.32, 5.9.1): gaps are fine.
[[nodiscard]] constexpr bool isFreshCounter(qint64 received, qint64 stored) noexcept
{
    return received > stored;
}

/// The counter to use after `last`, to be stored before the package leaves. Fails with Conflict when
/// the cards' guaranteed range is used up: then only a new key begins again.
[[nodiscard]] Result<qint64> counterAfter(qint64 last);

} // namespace longreach::sgp32

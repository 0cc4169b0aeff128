// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/package/packagesignature.h"

#include "app/sgp32/tlv/tlvwriter.h"

namespace longreach::sgp32 {

namespace {

constexpr Tag AssociationTokenTag = 0x84;

template <typename T>
QByteArray signWithToken(const Sealed<T> &sealed, const PrivateKey &key, std::optional<qint64> token)
{
    const auto tail = associationTokenObject(token);
    return key.sign({viewOf(sealed.octets()), viewOf(tail)});
}

template <typename T>
bool verifyWithToken(const Sealed<T> &sealed, const QByteArray &signature, const PublicKey &key,
                     std::optional<qint64> token)
{
    const auto tail = associationTokenObject(token);
    return key.verifies({viewOf(sealed.octets()), viewOf(tail)}, viewOf(signature));
}

} // namespace

QByteArray associationTokenObject(std::optional<qint64> token)
{
    return writeTlv([&](TlvWriter &to) { to.integer(AssociationTokenTag, token.value_or(0)); });
}

EuiccPackageRequest signPackage(EuiccPackageSigned package, const PrivateKey &key, std::optional<qint64> token)
{
    EuiccPackageRequest request{std::move(package), {}};
    request.eimSignature = signWithToken(request.euiccPackageSigned, key, token);
    return request;
}

bool verify(const EuiccPackageRequest &request, const PublicKey &key, std::optional<qint64> token)
{
    return verifyWithToken(request.euiccPackageSigned, request.eimSignature, key, token);
}

EuiccPackageResultSigned signResult(EuiccPackageResultDataSigned result, const PrivateKey &key,
                                    std::optional<qint64> token)
{
    EuiccPackageResultSigned made{std::move(result), {}};
    made.euiccSignEpr = signWithToken(made.euiccPackageResultDataSigned, key, token);
    return made;
}

EuiccPackageErrorSigned signError(EuiccPackageErrorDataSigned error, const PrivateKey &key, std::optional<qint64> token)
{
    EuiccPackageErrorSigned made{std::move(error), {}};
    made.euiccSignEpe = signWithToken(made.euiccPackageErrorDataSigned, key, token);
    return made;
}

bool verify(const EuiccPackageResultSigned &result, const PublicKey &key, std::optional<qint64> token)
{
    return verifyWithToken(result.euiccPackageResultDataSigned, result.euiccSignEpr, key, token);
}

bool verify(const EuiccPackageErrorSigned &error, const PublicKey &key, std::optional<qint64> token)
{
    return verifyWithToken(error.euiccPackageErrorDataSigned, error.euiccSignEpe, key, token);
}

bool verifyAsV10(const EuiccPackageResultSigned &result, const PublicKey &key, const EuiccPackageRequest &request)
{
    const auto tail = writeTlv([&](TlvWriter &to) { to.element(tag::Signature, viewOf(request.eimSignature)); });
    return key.verifies({viewOf(result.euiccPackageResultDataSigned.octets()), viewOf(tail)},
                        viewOf(result.euiccSignEpr));
}

ProfileInstallationResult signNotification(ProfileInstallationResultData data, const PrivateKey &key)
{
    ProfileInstallationResult made{std::move(data), {}};
    made.euiccSignPir = key.sign({viewOf(made.profileInstallationResultData.octets())});
    return made;
}

OtherSignedNotification signNotification(NotificationMetadata metadata, const PrivateKey &key)
{
    OtherSignedNotification made{std::move(metadata), {}, {}, {}};
    made.euiccNotificationSignature = key.sign({viewOf(made.tbsOtherNotification.octets())});
    return made;
}

bool verify(const ProfileInstallationResult &notification, const PublicKey &key)
{
    return key.verifies({viewOf(notification.profileInstallationResultData.octets())},
                        viewOf(notification.euiccSignPir));
}

bool verify(const OtherSignedNotification &notification, const PublicKey &key)
{
    return key.verifies({viewOf(notification.tbsOtherNotification.octets())},
                        viewOf(notification.euiccNotificationSignature));
}

Result<qint64> counterAfter(qint64 last)
{
    if (last >= GuaranteedCounterMaximum)
        return failure(Error::Kind::Conflict, QStringLiteral("counter: %1 is the last every eUICC takes").arg(last));
    return last + 1;
}

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/sgp32/esipa/packageexchange.h"
#include "app/sgp32/package/packagesignature.h"

#include <optional>

namespace longreach::lab {

/// A card reduced to what proves an eIM: it verifies packages, counts them, and signs what it answers.
/// Every operation that enables succeeds; all others are not executed.
class TestCard final {
public:
    TestCard(const Eid &eid, sgp32::PublicKey eimKey) : m_eid(eid), m_eimKey(std::move(eimKey)) {}

    qint64 counter = 1;
    qint64 token = 1;

    [[nodiscard]] const Eid &eid() const noexcept { return m_eid; }
    [[nodiscard]] const sgp32::PrivateKey &key() const noexcept { return m_key; }

    [[nodiscard]] QByteArray poll() const { return sgp32::encode(sgp32::GetEimPackageRequest{m_eid}); }

    /// The package in an answer to poll(); nothing if it is another.
    static std::optional<sgp32::EuiccPackageRequest> packageIn(const QByteArray &answer)
    {
        const auto response = sgp32::decode<sgp32::GetEimPackageResponse>(answer);
        const auto *package = response ? std::get_if<sgp32::Sealed<sgp32::EuiccPackageRequest>>(&*response) : nullptr;
        return package ? std::optional(package->value()) : std::nullopt;
    }

    /// LoadEuiccPackage (SGP.32, 5.9.1).
    sgp32::EuiccPackageResult load(const sgp32::EuiccPackageRequest &request)
    {
        const auto &package = request.euiccPackageSigned.value();
        if (!verify(request, m_eimKey, token))
            return sgp32::EuiccPackageErrorUnsigned{package.eimId, package.eimTransactionId, token};
        if (!sgp32::isFreshCounter(package.counterValue, counter))
            return signError({package.eimId, package.counterValue, package.eimTransactionId,
                              sgp32::EuiccPackageErrorCode::ReplayError},
                             m_key, token);
        counter = package.counterValue;
        return signResult(
            {package.eimId, package.counterValue, package.eimTransactionId, ++m_number, {sgp32::EnableResult::Ok}},
            m_key, token);
    }

    /// What the IPA brings of it, in the form of v1.1 and later.
    [[nodiscard]] QByteArray provide(const sgp32::EuiccPackageResult &result) const
    {
        return sgp32::encode(sgp32::ProvideEimPackageResult{sgp32::WireEid(m_eid), sgp32::Sealed(result)});
    }

    /// The number of the last result.
    [[nodiscard]] quint32 number() const noexcept { return m_number; }

private:
    Eid m_eid;
    sgp32::PublicKey m_eimKey;
    sgp32::PrivateKey m_key = sgp32::PrivateKey::generate(sgp32::Curve::P256).value();
    quint32 m_number = 11;
};

} // namespace longreach::lab

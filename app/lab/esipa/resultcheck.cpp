// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/resultcheck.h"

#include "app/sgp32/package/packagesignature.h"

namespace longreach::lab {

namespace {

bool isSigned(const sgp32::EuiccPackageResult &result, const sgp32::PublicKey &key, qint64 token,
              const RequestSource &request)
{
    if (const auto *refused = std::get_if<sgp32::EuiccPackageErrorSigned>(&result))
        return verify(*refused, key, token);
    const auto &done = std::get<sgp32::EuiccPackageResultSigned>(result);
    if (verify(done, key, token))
        return true;
    const auto package = request();
    return package && verifyAsV10(done, key, *package);
}

} // namespace

Belief check(const sgp32::EuiccPackageResult &result, const EuiccRecord &record,
             const std::optional<sgp32::PublicKey> &key, const RequestSource &request)
{
    if (std::holds_alternative<sgp32::EuiccPackageErrorUnsigned>(result))
        return Belief::Anonymous;
    if (record.isConsumer.value_or(false))
        return Belief::Unproven;
    if (!key)
        return record.isConsumer ? Belief::NoKey : Belief::Unproven;
    return isSigned(result, *key, record.token, request) ? Belief::Verified : Belief::Forged;
}

std::optional<sgp32::PublicKey> keyOf(const EuiccRecord &record)
{
    if (!record.key.isEmpty()) {
        auto key = sgp32::PublicKey::fromSpki(sgp32::viewOf(record.key));
        return key ? std::optional(std::move(*key)) : std::nullopt;
    }
    if (record.keyPoint.isEmpty())
        return {};
    const auto curve = record.keyCurve.startsWith("brainpool") ? sgp32::Curve::BrainpoolP256r1 : sgp32::Curve::P256;
    auto key = sgp32::PublicKey::fromPoint(curve, sgp32::viewOf(record.keyPoint));
    return key ? std::optional(std::move(*key)) : std::nullopt;
}

} // namespace longreach::lab

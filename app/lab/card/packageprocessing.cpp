// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/packageprocessing.h"

#include "app/lab/card/eimregister.h"
#include "app/lab/card/iotfunctions.h"
#include "app/lab/card/notifications.h"
#include "app/lab/card/packageoperations.h"
#include "app/sgp32/package/packagesignature.h"
#include "app/sgp32/tlv/tlvreader.h"

namespace longreach::lab {

namespace {

using sgp32::EimConfigurationData;
using sgp32::EuiccPackageErrorCode;
using sgp32::EuiccResult;
using sgp32::viewOf;

constexpr qsizetype LargestPackage = 32 * 1024;
constexpr qsizetype LargestResult = 48 * 1024;

bool isSignedBy(const ReceivedPackage &package, const EimConfigurationData &eim, const CardStock &stock)
{
    const auto key = eim.eimPublicKeyData ? stock.eimKey(*eim.eimPublicKeyData)
                                          : Result<sgp32::PublicKey>(failure(Error::Kind::NotFound, {}));
    const auto token = sgp32::associationTokenObject(eim.associationToken);
    return key
        && key->verifies({viewOf(package.euiccPackageSigned.octets()), viewOf(token)}, viewOf(package.eimSignature));
}

sgp32::EuiccPackageErrorUnsigned unsignedError(const ReceivedPackageSigned &content, const EimConfigurationData *eim)
{
    sgp32::EuiccPackageErrorUnsigned error;
    error.eimId = content.eimId;
    error.eimTransactionId = content.eimTransactionId;
    if (eim)
        error.associationToken = eim->associationToken;
    return error;
}

/// Why the package is refused as a whole, under the card's signature (SGP.32, 5.9.1).
std::optional<EuiccPackageErrorCode> refusalOf(const CardState &card, const ReceivedPackage &package,
                                               const EimConfigurationData &eim)
{
    using enum EuiccPackageErrorCode;
    const auto &content = package.euiccPackageSigned.value();
    if (!content.eidValue || *content.eidValue != card.eid)
        return InvalidEid;
    if (!content.counterValue || !sgp32::isFreshCounter(*content.counterValue, eim.counterValue.value_or(0)))
        return ReplayError;
    if (*content.counterValue > sgp32::GuaranteedCounterMaximum)
        return CounterValueOutOfRange;
    if (isInEmergency(card))
        return EcallActive;
    if (package.euiccPackageSigned.octets().size() > LargestPackage)
        return SizeOverflow;
    // Operations on profiles or on eIMs, never both (SGP.32, 2.11.1.1).
    if (content.psmoList.has_value() == content.ecoList.has_value())
        return UndefinedError;
    return {};
}

sgp32::EuiccPackageErrorSigned signedError(CardContext &card, const ReceivedPackageSigned &content,
                                           EuiccPackageErrorCode code, std::optional<qint64> token)
{
    sgp32::EuiccPackageErrorDataSigned error;
    error.eimId = content.eimId;
    error.counterValue = content.counterValue.value_or(0);
    error.eimTransactionId = content.eimTransactionId;
    error.euiccPackageErrorCode = code;
    return sgp32::signError(std::move(error), card.signer.key(), token);
}

/// Carries out the operations in `list`, each an `Operation`.
template <typename Operation>
std::vector<EuiccResult> carryOut(const QByteArray &list, PackageOperations &operations)
{
    std::vector<EuiccResult> results;
    sgp32::TlvReader reader(viewOf(list));
    sgp32::Tlv tlv;
    qsizetype size = 0;
    bool goesOn = true;
    while (goesOn && reader.next(tlv)) {
        const auto operation = sgp32::decode<Operation>(tlv.octets);
        auto result = operation ? std::visit(operations, *operation)
                                : EuiccResult(sgp32::ProcessingTerminated::UnknownOrDamagedCommand);
        size += sgp32::encode(result).size();
        if (size > LargestResult)
            result = sgp32::ProcessingTerminated::ResultSizeOverflow;
        goesOn = operation && size <= LargestResult && sgp32::isOk(result);
        results.push_back(std::move(result));
    }
    if (reader.fault() != sgp32::TlvFault::None)
        results.emplace_back(sgp32::ProcessingTerminated::UnknownOrDamagedCommand);
    return results;
}

/// The counter as the package leaves it. One that the eIM has set for itself with a new key stands.
void storeCounter(CardState &card, const ReceivedPackageSigned &content, std::optional<qint64> counterBefore)
{
    auto *eim = findEim(card, content.eimId);
    if (eim && eim->counterValue == counterBefore)
        eim->counterValue = content.counterValue;
}

} // namespace

sgp32::EuiccPackageResult loadPackage(CardContext &card, const ReceivedPackage &package)
{
    const auto &content = package.euiccPackageSigned.value();
    const auto *eim = findEim(card.state, content.eimId);
    if (!eim || !isSignedBy(package, *eim, card.signer.stock()))
        return unsignedError(content, eim);
    const auto token = eim->associationToken;
    const auto counterBefore = eim->counterValue;
    if (const auto refusal = refusalOf(card.state, package, *eim))
        return signedError(card, content, *refusal, token);

    card.state.rollback.reset();
    PackageOperations operations(card);
    sgp32::EuiccPackageResultDataSigned data;
    data.eimId = content.eimId;
    data.counterValue = *content.counterValue;
    data.eimTransactionId = content.eimTransactionId;
    data.euiccResult = content.psmoList ? carryOut<sgp32::Psmo>(*content.psmoList, operations)
                                        : carryOut<sgp32::Eco>(*content.ecoList, operations);
    data.seqNumber = takeSeqNumber(card.state);
    storeCounter(card.state, content, counterBefore);
    if (operations.rollbackTarget())
        card.state.rollback = RollbackGrant{*operations.rollbackTarget(), content.eimId, data.counterValue,
                                            content.eimTransactionId,     token,         data.seqNumber};
    const auto seqNumber = data.seqNumber;
    sgp32::EuiccPackageResult result = sgp32::signResult(std::move(data), card.signer.key(), token);
    keepPackageResult(card.state, seqNumber, sgp32::encode(result));
    return result;
}

} // namespace longreach::lab

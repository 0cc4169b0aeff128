// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/eimwork.h"

#include "app/card/bench/polledpackages.h"
#include "app/card/session/resultcode.h"
#include "app/sgp32/decode/input.h"
#include "app/sgp32/es10/iotfunctions.h"
#include "app/sgp32/es10/profilestate.h"
#include "app/sgp32/package/euiccpackage.h"
#include "app/sgp32/package/euiccpackageresult.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include <algorithm>

namespace longreach::card {

namespace {

constexpr sgp32::Tag AddInitialEimTag = 0xBF57;
constexpr sgp32::Tag ListArm = 0xA0;
constexpr char SequenceOctet = 0x30;
constexpr unsigned char ObjectOctet = 0xBF;

/// Octets stay octets; anything that does not begin as one of our objects is text.
Result<QByteArray> octetsOf(const QByteArray &input)
{
    const bool isObject = !input.isEmpty() && static_cast<unsigned char>(input.front()) == ObjectOctet;
    // '0' is the octet of SEQUENCE and a digit: text is hexadecimal all through.
    const bool isSequence = input.size() > 2 && input.front() == SequenceOctet
        && QByteArray::fromHex(input.simplified()).size() * 2 != input.simplified().size();
    return isObject || isSequence ? Result<QByteArray>(input) : sgp32::octetsFromInput(input);
}

template <typename T>
QString resultText(const T &result)
{
    if constexpr (std::is_enum_v<T>)
        return codeText(result);
    else if constexpr (requires { result.result; })
        return codeText(result.result);
    else if constexpr (requires { std::variant_size<T>::value; })
        return std::visit([](const auto &each) { return resultText(each); }, result);
    else
        return QStringLiteral("ok");
}

} // namespace

Result<QByteArray> readAddEim(const QByteArray &input)
{
    auto octets = octetsOf(input);
    if (!octets)
        return octets;
    if (octets->startsWith(SequenceOctet)) {
        octets = sgp32::writeTlv([&, configuration = *octets](sgp32::TlvWriter &to) {
            to.constructed(AddInitialEimTag,
                           [&] { to.constructed(ListArm, [&] { to.raw(sgp32::viewOf(configuration)); }); });
        });
    }
    if (const auto request = sgp32::decode<sgp32::AddInitialEimRequest>(*octets); !request)
        return failure(Error::Kind::InvalidInput, QStringLiteral("eIM configuration: %1").arg(request.error().detail));
    return octets;
}

Result<QByteArray> readPackage(const QByteArray &input)
{
    auto octets = octetsOf(input);
    if (!octets)
        return octets;
    if (const auto package = sgp32::decode<sgp32::EuiccPackageRequest>(*octets); !package)
        return failure(Error::Kind::InvalidInput, QStringLiteral("eUICC package: %1").arg(package.error().detail));
    return octets;
}

Result<void> addInitialEim(CardSession &session, const QByteArray &request, CardOutcome &outcome)
{
    const auto answer = session.exchange(request);
    if (!answer)
        return failure(answer.error());
    outcome.answer = *answer;
    const auto response = sgp32::decode<sgp32::AddInitialEimResponse>(*answer);
    if (!response)
        return failure(Error::Kind::BadReply, response.error().detail);
    if (const auto *code = std::get_if<sgp32::AddInitialEimError>(&*response))
        return refusedWith(*code);
    for (const auto &added : std::get<0>(*response)) {
        const auto *token = std::get_if<sgp32::AssociationToken>(&added);
        outcome.log += token ? QStringLiteral("eIM added, association token %1").arg(token->value)
                             : QStringLiteral("eIM added, no association token");
    }
    outcome.answerText = outcome.log.join(QStringLiteral("; "));
    return {};
}

QString packageResultText(const QByteArray &result)
{
    const auto decoded = sgp32::decode<sgp32::EuiccPackageResult>(result);
    if (!decoded)
        return decoded.error().detail;
    if (const auto *done = std::get_if<sgp32::EuiccPackageResultSigned>(&*decoded)) {
        QStringList texts;
        for (const auto &each : done->euiccPackageResultDataSigned->euiccResult)
            texts += std::visit([](const auto &operation) { return resultText(operation); }, each);
        return texts.join(QStringLiteral(", "));
    }
    if (const auto *refused = std::get_if<sgp32::EuiccPackageErrorSigned>(&*decoded))
        return codeText(refused->euiccPackageErrorDataSigned->euiccPackageErrorCode);
    return QStringLiteral("refused without a signature: unknown eIM, or the package's signature is wrong");
}

Result<void> pollEim(CardSession &session, const WorkContext &context, const CardReport &known, const QString &eimId,
                     CardOutcome &outcome)
{
    if (!context.ipa)
        return failure(Error::Kind::Unsupported, QStringLiteral("nothing here polls eIMs"));
    const auto answer = session.call<sgp32::GetEimConfigurationDataResponse>(sgp32::GetEimConfigurationDataRequest{});
    if (!answer && answer.error().kind == Error::Kind::Refused && known.identity.kind == CardKind::ConsumerEuicc)
        return failure(Error::Kind::Unsupported, QStringLiteral("an SGP.22 consumer eUICC obeys no eIM"));
    if (!answer)
        return failure(answer.error());
    const auto &eims = answer->eimConfigurationDataList;
    const auto chosen = std::ranges::find_if(eims, [&](const sgp32::EimConfigurationData &each) {
        return eimId.isEmpty() || each.eimId.toString() == eimId;
    });
    if (chosen == eims.end())
        return failure(Error::Kind::NotFound,
                       eims.empty() ? QStringLiteral("the card obeys no eIM")
                                    : QStringLiteral("the card does not obey eIM '%1'").arg(eimId));
    PolledPackages packages(session, context, known, eims, outcome);
    auto report = context.ipa->poll(session, *chosen, packages, context.trace, context.stop);
    if (!report)
        return failure(report.error());
    outcome.log += report->log;
    outcome.hadNothing = report->hadNothing;
    outcome.answer = report->lastResult;
    outcome.answerText = report->hadNothing ? QStringLiteral("nothing was waiting")
        : report->lastResult.isEmpty()      ? QStringLiteral("%1 packages").arg(report->packages)
                                            : packageResultText(report->lastResult);
    return {};
}

namespace {

Result<void> resetConsumerMemory(CardSession &session, const cardtask::ResetMemory &wanted)
{
    if (wanted.preloadedTestProfiles || wanted.provisioningProfiles || wanted.eimConfigurations
        || wanted.immediateEnabling)
        return failure(Error::Kind::Unsupported,
                       QStringLiteral("a consumer card resets operational profiles, test "
                                      "profiles and the SM-DP+ address only"));
    sgp32::Sgp22MemoryResetRequest request;
    const auto set = [&](bool isWanted, sgp32::Sgp22ResetOption option) {
        if (isWanted)
            request.resetOptions.set(option);
    };
    set(wanted.operationalProfiles, sgp32::Sgp22ResetOption::DeleteOperationalProfiles);
    set(wanted.testProfiles, sgp32::Sgp22ResetOption::DeleteFieldLoadedTestProfiles);
    set(wanted.defaultDpAddress, sgp32::Sgp22ResetOption::ResetDefaultSmdpAddress);
    return callForOk<sgp32::Sgp22MemoryResetResponse>(session, request);
}

Result<void> resetIotMemory(CardSession &session, const cardtask::ResetMemory &wanted)
{
    sgp32::EuiccMemoryResetRequest request;
    const auto set = [&](bool isWanted, sgp32::ResetOption option) {
        if (isWanted)
            request.resetOptions.set(option);
    };
    set(wanted.operationalProfiles, sgp32::ResetOption::DeleteOperationalProfiles);
    set(wanted.testProfiles, sgp32::ResetOption::DeleteFieldLoadedTestProfiles);
    set(wanted.defaultDpAddress, sgp32::ResetOption::ResetDefaultSmdpAddress);
    set(wanted.preloadedTestProfiles, sgp32::ResetOption::DeletePreLoadedTestProfiles);
    set(wanted.provisioningProfiles, sgp32::ResetOption::DeleteProvisioningProfiles);
    set(wanted.eimConfigurations, sgp32::ResetOption::ResetEimConfigData);
    set(wanted.immediateEnabling, sgp32::ResetOption::ResetImmediateEnableConfig);
    const auto answer = session.call<sgp32::EuiccMemoryResetResponse>(request);
    if (!answer)
        return failure(answer.error());
    const auto isBad = [](auto code) {
        using Code = decltype(code);
        return code != Code::Ok && static_cast<int>(code) != 1; // nothing to delete is as wanted
    };
    if (isBad(answer->resetResult))
        return refusedWith(answer->resetResult);
    if (answer->resetEimResult && isBad(*answer->resetEimResult))
        return refusedWith(*answer->resetEimResult);
    if (answer->resetImmediateEnableConfigResult
        && *answer->resetImmediateEnableConfigResult != sgp32::ResetImmediateEnableResult::Ok)
        return refusedWith(*answer->resetImmediateEnableConfigResult);
    return {};
}

} // namespace

Result<void> resetMemory(CardSession &session, CardKind kind, const cardtask::ResetMemory &wanted)
{
    return kind == CardKind::IotEuicc ? resetIotMemory(session, wanted) : resetConsumerMemory(session, wanted);
}

} // namespace longreach::card

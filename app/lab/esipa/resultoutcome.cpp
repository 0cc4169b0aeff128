// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/resultoutcome.h"

#include "app/lab/esipa/operationoutcome.h"
#include "app/lab/outcome.h"
#include "app/sgp32/tlv/tlvreader.h"

#include <array>

namespace longreach::lab {

namespace {

using sgp32::OctetView;
using sgp32::Tag;
using sgp32::Tlv;

OrderedJson hexOf(OctetView octets)
{
    return OrderedJson::string(sgp32::toByteArray(octets).toHex().toUpper());
}

/// `octets` as a SEQUENCE, in place of the context tag they came under.
OrderedJson sequenceHex(OctetView content)
{
    const auto whole = sgp32::writeTlv([&](sgp32::TlvWriter &to) { to.element(sgp32::tag::Sequence, content); });
    return hexOf(sgp32::viewOf(whole));
}

/// A certificate under a context tag, whole again whether or not it kept its SEQUENCE.
OrderedJson certificateHex(OctetView content)
{
    sgp32::RetaggedCertificate certificate;
    if (!sgp32::Leaf<sgp32::RetaggedCertificate>::read(content, certificate))
        return hexOf(content);
    return hexOf(sgp32::viewOf(certificate.der));
}

OrderedJson numberIn(OctetView content)
{
    return OrderedJson::number(sgp32::readInteger(content).value_or(0));
}

OrderedJson textIn(const Tlv &tlv)
{
    return OrderedJson::string(sgp32::toByteArray(tlv.content));
}

/// One data object that an IPA may send: its tag, its name in an outcome and how it is shown.
struct DataObject {
    Tag tag;
    const char *name;
    OrderedJson (*show)(const Tlv &tlv);
};

/// In the order of outcomes. v1.0 has the notifications under BF2B, the others under A0.
constexpr std::array DataObjects{
    DataObject{0x80, "defaultSmdpAddress", textIn},
    DataObject{0x81, "defaultSmdpAddress", textIn},
    DataObject{0xBF20, "euiccInfo1", [](const Tlv &tlv) { return hexOf(tlv.octets); }},
    DataObject{0xBF22, "euiccInfo2", [](const Tlv &tlv) { return hexOf(tlv.octets); }},
    DataObject{0x83, "rootSmdsAddress", textIn},
    DataObject{0x84, "associationToken", [](const Tlv &tlv) { return numberIn(tlv.content); }},
    DataObject{0xA5, "eumCertificate", [](const Tlv &tlv) { return certificateHex(tlv.content); }},
    DataObject{0xA6, "euiccCertificate", [](const Tlv &tlv) { return certificateHex(tlv.content); }},
    DataObject{0xA8, "ipaCapabilities", [](const Tlv &tlv) { return sequenceHex(tlv.content); }},
    DataObject{0xA9, "deviceInfo", [](const Tlv &tlv) { return sequenceHex(tlv.content); }},
    DataObject{0xBF2B, "notificationsList", [](const Tlv &tlv) { return hexOf(tlv.content); }},
    DataObject{0xA0, "notificationsList", [](const Tlv &tlv) { return hexOf(tlv.octets); }},
    DataObject{0xA2, "euiccPackageResultList", [](const Tlv &tlv) { return hexOf(tlv.octets); }},
};

/// Looks for `tag` in `octets` and in the elements right below them.
bool findInside(OctetView octets, Tag tag, Tlv &found, int depth = 2)
{
    sgp32::TlvReader reader(octets);
    for (Tlv tlv; reader.next(tlv);) {
        if (tlv.tag == tag) {
            found = tlv;
            return true;
        }
        if (depth > 0 && sgp32::isConstructed(tlv.tag) && findInside(tlv.content, tag, found, depth - 1))
            return true;
    }
    return false;
}

OrderedJson::Object dataObjectsIn(OctetView content)
{
    OrderedJson::Object shown;
    for (const auto &object : DataObjects) {
        sgp32::TlvReader reader(content);
        Tlv tlv;
        while (reader.next(tlv)) {
            if (tlv.tag == object.tag)
                shown.emplace_back(object.name, object.show(tlv));
        }
    }
    return shown;
}

OrderedJson dataResult(const QByteArray &word, OrderedJson::Object data)
{
    OrderedJson::Object members{{"edrResult", OrderedJson::string(word)}};
    if (word == "ok")
        members.emplace_back("euiccData", OrderedJson::object(std::move(data)));
    return OrderedJson::array({OrderedJson::object({{"euiccDataResult", OrderedJson::object(std::move(members))}})});
}

/// The code of the error arm: `A1{ 80?, 02 }`, or v1.0's `81`.
QByteArray dataErrorWord(const Tlv &arm)
{
    auto code = arm.content;
    if (sgp32::isConstructed(arm.tag)) {
        sgp32::TlvReader reader(arm.content);
        for (Tlv tlv; reader.next(tlv);) {
            if (tlv.tag == sgp32::tag::Integer)
                code = tlv.content;
        }
    }
    const auto *word =
        sgp32::wordOf(sgp32::SchemaOf<sgp32::IpaEuiccDataErrorCode>::value, sgp32::readInteger(code).value_or(0));
    return word ? QByteArray(word) : QByteArray("undefinedError");
}

OrderedJson installation(const char *word, const std::optional<sgp32::WireIccid> &iccid)
{
    OrderedJson::Object members{{"finalResult", OrderedJson::string(QByteArray(word))}};
    if (iccid)
        members.emplace_back("iccid", hexOf(iccid->view()));
    return OrderedJson::array(
        {OrderedJson::object({{"profileInstallationResult", OrderedJson::object(std::move(members))}})});
}

} // namespace

OrderedJson outcomeOf(const sgp32::EuiccPackageResult &result)
{
    if (const auto *done = std::get_if<sgp32::EuiccPackageResultSigned>(&result)) {
        OrderedJson::Array outcome;
        for (const auto &one : done->euiccPackageResultDataSigned->euiccResult)
            outcome.push_back(outcomeOf(one));
        return OrderedJson::array(std::move(outcome));
    }
    if (const auto *refused = std::get_if<sgp32::EuiccPackageErrorSigned>(&result)) {
        const auto code = refused->euiccPackageErrorDataSigned->euiccPackageErrorCode;
        const auto *word = sgp32::wordOf(sgp32::SchemaOf<sgp32::EuiccPackageErrorCode>::value, static_cast<int>(code));
        return singleOutcome("euiccPackageErrorCode", word ? word : "undefinedError");
    }
    return singleOutcome("euiccPackageErrorCode", "undefinedError");
}

OrderedJson outcomeOfData(const QByteArray &message)
{
    Tlv response;
    Tlv arm;
    if (!findInside(sgp32::viewOf(message), 0xBF52, response))
        return dataResult("undefinedError", {});
    sgp32::TlvReader inner(response.content);
    if (!inner.next(arm))
        return dataResult("undefinedError", {});
    return arm.tag == 0xA0 ? dataResult("ok", dataObjectsIn(arm.content)) : dataResult(dataErrorWord(arm), {});
}

OrderedJson outcomeOf(const sgp32::ProfileInstallationResult &result)
{
    const auto &data = result.profileInstallationResultData.value();
    const bool isInstalled = std::holds_alternative<sgp32::InstallationSuccess>(data.finalResult);
    return installation(isInstalled ? "successResult" : "errorResult",
                        isInstalled ? data.notificationMetadata.iccid : std::nullopt);
}

OrderedJson outcomeOf(const sgp32::ProfileDownloadTriggerResult &result)
{
    if (const auto *installed =
            std::get_if<sgp32::Sealed<sgp32::ProfileInstallationResult>>(&result.profileDownloadTriggerResultData))
        return outcomeOf(installed->value());
    return installation("errorResult", std::nullopt);
}

OrderedJson outcomeOf(sgp32::EimPackageResultErrorCode error)
{
    const auto *word = sgp32::wordOf(sgp32::SchemaOf<sgp32::EimPackageResultErrorCode>::value, static_cast<int>(error));
    return singleOutcome("eimPackageError", word ? word : "undefinedError");
}

} // namespace longreach::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/session/cardvalues.h"

#include "app/card/tables/registers.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace longreach::card {

namespace {

QString toHexText(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex()).toUpper();
}

/// The standard's words for the bits that are set.
template <typename Bit>
QStringList wordsOf(sgp32::Bits<Bit> bits)
{
    QStringList words;
    for (const auto &word : sgp32::schemaOf<sgp32::Bits<Bit>>().words) {
        if (bits.has(static_cast<Bit>(word.value)))
            words += QString::fromLatin1(word.text);
    }
    return words;
}

template <typename Enumeration>
QString wordOfValue(Enumeration value)
{
    const auto *word = sgp32::wordOf(sgp32::schemaOf<Enumeration>(), static_cast<qint64>(value));
    return word ? QString::fromLatin1(word) : QString::number(static_cast<int>(value));
}

std::optional<qint64> numberOf(const sgp32::ShortOctets<8> &octets)
{
    if (octets.isEmpty())
        return std::nullopt;
    quint64 number = 0;
    for (const auto octet : octets.view())
        number = number << 8 | std::to_integer<quint64>(octet);
    return static_cast<qint64>(number);
}

std::vector<PolicyRuleWord> rulesOf(sgp32::Bits<sgp32::PolicyRule> bits)
{
    std::vector<PolicyRuleWord> rules;
    for (const auto rule : {PolicyRuleWord::UpdateControl, PolicyRuleWord::NoDisable, PolicyRuleWord::NoDelete,
                            PolicyRuleWord::DeleteAfterDisable}) {
        if (bits.has(static_cast<sgp32::PolicyRule>(rule)))
            rules.push_back(rule);
    }
    return rules;
}

/// "262-01"; with wildcards as the card has them where it is no network.
QString operatorText(const sgp32::OperatorId &owner)
{
    const auto octets = owner.mccMnc.view();
    if (const auto plmn = Plmn::fromWire(octets))
        return plmn->toString();
    return sgp32::toByteArray(octets) == QByteArray::fromHex("EEEEEE")
        ? QStringLiteral("*")
        : toHexText(sgp32::toByteArray(octets)).replace(u'E', u'*');
}

} // namespace

QString fingerprintOf(const QByteArray &octets)
{
    return toHexText(QCryptographicHash::hash(octets, QCryptographicHash::Sha256));
}

void describe(const sgp32::EuiccInfo2 &info, CardIdentity &identity)
{
    auto &versions = identity.versions;
    versions.sgp22 = info.svn.toString();
    versions.profilePackage = info.profileVersion.toString();
    versions.firmware = info.euiccFirmwareVersion.toString();
    versions.protectionProfile = info.ppVersion.toString();
    versions.globalPlatform = info.globalplatformVersion ? info.globalplatformVersion->toString() : QString();
    versions.javaCard = info.ts102241Version ? info.ts102241Version->toString() : QString();
    identity.capabilities = wordsOf(info.rspCapability) + wordsOf(info.uiccCapability);
    identity.category = info.euiccCategory ? wordOfValue(*info.euiccCategory) : QString();
    identity.ipaMode = info.ipaMode ? wordOfValue(*info.ipaMode) : QString();
    identity.accreditation = info.sasAccreditationNumber.toString();
    if (info.certificationDataObject)
        identity.platform = info.certificationDataObject->platformLabel.toString();
    identity.signingKeys.clear();
    for (const auto &key : info.euiccCiPkIdListForSigning)
        identity.signingKeys += key.toHex();
    if (!info.euiccCiPkIdListForSigning.empty())
        identity.issuer = issuerOf(info.euiccCiPkIdListForSigning.front().toByteArray());
    identity.kind = CardKind::ConsumerEuicc;
    if (const auto &iot = info.iotSpecificInfo) {
        identity.kind = CardKind::IotEuicc;
        versions.sgp32.clear();
        for (const auto &version : iot->iotVersion)
            versions.sgp32 += version.toString();
        identity.hasFallback = iot->fallbackSupported;
        identity.hasEmergencyCall = iot->ecallSupported;
    }
}

CardMemory toCardMemory(const sgp32::ExtCardResource &resource)
{
    CardMemory memory{.freeNonVolatile = numberOf(resource.freeNonVolatileMemory),
                      .freeVolatile = numberOf(resource.freeVolatileMemory)};
    if (const auto applications = numberOf(resource.installedApplications))
        memory.installedApplications = static_cast<int>(*applications);
    return memory;
}

Result<CardProfile> toCardProfile(const sgp32::ProfileInfo &info)
{
    auto profile = sgp32::toProfile(info);
    if (!profile)
        return failure(profile.error());
    CardProfile made{.profile = std::move(*profile)};
    if (info.profilePolicyRules)
        made.rules = rulesOf(*info.profilePolicyRules);
    made.mayBecomeFallback = info.fallbackAllowed.value_or(false);
    made.isEmergency = info.ecallIndication.value_or(false);
    made.icon = info.icon.value_or(QByteArray());
    return made;
}

CardNotification toCardNotification(const sgp32::NotificationMetadata &metadata)
{
    CardNotification made{.number = metadata.seqNumber, .address = metadata.notificationAddress.toString()};
    for (const auto event : {CardEvent::Install, CardEvent::Enable, CardEvent::Disable, CardEvent::Delete}) {
        if (metadata.profileManagementOperation.has(static_cast<sgp32::NotificationEvent>(event)))
            made.event = event;
    }
    if (metadata.iccid) {
        if (const auto iccid = metadata.iccid->toIccid())
            made.iccid = *iccid;
    }
    return made;
}

std::optional<CardNotification> toCardNotification(const sgp32::EuiccPackageResult &result)
{
    const auto *isSigned = std::get_if<sgp32::EuiccPackageResultSigned>(&result);
    if (!isSigned)
        return std::nullopt;
    const auto &known = isSigned->euiccPackageResultDataSigned.value();
    return CardNotification{
        .number = known.seqNumber, .event = CardEvent::PackageResult, .address = known.eimId.toString()};
}

std::optional<AnsweredPackage> packageTaken(const sgp32::EuiccPackageResult &result)
{
    if (const auto *done = std::get_if<sgp32::EuiccPackageResultSigned>(&result))
        return AnsweredPackage{done->euiccPackageResultDataSigned->eimId.toString(),
                               done->euiccPackageResultDataSigned->counterValue};
    const auto *refused = std::get_if<sgp32::EuiccPackageErrorSigned>(&result);
    // Only a replay says that the card has been there before.
    if (refused
        && refused->euiccPackageErrorDataSigned->euiccPackageErrorCode == sgp32::EuiccPackageErrorCode::ReplayError)
        return AnsweredPackage{refused->euiccPackageErrorDataSigned->eimId.toString(),
                               refused->euiccPackageErrorDataSigned->counterValue};
    return std::nullopt;
}

CardEim toCardEim(const sgp32::EimConfigurationData &configuration)
{
    CardEim eim{.eimId = configuration.eimId.toString(), .configuration = sgp32::encode(configuration)};
    eim.idType = configuration.eimIdType ? wordOfValue(*configuration.eimIdType) : QString();
    eim.address = configuration.eimFqdn ? configuration.eimFqdn->toString() : QString();
    if (configuration.eimSupportedProtocol)
        eim.protocols = wordsOf(*configuration.eimSupportedProtocol);
    const auto publicKeyOf = [](const sgp32::TrustedKey &key) {
        if (key.kind == sgp32::TrustedKey::Kind::PublicKey)
            return key.der;
        const auto certificate = sgp32::Certificate::fromDer(sgp32::viewOf(key.der));
        const auto known = certificate ? certificate->publicKey() : failure(certificate.error());
        return known ? known->toSpki() : QByteArray();
    };
    if (configuration.eimPublicKeyData)
        eim.keyFingerprint = fingerprintOf(publicKeyOf(*configuration.eimPublicKeyData));
    eim.associationToken = configuration.associationToken;
    if (const auto &trust = configuration.trustedPublicKeyDataTls) {
        eim.trust =
            trust->kind == sgp32::TrustedKey::Kind::PublicKey ? CardEim::Trust::Key : CardEim::Trust::Certificate;
        eim.trustFingerprint = fingerprintOf(trust->der);
    }
    eim.signingIssuer = configuration.euiccCiPkId ? configuration.euiccCiPkId->toHex() : QString();
    eim.downloadsIndirectly = configuration.indirectProfileDownload;
    return eim;
}

CardRule toCardRule(const sgp32::ProfilePolicyAuthorisationRule &rule)
{
    CardRule made{.rules = rulesOf(rule.pprIds),
                  .needsConsent = rule.pprFlags.has(sgp32::PolicyRuleFlag::ConsentRequired)};
    std::ranges::transform(rule.allowedOperators, std::back_inserter(made.operators), operatorText);
    return made;
}

CardCertificate toCardCertificate(const sgp32::Certificate &certificate)
{
    const auto &fields = certificate.fields();
    return {.role = sgp32::toDisplayString(fields.role),
            .subject = fields.subject,
            .issuer = fields.issuer,
            .subjectKeyId = toHexText(fields.subjectKeyId),
            .fingerprint = fingerprintOf(certificate.der()),
            .notBefore = fields.notBefore,
            .notAfter = fields.notAfter,
            .der = certificate.der()};
}

} // namespace longreach::card

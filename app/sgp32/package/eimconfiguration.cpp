// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/package/eimconfiguration.h"

#include "app/sgp32/rsp/certificateschema.h"
#include "app/sgp32/schema/members.h"
#include "app/sgp32/tlv/tlvreader.h"

namespace longreach::sgp32 {

namespace {

constexpr Tag PublicKeyArm = 0xA0;
constexpr Tag CertificateArm = 0xA1;

/// How many TLVs `content` is; 0 if it is not a row of them.
std::size_t countTlvs(OctetView content)
{
    TlvReader reader(content);
    Tlv tlv;
    std::size_t count = 0;
    while (reader.next(tlv))
        ++count;
    return reader.fault() == TlvFault::None ? count : 0;
}

/// The SEQUENCE whose content `content` is, or that `content` is already.
QByteArray wholeSequence(OctetView content)
{
    if (countTlvs(content) == 1)
        return toByteArray(content);
    return writeTlv([&](TlvWriter &to) { to.element(tag::Sequence, content); });
}

/// The content of the SEQUENCE `der`.
OctetView insideOf(const QByteArray &der)
{
    TlvReader reader(viewOf(der));
    Tlv tlv;
    return reader.next(tlv) ? tlv.content : OctetView();
}

} // namespace

// Two children are algorithm and key, three are a certificate: an arm's tag alone is not to be
// trusted, as some senders put the SEQUENCE in as well, and some leave the arm out.
bool Leaf<TrustedKey>::read(OctetView content, TrustedKey &value)
{
    TlvReader reader(content);
    Tlv arm;
    if (!reader.next(arm) || !reader.isAtEnd())
        return false;
    value.der = arm.tag == tag::Sequence ? toByteArray(arm.octets) : wholeSequence(arm.content);
    const auto children = countTlvs(insideOf(value.der));
    if (children != 2 && children != 3)
        return false;
    value.kind = children == 3 ? TrustedKey::Kind::Certificate : TrustedKey::Kind::PublicKey;
    return arm.tag == tag::Sequence || arm.tag == PublicKeyArm || arm.tag == CertificateArm;
}

void Leaf<TrustedKey>::write(const TrustedKey &value, TlvWriter &to, Tag tag)
{
    const auto arm = value.kind == TrustedKey::Kind::PublicKey ? PublicKeyArm : CertificateArm;
    to.constructed(tag, [&] { to.element(arm, insideOf(value.der)); });
}

bool Leaf<RetaggedCertificate>::read(OctetView content, RetaggedCertificate &value)
{
    value.der = wholeSequence(content);
    return countTlvs(insideOf(value.der)) == 3;
}

void Leaf<RetaggedCertificate>::write(const RetaggedCertificate &value, TlvWriter &to, Tag tag)
{
    to.element(tag, insideOf(value.der));
}

namespace {

constexpr Word EimIdTypeWords[] = {{1, "eimIdTypeOid"}, {2, "eimIdTypeFqdn"}, {3, "eimIdTypeProprietary"}};
constexpr Word ProtocolWords[] = {{0, "eimRetrieveHttps"},
                                  {1, "eimRetrieveCoaps"},
                                  {2, "eimInjectHttps"},
                                  {3, "eimInjectCoaps"},
                                  {4, "eimProprietary"}};
constexpr Member TrustedKeyArms[] = {
    known(PublicKeyArm, "publicKey", SubjectPublicKeyInfoSchema),
    known(CertificateArm, "certificate", CertificateSchema),
    known(tag::Sequence, "publicKey", SubjectPublicKeyInfoSchema).legacy(),
};

} // namespace

template <>
constinit const Schema SchemaOf<EimIdType>::value = enumeration("EimIdType", EimIdTypeWords);
template <>
constinit const Schema SchemaOf<Bits<EimSupportedProtocol>>::value = namedBits("EimSupportedProtocol", ProtocolWords);
template <>
constinit const Schema SchemaOf<TrustedKey>::value = choice("PublicKeyData", 0, TrustedKeyArms);

namespace {

constexpr Member EimConfigurationMembers[] = {
    member<&EimConfigurationData::eimId>(0x80, "eimId"),
    member<&EimConfigurationData::eimFqdn>(0x81, "eimFqdn"),
    member<&EimConfigurationData::eimIdType>(0x82, "eimIdType"),
    member<&EimConfigurationData::counterValue>(0x83, "counterValue"),
    member<&EimConfigurationData::associationToken>(0x84, "associationToken"),
    member<&EimConfigurationData::eimPublicKeyData>(0xA5, "eimPublicKeyData"),
    member<&EimConfigurationData::trustedPublicKeyDataTls>(0xA6, "trustedPublicKeyDataTls"),
    member<&EimConfigurationData::eimSupportedProtocol>(0x87, "eimSupportedProtocol"),
    member<&EimConfigurationData::euiccCiPkId>(0x88, "euiccCiPKId"),
    flag<&EimConfigurationData::indirectProfileDownload>(0x89, "indirectProfileDownload"),
    member<&EimConfigurationData::eSipaProprietaryProtocolInformation>(0xAA, "eSipaProprietaryProtocolInformation",
                                                                       AnySchema),
};

} // namespace

constinit const Schema EimConfigurationData::schema = extensibleSequence<&EimConfigurationData::extensions>(
    "EimConfigurationData", tag::Sequence, EimConfigurationMembers);

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/rsp/boundprofilepackage.h"

#include "app/sgp32/schema/codec.h"
#include "app/sgp32/schema/members.h"
#include "app/sgp32/tlv/tlvreader.h"

namespace longreach::sgp32 {

namespace {

constexpr Member StoreMetadataMembers[] = {
    member<&StoreMetadataRequest::iccid>(0x5A, "iccid"),
    member<&StoreMetadataRequest::serviceProviderName>(0x91, "serviceProviderName"),
    member<&StoreMetadataRequest::profileName>(0x92, "profileName"),
    member<&StoreMetadataRequest::iconType>(0x93, "iconType"),
    member<&StoreMetadataRequest::icon>(0x94, "icon"),
    member<&StoreMetadataRequest::profileClass>(0x95, "profileClass"),
    member<&StoreMetadataRequest::notificationConfigurationInfo>(0xB6, "notificationConfigurationInfo"),
    member<&StoreMetadataRequest::profileOwner>(0xB7, "profileOwner"),
    member<&StoreMetadataRequest::profilePolicyRules>(0x99, "profilePolicyRules"),
    member<&StoreMetadataRequest::serviceSpecificDataStoredInEuicc>(0xBF22, "serviceSpecificDataStoredInEuicc"),
    member<&StoreMetadataRequest::ecallIndication>(0x9F7B, "ecallIndication"),
    member<&StoreMetadataRequest::fallbackAllowed>(0x9F67, "fallbackAllowed"),
    member<&StoreMetadataRequest::iotSpecificProfileInfo>(0xBF64, "iotSpecificProfileInfo", AnySchema),
};
constexpr Member ControlReferenceMembers[] = {
    member<&ControlReferenceTemplate::keyType>(0x80, "keyType"),
    member<&ControlReferenceTemplate::keyLength>(0x81, "keyLen"),
    member<&ControlReferenceTemplate::hostId>(0x84, "hostId"),
};
constexpr Member SecureChannelMembers[] = {
    member<&InitialiseSecureChannelRequest::remoteOpId>(0x82, "remoteOpId"),
    member<&InitialiseSecureChannelRequest::transactionId>(0x80, "transactionId"),
    member<&InitialiseSecureChannelRequest::controlRefTemplate>(0xA6, "controlRefTemplate"),
    member<&InitialiseSecureChannelRequest::smdpOtpk>(0x5F49, "smdpOtpk"),
    member<&InitialiseSecureChannelRequest::smdpSign>(tag::Signature, "smdpSign"),
};
constexpr Member Element87 = element<QByteArray>(0x87, "segment87");
constexpr Member Element88 = element<QByteArray>(0x88, "segment88");
constexpr Member Element86 = element<QByteArray>(0x86, "segment86");
constexpr Schema SequenceOf87 = listOf<QByteArray>("SequenceOf87", 0, Element87);
constexpr Schema SequenceOf88 = listOf<QByteArray>("SequenceOf88", 0, Element88);
constexpr Schema SequenceOf86 = listOf<QByteArray>("SequenceOf86", 0, Element86);
constexpr Member PackageMembers[] = {
    member<&BoundProfilePackage::initialiseSecureChannelRequest>(0xBF23, "initialiseSecureChannelRequest"),
    member<&BoundProfilePackage::firstSequenceOf87>(0xA0, "firstSequenceOf87", SequenceOf87),
    member<&BoundProfilePackage::sequenceOf88>(0xA1, "sequenceOf88", SequenceOf88),
    member<&BoundProfilePackage::secondSequenceOf87>(0xA2, "secondSequenceOf87", SequenceOf87),
    member<&BoundProfilePackage::sequenceOf86>(0xA3, "sequenceOf86", SequenceOf86),
};

QByteArray headerOf(const Tlv &tlv)
{
    return toByteArray(tlv.octets.first(tlv.octets.size() - tlv.content.size()));
}

/// Adds the TLVs of `part` one by one, after its header by itself.
void appendElements(std::vector<QByteArray> &segments, const Tlv &part)
{
    segments.push_back(headerOf(part));
    TlvReader reader(part.content);
    Tlv tlv;
    while (reader.next(tlv))
        segments.push_back(toByteArray(tlv.octets));
}

} // namespace

constinit const Schema StoreMetadataRequest::schema =
    extensibleSequence<&StoreMetadataRequest::extensions>("StoreMetadataRequest", 0xBF25, StoreMetadataMembers);
constinit const Schema ControlReferenceTemplate::schema = sequence("ControlRefTemplate", 0xA6, ControlReferenceMembers);
constinit const Schema InitialiseSecureChannelRequest::schema =
    sequence("InitialiseSecureChannelRequest", 0xBF23, SecureChannelMembers);
constinit const Schema BoundProfilePackage::schema = sequence("BoundProfilePackage", 0xBF36, PackageMembers);

QByteArray signedOctets(const Sealed<InitialiseSecureChannelRequest> &request)
{
    return signedOctets(request.octets());
}

QByteArray signedOctets(const QByteArray &secureChannelRequest)
{
    TlvReader outer(viewOf(secureChannelRequest));
    Tlv tlv;
    outer.next(tlv);
    TlvReader inner(tlv.content);
    QByteArray octets;
    while (inner.next(tlv) && tlv.tag != tag::Signature)
        octets += toByteArray(tlv.octets);
    return octets;
}

Result<std::vector<QByteArray>> segmentsOf(const QByteArray &package)
{
    if (const auto known = decode<BoundProfilePackage>(package); !known)
        return failure(known.error());
    TlvReader outer(viewOf(package));
    Tlv whole;
    outer.next(whole);
    std::vector<QByteArray> segments;
    TlvReader parts(whole.content);
    Tlv part;
    while (parts.next(part)) {
        if (part.tag == 0xA1 || part.tag == 0xA3)
            appendElements(segments, part);
        else
            segments.push_back((segments.empty() ? headerOf(whole) : QByteArray()) + toByteArray(part.octets));
    }
    return segments;
}

} // namespace longreach::sgp32

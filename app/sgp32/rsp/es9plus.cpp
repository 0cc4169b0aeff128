// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/rsp/es9plus.h"

#include "app/sgp32/esipa/packageexchange.h"
#include "app/sgp32/esipa/relayedsession.h"
#include "app/sgp32/schema/members.h"
#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/tlv/tlvwriter.h"

namespace longreach::sgp32 {

namespace {

constexpr Tag Wrapper = 0xA2;

constexpr Member EventEntryMembers[] = {
    known(0x80, "eventId", SchemaOf<Utf8Text>::value).mandatory(),
    known(0x81, "rspServerAddress", SchemaOf<Utf8Text>::value).mandatory(),
};
constexpr Schema EventEntry = sequence("EventEntries", tag::Sequence, EventEntryMembers);
constexpr Member EventEntryElement = known(tag::Sequence, "eventEntries", EventEntry);
constexpr Schema EventEntryList{
    .name = "SEQUENCE OF", .form = Form::List, .tag = 0, .members = {&EventEntryElement, 1}, .words = {}};
constexpr Member AuthenticateClientOkDsEs11Members[] = {
    known(0x80, "transactionId", SchemaOf<TransactionId>::value).mandatory(),
    known(0xA1, "eventEntries", EventEntryList).mandatory(),
};
constexpr Schema AuthenticateClientOkDsEs11 =
    sequence("AuthenticateClientOkDS", tag::Sequence, AuthenticateClientOkDsEs11Members);
constexpr Member AuthenticateClientEs11Arms[] = {
    known(0xA0, "authenticateClientOk", AuthenticateClientOkDsEs11),
    known(0x81, "authenticateClientError", SchemaOf<AuthenticateClientErrorEsipa>::value),
};
constexpr Schema AuthenticateClientResponseEs11 =
    choice("AuthenticateClientResponseEs11", 0xBF40, AuthenticateClientEs11Arms);

/// An SM-DP+ has one way to succeed where an eIM has two, so its error stands under another tag.
constexpr Member AuthenticateClientEs9Arms[] = {
    known(0xA0, "authenticateClientOk", AuthenticateClientOkDp::schema),
    known(0x81, "authenticateClientError", SchemaOf<AuthenticateClientErrorEsipa>::value),
};
constexpr Schema AuthenticateClientResponseEs9 =
    choice("AuthenticateClientResponseEs9", 0xBF3B, AuthenticateClientEs9Arms);

constexpr Member RequestArms[] = {
    known(0xBF39, "initiateAuthenticationRequest", InitiateAuthenticationRequestEsipa::schema),
    known(0xBF3B, "authenticateClientRequest", AuthenticateClientRequestEsipa::schema),
    known(0xBF3A, "getBoundProfilePackageRequest", GetBoundProfilePackageRequestEsipa::schema),
    known(0xBF41, "cancelSessionRequestEs9", CancelSessionRequestEsipa::schema),
    known(0xBF3D, "handleNotification", SchemaOf<HandleNotificationRequest>::value),
};
constexpr Member ResponseArms[] = {
    known(0xBF39, "initiateAuthenticationResponse", SchemaOf<InitiateAuthenticationResponseEsipa>::value),
    known(0xBF3B, "authenticateClientResponseEs9", AuthenticateClientResponseEs9),
    known(0xBF3A, "getBoundProfilePackageResponse", SchemaOf<GetBoundProfilePackageResponseEsipa>::value),
    known(0xBF41, "cancelSessionResponseEs9", SchemaOf<CancelSessionResponseEsipa>::value),
    known(0xBF40, "authenticateClientResponseEs11", AuthenticateClientResponseEs11),
};

} // namespace

constinit const Schema RemoteProfileProvisioningRequestSchema =
    choice("RemoteProfileProvisioningRequest", Wrapper, RequestArms);
constinit const Schema RemoteProfileProvisioningResponseSchema =
    choice("RemoteProfileProvisioningResponse", Wrapper, ResponseArms);

QByteArray toEs9PlusBody(const QByteArray &message)
{
    return writeTlv([&](TlvWriter &to) { to.element(Wrapper, viewOf(message)); });
}

Result<QByteArray> fromEs9PlusBody(const QByteArray &body)
{
    TlvReader outer(viewOf(body));
    Tlv wrapper;
    if (!outer.next(wrapper) || !outer.isAtEnd() || wrapper.tag != Wrapper)
        return failure(Error::Kind::InvalidInput, QStringLiteral("ES9+: the body is not one 'A2'"));
    TlvReader inner(wrapper.content);
    Tlv message;
    if (!inner.next(message) || !inner.isAtEnd())
        return failure(Error::Kind::InvalidInput, QStringLiteral("ES9+: not one message inside 'A2'"));
    return toByteArray(message.octets);
}

} // namespace longreach::sgp32

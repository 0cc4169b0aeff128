// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/schema/leafschemas.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

template <>
constinit const Schema SchemaOf<bool>::value = leaf("BOOLEAN", Form::Boolean);
template <>
constinit const Schema SchemaOf<Null>::value = leaf("NULL", Form::Null);
template <>
constinit const Schema SchemaOf<qint32>::value = leaf("INTEGER", Form::Integer);
template <>
constinit const Schema SchemaOf<quint32>::value = leaf("INTEGER", Form::Integer);
template <>
constinit const Schema SchemaOf<qint64>::value = leaf("INTEGER", Form::Integer);
template <>
constinit const Schema SchemaOf<QByteArray>::value = leaf("OCTET STRING", Form::Octets);
template <>
constinit const Schema SchemaOf<Utf8Text>::value = leaf("UTF8String", Form::Text);
template <>
constinit const Schema SchemaOf<Oid>::value = leaf("OBJECT IDENTIFIER", Form::ObjectIdentifier);
template <>
constinit const Schema SchemaOf<Version>::value = leaf("VersionType", Form::Version);
template <>
constinit const Schema SchemaOf<WireEid>::value = leaf("EID", Form::Eid);
template <>
constinit const Schema SchemaOf<WireIccid>::value = leaf("Iccid", Form::Iccid);
template <>
constinit const Schema SchemaOf<WirePlmn>::value = leaf("PLMN", Form::Plmn);
template <>
constinit const Schema SchemaOf<TransactionId>::value = leaf("OCTET STRING", Form::Octets);
template <>
constinit const Schema SchemaOf<KeyId>::value = leaf("SubjectKeyIdentifier", Form::Octets);
template <>
constinit const Schema SchemaOf<DerObject>::value = leaf("ANY", Form::Any);

constinit const Schema TagListSchema = leaf("TagList", Form::TagList);
constinit const Schema NumberSchema = leaf("number", Form::Number);
constinit const Schema AnySchema = leaf("ANY", Form::Any);

namespace {

constexpr Member KeyIdElement = element<KeyId>(tag::OctetString, "subjectKeyIdentifier");

} // namespace

constinit const Schema KeyIdListSchema = listOf<KeyId>("SubjectKeyIdentifierList", 0, KeyIdElement);

} // namespace longreach::sgp32

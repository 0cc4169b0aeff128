// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"
#include "app/sgp32/values/derobject.h"
#include "app/sgp32/values/identities.h"
#include "app/sgp32/values/oid.h"
#include "app/sgp32/values/shortoctets.h"
#include "app/sgp32/values/utf8text.h"
#include "app/sgp32/values/version.h"

namespace longreach::sgp32 {

template <>
const Schema SchemaOf<bool>::value;
template <>
const Schema SchemaOf<Null>::value;
template <>
const Schema SchemaOf<qint32>::value;
template <>
const Schema SchemaOf<quint32>::value;
template <>
const Schema SchemaOf<qint64>::value;
template <>
const Schema SchemaOf<QByteArray>::value;
template <>
const Schema SchemaOf<Utf8Text>::value;
template <>
const Schema SchemaOf<Oid>::value;
template <>
const Schema SchemaOf<Version>::value;
template <>
const Schema SchemaOf<WireEid>::value;
template <>
const Schema SchemaOf<WireIccid>::value;
template <>
const Schema SchemaOf<WirePlmn>::value;
template <>
const Schema SchemaOf<TransactionId>::value;
template <>
const Schema SchemaOf<KeyId>::value;
template <>
const Schema SchemaOf<DerObject>::value;

/// A vector of KeyId: `04` one after the other.
extern const Schema KeyIdListSchema;
/// A QByteArray that is tags without lengths.
extern const Schema TagListSchema;
/// A ShortOctets that is an unsigned number of any width.
extern const Schema NumberSchema;
/// A QByteArray whose content is TLVs that name themselves.
extern const Schema AnySchema;

} // namespace longreach::sgp32

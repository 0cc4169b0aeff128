// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/schema/schema.h"

namespace longreach::sgp32 {

/// Reads one TLV of the type `schema` describes into `object`, a default-made value of that type.
Result<void> decodeInto(const Schema &schema, OctetView octets, void *object);

/// The TLV of the value at `object`.
[[nodiscard]] QByteArray encodeFrom(const Schema &schema, const void *object);

/// Reads the one TLV that `octets` are, with nothing after it, as a `T`.
///
/// Tolerant where the standard or the field is: unknown elements are kept (if `T` has a place for
/// them) or passed over, order does not matter, forms of older versions are understood. Fails with
/// InvalidInput, naming the offset and the path, if octets are damaged, a required element is
/// missing, one stands twice, or a value is none of its type.
template <typename T>
[[nodiscard]] Result<T> decode(OctetView octets)
{
    T value;
    if (auto done = decodeInto(schemaOf<T>(), octets, &value); !done)
        return failure(done.error());
    return value;
}

template <typename T>
[[nodiscard]] Result<T> decode(const QByteArray &octets)
{
    return decode<T>(viewOf(octets));
}

/// The DER of `value`, in the forms of SGP.32 v1.2.
template <typename T>
[[nodiscard]] QByteArray encode(const T &value)
{
    return encodeFrom(schemaOf<T>(), &value);
}

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace longreach {

/// A value, or the Error that says why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// The failing arm of any Result: `return failure(Error::Kind::NotFound, u"no job 7"_qs);`
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString detail)
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

/// Hands an error on from a Result of one type into a Result of another.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace longreach

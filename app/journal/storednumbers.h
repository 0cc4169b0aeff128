// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/core/profile.h"
#include "app/ports/coderecords.h"
#include "app/ports/jobrecords.h"

namespace longreach::journal {

/// The numbers that stand for enumerators in the tables. They never change: a new enumerator gets
/// a new number, and a number that is not known reads as the first enumerator of its table.
[[nodiscard]] int toNumber(OperationState state) noexcept;
[[nodiscard]] int toNumber(ProfileState state) noexcept;
[[nodiscard]] int toNumber(ProfileClass profileClass) noexcept;
[[nodiscard]] int toNumber(ports::CodeRecord::State state) noexcept;
[[nodiscard]] int toNumber(ports::JobRequest::Verb verb) noexcept;

[[nodiscard]] OperationState operationStateFrom(int number) noexcept;
[[nodiscard]] ProfileState profileStateFrom(int number) noexcept;
[[nodiscard]] ProfileClass profileClassFrom(int number) noexcept;
[[nodiscard]] ports::CodeRecord::State codeStateFrom(int number) noexcept;
[[nodiscard]] ports::JobRequest::Verb jobVerbFrom(int number) noexcept;

} // namespace longreach::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"

namespace longreach::lab {

/// What the profile elements of a virtual card come to, which has no toolkit to run them on: all is well
/// (EUICCResponse of the TCA profile package).
[[nodiscard]] QByteArray elementsDone();

/// LoadBoundProfilePackage, segment by segment (SGP.22, 5.7.6): the answer is empty until the profile is
/// installed, or something is wrong. Then it is the signed ProfileInstallationResult, which is also kept as
/// a notification, and the session is over.
[[nodiscard]] Answer<QByteArray> loadBoundProfilePackage(CardContext &card, sgp32::OctetView segment);

} // namespace longreach::lab

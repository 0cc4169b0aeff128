// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/readercheck.h"
#include "app/core/readerstatus.h"
#include "app/core/result.h"

#include <vector>

namespace longreach::card {

// What was found at a reader, turned into lights. Nothing here touches a card.

[[nodiscard]] LightReport &lightOf(ReaderCheck &check, ReaderLight light);

/// All five dark.
[[nodiscard]] ReaderCheck darkCheck();

/// The lights of service, driver and reader by the list of readers; the card's if the list shows it
/// missing. With an empty name: of service and driver only.
[[nodiscard]] ReaderCheck examineService(const Result<std::vector<ReaderStatus>> &readers, const QString &name);

/// The card's light by why it could not be opened.
void tellCard(ReaderCheck &check, const Error &error);
void tellCardGood(ReaderCheck &check, const QByteArray &atr);

/// The eUICC's light by why it could not be spoken to, or by what it said.
void tellEuicc(ReaderCheck &check, const Error &error);
void tellEuicc(ReaderCheck &check, const CardReport &report);

/// The lights of a reader that hangs.
[[nodiscard]] ReaderCheck hangingCheck(const Error &error);

} // namespace longreach::card

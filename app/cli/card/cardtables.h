// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/texttable.h"
#include "app/core/card.h"
#include "app/core/cardtask.h"
#include "app/core/eimmatch.h"
#include "app/core/readercheck.h"
#include "app/core/readerstatus.h"

#include <vector>

namespace longreach::cli {

// The tables that say the same as cardjson.h in short.

[[nodiscard]] TextTable readersTable(const std::vector<ReaderStatus> &readers);

/// The card as a whole, one property a row.
[[nodiscard]] TextTable reportTable(const CardReport &report);

[[nodiscard]] TextTable cardProfilesTable(const std::vector<CardProfile> &profiles);
[[nodiscard]] TextTable notificationsTable(const std::vector<CardNotification> &notifications);

/// `matches` as matchEims() makes them, or empty: not compared.
[[nodiscard]] TextTable cardEimsTable(const std::vector<CardEim> &eims, const std::vector<EimMatch> &matches);

[[nodiscard]] TextTable certificatesTable(const std::vector<CardCertificate> &certificates);
[[nodiscard]] TextTable outcomeTable(const CardTask &task, const CardOutcome &outcome);
[[nodiscard]] TextTable checkTable(const ReaderCheck &check);

} // namespace longreach::cli

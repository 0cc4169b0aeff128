// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimmatch.h"
#include "app/core/error.h"
#include "app/core/readercheck.h"

#include <QString>

namespace longreach::cli {

/// sentenceFor() where card and reader are the cause: its next step is one for the bench.
[[nodiscard]] QString cardSentenceFor(const QString &what, const Error &error);

/// A light of the reader doctor in words.
struct LightWords {
    QString cause; ///< one sentence; empty for a light that is good or was not looked at
    QString cure;
};

[[nodiscard]] LightWords wordsOf(const LightReport &light);

/// What a finding means for the card, in a sentence; empty where there is nothing to warn of.
[[nodiscard]] QString warningOf(const EimMatch &match);

} // namespace longreach::cli

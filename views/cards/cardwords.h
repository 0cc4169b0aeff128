// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/cardrecipe.h"
#include "app/core/cardtask.h"
#include "app/core/eimmatch.h"
#include "app/core/error.h"
#include "app/core/readercheck.h"
#include "app/core/readerstatus.h"

#include <QString>

namespace longreach {

// Each enumerator as a person reads it.
[[nodiscard]] QString words(ReaderPresence presence);
[[nodiscard]] QString words(CardKind kind);
[[nodiscard]] QString words(CardEvent event);
[[nodiscard]] QString words(CardChain::Verdict verdict);
[[nodiscard]] QString words(ReaderLight light);
[[nodiscard]] QString words(EimMatch::Finding finding);
[[nodiscard]] QString words(RecipeStep step);
[[nodiscard]] QString words(RecipeLine::State state);
[[nodiscard]] QString words(CardEim::Trust trust);

/// What can be done with a card of this kind, in a sentence.
[[nodiscard]] QString explanationOf(CardKind kind);

/// The words of a profile's marks (see marksOf()).
[[nodiscard]] QString markWords(const QStringList &marks);

/// With a capital letter at its beginning.
[[nodiscard]] QString capitalised(QString text);

/// In groups of four, to be read aloud and to break where a line ends.
[[nodiscard]] QString inGroups(const QString &digits);

/// An amount of octets in KiB, as of 10 in whole ones: "412 KiB".
[[nodiscard]] QString kibibytes(qint64 octets);

/// "Could not <what>: <cause>. <what to do>." for what failed at a card reader.
[[nodiscard]] QString cardErrorText(const QString &what, const Error &error);

/// The second half of that sentence, for where the deed is said already.
[[nodiscard]] QString cardCauseText(const Error &error);

/// What a task does, as in "enable profile “X”", for a sentence about it.
[[nodiscard]] QString deedOf(const CardTask &task, const CardReport *report);

/// One sentence on what a change came to.
[[nodiscard]] QString outcomeText(const CardTask &task, const CardOutcome &outcome, const CardReport *report);

} // namespace longreach

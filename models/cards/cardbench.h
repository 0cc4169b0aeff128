// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/aidanswer.h"
#include "app/core/benchsettings.h"
#include "app/core/card.h"
#include "app/core/cardrecipe.h"
#include "app/core/cardtask.h"
#include "app/core/cardtrace.h"
#include "app/core/readercheck.h"
#include "app/core/readerstatus.h"
#include "app/core/result.h"

#include <QFuture>
#include <QObject>

#include <optional>
#include <vector>

namespace longreach {

/// The card readers of this machine and the cards in them, as the window sees and moves them.
///
/// Lives on the window's thread; nothing here blocks. Each reader works off its own queue, so a
/// reader that hangs delays no other. Futures complete on another thread: continue with whenDone().
/// Failures have the kinds of ports::CardReader (Conflict: no card; Locked: another program has it;
/// NotFound: no such reader; TimedOut: the reader hangs) and are the same at every reader.
class CardBench : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// All readers, by name; ignored ones are marked. Follows plugging within a second.
    [[nodiscard]] virtual std::vector<ReaderStatus> readers() const = 0;

    /// Why there are no readers (Unreachable: the card service does not run); empty if all is well.
    [[nodiscard]] virtual std::optional<Error> serviceProblem() const = 0;

    /// What was last read of the card in `reader`; empty once that card is gone.
    [[nodiscard]] virtual std::optional<CardReport> report(const QString &reader) const = 0;

    /// Reads `parts` of the card, what is not asked for stays as it was. A card that was just
    /// inserted is read whole by itself: see reportChanged().
    virtual QFuture<Result<CardReport>> read(const QString &reader, CardParts parts) = 0;

    /// Does `task`, then resets the card and reads it again, and sends the new notifications unless
    /// settings or consent say otherwise.
    ///
    /// Fails with ConsentNeeded, and nothing done, for what `consent` has not been given for: the
    /// detail begins with the word of the missing member (`removesUnsent`, `overridesGuards`,
    /// `resetsMemory`). Fails with InvalidInput before anything is sent, Refused (the card said no;
    /// the detail has its word), Unsupported (not on this kind of card), or like a reader.
    virtual QFuture<Result<CardOutcome>> perform(const QString &reader, const CardTask &task,
                                                 const CardConsent &consent) = 0;

    /// Which of the AIDs in the settings answer on the card, each tried. Fails like a reader.
    virtual QFuture<Result<std::vector<AidAnswer>>> probe(const QString &reader) = 0;

    /// Stops what is under way at a reader as soon as that can be done, and drops what waits behind it. What
    /// was sent cannot be called back: that work ends with OutcomeUnknown, and the card is read again.
    virtual void cancel(const QString &reader) = 0;

    /// The five lights. With an empty name: of service and driver only.
    virtual QFuture<ReaderCheck> examine(const QString &reader) = 0;

    /// The exchanges so far, oldest first; of all readers if `reader` is empty. The oldest are
    /// dropped beyond 20,000.
    [[nodiscard]] virtual std::vector<TraceEntry> trace(const QString &reader) const = 0;
    [[nodiscard]] virtual TraceDecoding decode(const TraceEntry &entry) const = 0;

    /// `entries` for a file, secrets masked.
    [[nodiscard]] virtual QByteArray exportTrace(const std::vector<TraceEntry> &entries, TraceFormat format) const = 0;

    [[nodiscard]] virtual BenchSettings settings() const = 0;
    virtual void setSettings(const BenchSettings &settings) = 0;

    /// Does `recipe` to each card that is inserted, until stopRecipe(). Fails with InvalidInput
    /// (the work order: with its line), Storage (the log) or Conflict (one runs already).
    virtual Result<void> startRecipe(const CardRecipe &recipe) = 0;
    virtual void stopRecipe() = 0;

Q_SIGNALS:
    void readersChanged();
    void reportChanged(const QString &reader);
    void traced(const longreach::TraceEntry &entry);

    /// Of a task on several notifications `done` are dealt with.
    void advanced(const QString &reader, int done, int total);
    void recipeAdvanced(const longreach::RecipeLine &line);
    void recipeStopped();
};

} // namespace longreach

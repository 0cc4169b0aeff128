// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/benchipa.h"
#include "app/card/bench/notificationsender.h"
#include "app/core/aidanswer.h"
#include "app/core/benchsettings.h"
#include "app/core/card.h"
#include "app/core/cardactivity.h"
#include "app/core/cardrecipe.h"
#include "app/core/cardtask.h"
#include "app/core/cardtrace.h"
#include "app/core/readercheck.h"
#include "app/core/readerstatus.h"
#include "app/core/result.h"
#include "app/ports/cardreaders.h"
#include "app/ports/clock.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace longreach::card {

/// What a bench stands on.
struct BenchParts {
    std::vector<std::shared_ptr<ports::CardReaders>> places; ///< PC/SC, the lab's own; in this order
    std::shared_ptr<NotificationSender> sender;              ///< null: notifications stay on the card
    std::shared_ptr<BenchIpa> ipa;                           ///< null: polling is Unsupported
    QString folder; ///< where what was learned of cards is kept between runs; empty: nowhere
};

/// Card readers and what a person does to the cards in them.
///
/// Each reader has a thread and a queue of its own; one that hangs fails its own calls and delays no
/// other: with TimedOut within five seconds, but where a card may have to work for long, see CallEffort;
/// with OutcomeUnknown if it may have changed, and then it is read again as soon as it can be. Lives on
/// the thread it is made on, which needs an event loop for the signals only; its functions are callable
/// from any thread and do not block. Futures complete on another thread: continue with whenDone().
/// Failures are those of ports::CardReader.
class Bench final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    Bench(BenchParts parts, BenchSettings settings, const ports::Clock &clock, QObject *parent = nullptr);
    ~Bench() override;

    /// The readers as last seen; see list() for now.
    [[nodiscard]] std::vector<ReaderStatus> readers() const;

    /// Why a place has no readers now; empty if all is well.
    [[nodiscard]] std::optional<Error> serviceProblem() const;

    /// Asks for all readers as they stand now. Fails with Unreachable only if no place answers.
    QFuture<Result<std::vector<ReaderStatus>>> list();

    /// Reads cards by themselves as they are inserted, from now on. Off at first.
    void watchCards();

    /// What was last read of the card in `reader`; empty once that card is gone.
    [[nodiscard]] std::optional<CardReport> report(const QString &reader) const;

    /// Reads `parts` of the card; what is not asked for stays as it was last read.
    QFuture<Result<CardReport>> read(const QString &reader, CardParts parts);

    /// See CardTask, CardConsent and CardOutcome. Fails with ConsentNeeded (the detail begins with the
    /// word of the consent's missing member), InvalidInput, Refused, Unsupported, or like a reader.
    QFuture<Result<CardOutcome>> perform(const QString &reader, const CardTask &task, const CardConsent &consent);

    /// Which of the AIDs in the settings answer on the card, each tried. Fails like a reader.
    QFuture<Result<std::vector<AidAnswer>>> probe(const QString &reader);

    /// Stops what is under way at a reader as soon as that can be done, and drops what waits behind it.
    void cancel(const QString &reader);

    /// The five lights; of service and driver only if `reader` is empty.
    QFuture<ReaderCheck> examine(const QString &reader);

    [[nodiscard]] const TraceLog &trace() const;

    [[nodiscard]] BenchSettings settings() const;
    void setSettings(const BenchSettings &settings);

    /// Does `recipe` to each card that is inserted, until stopRecipe(). Fails with InvalidInput,
    /// Storage or Conflict (one runs already).
    Result<void> startRecipe(const CardRecipe &recipe);
    void stopRecipe();

Q_SIGNALS:
    void readersChanged();
    void reportChanged(const QString &reader);
    void traced(const longreach::TraceEntry &entry);

    /// Of a task on several notifications `done` are dealt with.
    void advanced(const QString &reader, int done, int total);

    /// Something was done to a card, by perform() or by a recipe, or was tried in vain.
    void performed(const longreach::CardActivity &activity);
    void recipeAdvanced(const longreach::RecipeLine &line);
    void recipeStopped();

private:
    class State;
    std::shared_ptr<State> m_state;
};

} // namespace longreach::card

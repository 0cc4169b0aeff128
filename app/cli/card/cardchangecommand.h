// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardcommand.h"
#include "app/core/cardactivity.h"

#include <optional>

namespace longreach::cli {

/// A command that does one task to the card in a reader and says what it came to.
class CardChangeCommand : public CardCommand {
protected:
    virtual void declareOwn(OptionTable &options) = 0;

    /// The task that the options describe. Fails with InvalidInput, or as readInputFile() does.
    virtual Result<CardTask> readTask() = 0;

    [[nodiscard]] virtual CardConsent consent() const;

    /// Whether a notification that could not be sent makes it a failure.
    [[nodiscard]] virtual bool needsAllSent() const { return false; }

    /// After the outcome was printed.
    virtual void conclude(const CardOutcome &outcome);

    /// Instead of an outcome: `what` could not be done. Says so and finishes.
    virtual void concludeFailure(const QString &what, const Error &error);

    void run() override;

    /// The same as performAt() in the reader that --reader means.
    void perform(const CardTask &task);

    /// Does `task` to the card in `reader`, says what it came to, and concludes.
    void performAt(const QString &reader, const CardTask &task);

    /// Options of a change that is told to servers.
    void declareDelivery(OptionTable &options);

    /// The same for one that may be guarded.
    void declareGuards(OptionTable &options);

    /// What is the same in the --help of each change.
    static constexpr auto OutcomeHelp =
        "After a change the card is reset and read again, and its new notifications are sent. Exit code 1 if the card\n"
        "then does not show what was asked for.\n"
        "With --format json: {reader, task, confirmation, alreadySo, way, tries, answer, answerText, answerLost,\n"
        "proof, proofFinding, sent, unsent, log, profiles}; confirmation is confirmed, notConfirmed, contradicted or "
        "notNeeded.";

private:
    void declareMore(OptionTable &options) final;
    void performAtKnown(const QString &reader, const CardTask &task);
    /// Says who did what to which card, in the store, as the window does.
    void note(const CardActivity &activity);
    void print(const QString &reader, const CardTask &task, const CardOutcome &outcome);

    std::optional<CardActivity> m_noted; ///< last
    bool m_keepsNotifications = false;
    bool m_overridesGuards = false;
};

} // namespace longreach::cli

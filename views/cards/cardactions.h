// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtask.h"
#include "views/cards/cardnews.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace longreach {

class CardBench;
class Prompt;

/// Does what a person asks of the card in a reader: asks before what cannot be called back, once more
/// where the bench wants an explicit consent, and says in one sentence how it stands and what came of it.
class CardActions final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the actions.
    CardActions(CardBench &bench, Prompt &prompt, QObject *parent);

    /// Does `task`; asks first if it destroys something.
    void request(const QString &reader, const CardTask &task);

    /// Does `first`, and `then` if that came out well.
    void requestBoth(const QString &reader, const CardTask &first, const CardTask &then);

    /// Reads the whole card.
    void read(const QString &reader);

    /// Once more what was done last at `reader`.
    void retry(const QString &reader);

    /// Stops what is under way at `reader`.
    void cancel(const QString &reader);

    /// How what was done last at `reader` stands.
    [[nodiscard]] CardNews news(const QString &reader) const;

Q_SIGNALS:
    void told(const QString &reader, const longreach::CardNews &news);

private:
    /// Something that was asked for at a reader; without a task: to read the card.
    struct Order {
        QString reader;
        std::optional<CardTask> task;
        CardConsent consent;
        std::optional<CardTask> then;
        std::optional<CardReport> before; ///< what was known of the card
        bool isUnsettled = false;         ///< its answer was lost: the card will tell
        QString sentence;                 ///< while it is under way
        QString progress;                 ///< "2 of 5"; empty where there is one step only
        CardNews news;
    };

    void perform(const QString &reader, const CardTask &task, const CardConsent &consent);
    void begin(const std::shared_ptr<Order> &order);
    void take(Order &order, const Result<CardOutcome> &outcome);
    void takeFailure(Order &order, const Error &error);
    /// Asks for the consent that the bench named.
    void askForConsent(const Order &order, const Error &wanted);
    void tell(Order &order, const CardNews &news);
    void noteStep(const QString &reader, const QString &step);
    void tellStep(Order &order, const QString &step);
    void noteProgress(const QString &reader, int done, int total);
    void noteSlowness();
    void settle(const QString &reader);

    CardBench &m_bench;
    Prompt &m_prompt;
    std::map<QString, std::shared_ptr<Order>> m_last; // by reader; those before it may still be under way
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/aid.h"
#include "app/core/card.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace longreach::card {

/// What cards have taught: which ISD-R answers on cards of an ATR, and what profiles have cost on
/// one card. Kept in a JSON file between runs. Callable from any thread.
class LearnedCards final {
public:
    /// Reads `folder`/cards.json; a missing or damaged one teaches nothing. Empty: kept in memory.
    explicit LearnedCards(const QString &folder);

    /// The AID that answered on the last card with this ATR.
    [[nodiscard]] std::optional<Aid> aidFor(const QByteArray &atr) const;

    /// Takes in what was read of a card, and fills in what its profiles have cost: known when one
    /// came or went between two readings that both showed the free memory; and the counters.
    void learn(CardReport &report);

    /// Takes in that the card accepted a package of `eimId` with `counter`: it will not take a lower one.
    void learnCounter(const Eid &eid, const QString &eimId, qint64 counter);

    /// The highest counter learnt of.
    [[nodiscard]] std::optional<qint64> counterFor(const Eid &eid, const QString &eimId) const;

private:
    struct Card {
        std::optional<qint64> free;
        QStringList iccids;
        QHash<QString, qint64> costs;
        QHash<QString, qint64> counters; // by eimId
    };
    struct Answer {
        Aid aid;
        QString eidPrefix;
    };

    void load();
    void save() const;
    void learnCost(Card &card, const CardReport &report);
    static bool raise(Card &card, const QString &eimId, qint64 counter);

    const QString m_file;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Answer> m_answers; // by ATR
    QHash<QString, Card> m_cards;        // by EID
};

} // namespace longreach::card

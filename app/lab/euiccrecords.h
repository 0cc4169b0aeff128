// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/orderedjson.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace longreach::lab {

/// What the eIM itself keeps about cards and the facility `euicc` changes, wrong values included:
/// nothing is checked when it is set, it only hurts when a package is made.
class EuiccRecords final {
public:
    /// Applies a resource of facility euicc and returns the outcome; nothing if the order is not
    /// answered. Only the last of several parameters shows in the outcome.
    std::optional<OrderedJson> apply(const QByteArray &eid, const OrderedJson &resource);

    /// Counts a package for a card. The outcome, if the card or the eIM will not have it.
    std::optional<OrderedJson> packageError(const QByteArray &eid);

    /// Whether the eIM can check a card's answers: it cannot for an IoT eUICC whose key it was
    /// never given, and gives the order up although the card has executed it.
    [[nodiscard]] bool canVerify(const QByteArray &eid) const;

    /// Learns the key of a card that is asked for its certificates.
    void learnFrom(const QByteArray &eid, const QByteArray &tagList);

    /// Whether one order of the wrong shape stops all later ones.
    void setPoisonable(bool isPoisonable) { m_isPoisonable = isPoisonable; }

private:
    struct Record {
        std::optional<qint64> counter = 1; ///< nothing: set to what is no number
        qint64 cardCounter = 0;            ///< the highest the card has seen
        qint64 token = 1;
        bool isConsumer = true;
        bool isKeyKnown = false;
    };

    static bool set(Record &record, const QByteArray &name, const OrderedJson &value);

    QHash<QByteArray, Record> m_records;
    bool m_isPoisonable = false;
    bool m_isPoisoned = false;
};

} // namespace longreach::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/euiccrecord.h"
#include "app/lab/orderedjson.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <optional>

namespace longreach::lab {

/// What the eIM itself keeps about cards and the facility `euicc` changes, wrong values included:
/// nothing is checked when it is set, it only hurts when a package is made.
class EuiccRecords final {
public:
    using Observer = std::function<void(const QByteArray &eid, const EuiccRecord &record)>;

    /// Is told of every record that changed, before what changed it is answered.
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    /// The record of a card; the one every card begins with if nothing is known.
    [[nodiscard]] EuiccRecord find(const QByteArray &eid) const { return m_records.value(eid); }
    void set(const QByteArray &eid, const EuiccRecord &record);

    /// Applies a resource of facility euicc and returns the outcome; nothing if the order is not
    /// answered. Only the last of several parameters shows in the outcome.
    std::optional<OrderedJson> apply(const QByteArray &eid, const OrderedJson &resource);

    /// Reserves the next counter of a card. Nothing if its record holds no number to count from.
    std::optional<qint64> nextCounter(const QByteArray &eid);

    /// Whether an order that is an object instead of a list stops the facility for good, as it does
    /// in the real eIM; otherwise only that order stays unanswered.
    void setPoisonable(bool isPoisonable) { m_isPoisonable = isPoisonable; }

private:
    static bool setParameter(EuiccRecord &record, const QByteArray &name, const OrderedJson &value);

    QHash<QByteArray, EuiccRecord> m_records;
    Observer m_observer;
    bool m_isPoisonable = false;
    bool m_isPoisoned = false;
};

} // namespace longreach::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/esipa/deviceregister.h"
#include "app/lab/esipa/packagedesk.h"
#include "app/lab/euiccrecords.h"
#include "app/lab/orderbook.h"
#include "app/lab/profilesource.h"
#include "app/lab/store/labdatabase.h"

#include <QHash>

namespace longreach::lab {

/// What the lab's eIM may not forget: orders and their results, counters, tokens and keys, devices, the
/// work they were given, the cards of its own devices, which activation codes are spent, and what was said
/// over ESipa.
///
/// It follows the objects it is bound to: each change is written at once and lasts from the next
/// commit() on, which has to come before anybody outside learns of the change. Lab time stands
/// still while the lab does not run.
class EimStore final {
public:
    static constexpr int KeptExchanges = 10'000;
    static constexpr qsizetype LongestLogged = 4000; ///< octets of each side of an exchange

    /// Opens or creates the store in `folder`. Fails with Storage, Locked or NewerVersion.
    static Result<std::unique_ptr<EimStore>> open(const QString &folder);

    /// A named value that lasts; null if it was never set.
    [[nodiscard]] QByteArray value(const QByteArray &name);
    void setValue(const QByteArray &name, const QByteArray &value);

    /// The lab's clock at the last commit.
    [[nodiscard]] LabTime savedTime();

    // Brings back what was kept, and from then on keeps what changes.
    void bind(OrderBook &book);
    void bind(EuiccRecords &records);
    void bind(DeviceRegister &devices);
    void bind(PackageDesk &desk);
    void bind(ProfileSource &source);

    /// States of cards by EID.
    [[nodiscard]] QHash<QByteArray, QByteArray> cards();
    void putCard(const QByteArray &eid, const QByteArray &state);

    /// Adds to the log of ESipa, of which the newest KeptExchanges are kept, each cut to LongestLogged.
    void log(const QByteArray &eid, const QByteArray &request, const QByteArray &answer, LabTime now);

    /// Makes all changes so far last. Fails with Storage or StorageFull.
    Result<void> commit(LabTime now);

private:
    explicit EimStore(std::unique_ptr<LabDatabase> database) : m_database(std::move(database)) {}
    Result<void> prepare();

    std::unique_ptr<LabDatabase> m_database;
    bool m_isDirty = false;
};

} // namespace longreach::lab

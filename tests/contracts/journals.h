// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/operation.h"
#include "app/ports/journal.h"
#include "tests/fakes/manualclock.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace longreach::test {

/// One journal under test, fresh and empty, of the implementation that the global data row names.
class JournalUnderTest final {
public:
    /// Adds a global data row for each implementation; call it from initTestCase_data().
    static void addRows();

    JournalUnderTest();

    ports::Journal *operator->() const { return m_journal.get(); }
    fakes::ManualClock &clock() { return m_clock; }

private:
    QTemporaryDir m_folder;
    fakes::ManualClock m_clock;
    std::unique_ptr<ports::Journal> m_journal;
};

/// Device number `number` of a made-up fleet, every field filled, `profiles` profiles.
[[nodiscard]] Device sampleDevice(int number, int profiles = 2);

/// A ready operation on sampleDevice(number).
[[nodiscard]] Operation sampleOperation(int number);

} // namespace longreach::test

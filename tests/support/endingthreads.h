// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QTest>

namespace longreach::test {

/// Lets threads that are about to end do so, for a moment at most.
///
/// A QThread counts as finished before its thread has freed what OpenSSL and others keep for each thread;
/// a program that ends in between never does, and the leak detector says so. Where the system does not
/// tell of its threads, this does nothing.
inline void awaitEndingThreads()
{
    constexpr int patience = 300; // milliseconds; a pool's threads may stay
    const QDir threads(QStringLiteral("/proc/self/task"));
    (void)QTest::qWaitFor(
        [&threads] { return threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() <= 1; }, patience);
}

} // namespace longreach::test

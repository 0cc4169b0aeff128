// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/vpcdlink.h"
#include "app/ports/cardreaders.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace longreach::test {

/// One reader under test, without a card, of the implementation that the global data row names: in this
/// process, or of a card service of the test's own.
class ReaderUnderTest final {
public:
    /// Adds a global data row for each implementation; call it from initTestCase_data().
    static void addRows();

    ReaderUnderTest();
    ~ReaderUnderTest();

    /// Why it cannot be tested here, for QSKIP; empty if it can.
    [[nodiscard]] QString whyNot() const;

    [[nodiscard]] const QString &name() const noexcept { return m_name; }
    [[nodiscard]] ports::CardReaders *operator->() const { return m_readers.get(); }

    /// Puts a card in and waits until the reader shows it.
    void insert();
    void takeOut();

    [[nodiscard]] bool hasCard() const;

private:
    QString m_name;
    std::unique_ptr<ports::CardReaders> m_readers;
    bool m_isOfService = false;

    // The card of a service answers on a thread of its own.
    std::unique_ptr<lab::VirtualEuicc> m_card;
    std::unique_ptr<lab::VpcdLink> m_link;
    QThread m_thread;
    QObject m_there;
};

} // namespace longreach::test

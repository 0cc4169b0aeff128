// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/cardreaders.h"

#include "app/card/pcsc/pcscreaders.h"
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/virtualcardreaders.h"
#include "tests/loopback/cardservice.h"

#include <QTest>

#include <algorithm>

namespace longreach::test {

namespace {

constexpr auto OfService = "card service";

/// One for all tests: it takes its time.
CardService &service()
{
    static CardService made;
    return made;
}

std::unique_ptr<lab::VirtualEuicc> makeCard()
{
    static const auto stock = lab::CardStock::make(lab::Seed(1));
    return lab::VirtualEuicc::make(stock, lab::makeCard(lab::Seed(1), 0, lab::CardPersonality::Iot, 2)).value();
}

} // namespace

void ReaderUnderTest::addRows()
{
    QTest::addColumn<bool>("isOfService");
    QTest::newRow("this process") << false;
    QTest::newRow(OfService) << true;
}

ReaderUnderTest::ReaderUnderTest()
{
    QFETCH_GLOBAL(const bool, isOfService);
    m_isOfService = isOfService;
    if (!isOfService) {
        m_name = QStringLiteral("Lab reader 1");
        auto readers = std::make_unique<lab::VirtualCardReaders>();
        readers->put(m_name, nullptr);
        m_readers = std::move(readers);
        return;
    }
    m_name = QStringLiteral("Virtual PCD 00 00");
    m_readers = std::make_unique<card::PcscReaders>();
    if (whyNot().isEmpty())
        service().useHere();
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

ReaderUnderTest::~ReaderUnderTest()
{
    if (m_card)
        takeOut();
    m_thread.quit();
    m_thread.wait();
}

QString ReaderUnderTest::whyNot() const
{
    return m_isOfService ? service().whyNot() : QString();
}

bool ReaderUnderTest::hasCard() const
{
    const auto readers = m_readers->readers();
    return readers && std::any_of(readers->begin(), readers->end(), [&](const ReaderStatus &status) {
               return status.name == m_name && status.presence == ReaderPresence::Present;
           });
}

void ReaderUnderTest::insert()
{
    if (!m_isOfService) {
        static_cast<lab::VirtualCardReaders &>(*m_readers).put(m_name, makeCard());
        return;
    }
    m_card = makeCard();
    const auto port = service().vpcdAddress().section(u':', -1).toUShort();
    const auto connect = [this, port] {
        m_link = std::make_unique<lab::VpcdLink>(*m_card, QStringLiteral("127.0.0.1"), port);
        m_link->start();
    };
    QMetaObject::invokeMethod(&m_there, connect, Qt::BlockingQueuedConnection);
    QVERIFY(QTest::qWaitFor([this] { return hasCard(); }, 10'000));
}

void ReaderUnderTest::takeOut()
{
    if (!m_isOfService) {
        static_cast<lab::VirtualCardReaders &>(*m_readers).put(m_name, nullptr);
        return;
    }
    QMetaObject::invokeMethod(
        &m_there, [this] { m_link.reset(); }, Qt::BlockingQueuedConnection);
    m_card.reset();
    QVERIFY(QTest::qWaitFor([this] { return !hasCard(); }, 10'000));
}

} // namespace longreach::test

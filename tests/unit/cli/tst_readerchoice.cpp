// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/readerchoice.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class ReaderChoiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByNameOrPart();
    void takesTheOnlyOneWithACard();
    void saysWhatThereIs();
    void leavesIgnoredReadersAlone();

private:
    const std::vector<ReaderStatus> m_readers{
        {.name = QStringLiteral("ACS ACR38U 00 00"), .presence = ReaderPresence::Empty},
        {.name = QStringLiteral("Gemalto PC Twin 00 00"), .presence = ReaderPresence::Present},
        {.name = QStringLiteral("Gemalto PC Twin 01 00"), .presence = ReaderPresence::Empty},
    };
};

void ReaderChoiceTest::findsByNameOrPart()
{
    QCOMPARE(cli::chooseReader(m_readers, QStringLiteral("Gemalto PC Twin 01 00")).value(), m_readers[2].name);
    QCOMPARE(cli::chooseReader(m_readers, QStringLiteral("acr38")).value(), m_readers[0].name);
}

void ReaderChoiceTest::takesTheOnlyOneWithACard()
{
    QCOMPARE(cli::chooseReader(m_readers, {}).value(), m_readers[1].name);
    QCOMPARE(cli::chooseReader({m_readers[0]}, {}).value(), m_readers[0].name);
}

void ReaderChoiceTest::saysWhatThereIs()
{
    QCOMPARE(cli::chooseReader({}, {}).error().kind, Error::Kind::NotFound);
    const auto unknown = cli::chooseReader(m_readers, QStringLiteral("Omnikey"));
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QVERIFY(unknown.error().detail.contains(u"ACS ACR38U 00 00"));
    const auto several = cli::chooseReader(m_readers, QStringLiteral("Gemalto"));
    QCOMPARE(several.error().kind, Error::Kind::InvalidInput);
    QVERIFY(several.error().detail.contains(u"Gemalto PC Twin 01 00"));
}

void ReaderChoiceTest::leavesIgnoredReadersAlone()
{
    auto readers = m_readers;
    readers[1].isIgnored = true;
    QCOMPARE(cli::chooseReader(readers, QStringLiteral("Gemalto")).value(), readers[2].name);
    QCOMPARE(cli::chooseReader(readers, readers[1].name).value(), readers[1].name);
}

LONGREACH_TEST(ReaderChoiceTest)
#include "tst_readerchoice.moc"

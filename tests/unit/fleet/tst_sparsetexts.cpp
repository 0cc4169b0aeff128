// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/sparsetexts.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach::fleet;

namespace {

/// Makes the columns of numbers longer by one.
struct AddOne {
    void operator()(std::vector<quint16> &column) const { column.push_back(1); }
    void operator()(std::vector<quint32> &) const {}
    void operator()(std::string &) const {}
};

} // namespace

class SparseTextsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTextsInAnyOrder();
    void takesTextsAway();
    void takesNoRoomWithoutTexts();
    void readsBackWhatWasWritten();
    void refusesColumnsThatDoNotFit();

private:
    [[nodiscard]] static QString text(const SparseTexts &texts, std::size_t row)
    {
        return QString::fromUtf8(texts.at(row));
    }
};

void SparseTextsTest::keepsTextsInAnyOrder()
{
    SparseTexts texts;
    for (const std::size_t row : {7U, 0U, 4'095U, 3U})
        texts.replace(row, QStringLiteral("row %1").arg(row));
    for (const std::size_t row : {0U, 3U, 7U, 4'095U})
        QCOMPARE(text(texts, row), QStringLiteral("row %1").arg(row));
    QVERIFY(texts.at(1).isEmpty());
    QVERIFY(!texts.hasNonAscii());
    texts.replace(3, u"Schlüssel");
    QCOMPARE(text(texts, 3), QStringLiteral("Schlüssel"));
    QVERIFY(texts.hasNonAscii());
    QVERIFY(texts.isSound(4'096));
}

void SparseTextsTest::takesTextsAway()
{
    SparseTexts texts;
    texts.replace(5, u"a");
    texts.replace(5, {});
    texts.replace(6, {});
    QVERIFY(texts.at(5).isEmpty());
    texts.replace(5, u"b");
    QCOMPARE(text(texts, 5), QStringLiteral("b"));
}

void SparseTextsTest::takesNoRoomWithoutTexts()
{
    SparseTexts texts;
    for (std::size_t row = 0; row < 4'096; ++row)
        texts.replace(row, {});
    QVERIFY(texts.memoryUse() < 64);
}

void SparseTextsTest::readsBackWhatWasWritten()
{
    SparseTexts texts;
    texts.replace(9, u"nine");
    texts.replace(2, u"two");
    auto copy = texts;
    QVERIFY(copy.isSound(10));
    QCOMPARE(text(copy, 2), QStringLiteral("two"));
    QCOMPARE(text(copy, 9), QStringLiteral("nine"));
}

void SparseTextsTest::refusesColumnsThatDoNotFit()
{
    SparseTexts texts;
    texts.replace(9, u"nine");
    QVERIFY(!texts.isSound(9));
    AddOne addOne;
    SparseTexts::visitColumns(texts, addOne);
    QVERIFY(!texts.isSound(10)); // rows that do not ascend
}

LONGREACH_TEST(SparseTextsTest)
#include "tst_sparsetexts.moc"

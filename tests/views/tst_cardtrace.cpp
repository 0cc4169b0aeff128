// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/fakeprompt.h"
#include "views/cards/hexview.h"
#include "views/cards/tracepane.h"
#include "views/common/tableview.h"
#include "views/common/theme.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace longreach;
using Side = TraceTreeModel::Side;

/// The trace as list, tree and octets.
class CardTraceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksOctetsOfAnElement();
    void marksTheElementOfAnOctet();
    void followsWhatIsExchanged();
    void searches();
    void exportsWhatIsShown();
    void copiesMarkedOctets();

private:
    static TraceEntry entry(quint64 number, const QString &title);

    const QString m_reader = QStringLiteral("A");
    Theme m_theme;
    test::FakePrompt m_prompt;
    std::unique_ptr<test::FakeCardBench> m_bench;
    std::unique_ptr<TracePane> m_pane;
};

TraceEntry CardTraceTest::entry(quint64 number, const QString &title)
{
    TraceEntry entry;
    entry.number = number;
    entry.reader = QStringLiteral("A");
    entry.title = title;
    entry.command = QByteArray::fromHex("80e2910006bf3e035c015a00");
    entry.response = QByteArray::fromHex("bf3e125a1089049032123451234512345678901235009000");
    return entry;
}

void CardTraceTest::init()
{
    m_bench = std::make_unique<test::FakeCardBench>();
    TraceNode outer{.name = QStringLiteral("GetEuiccDataResponse"),
                    .tag = QStringLiteral("BF3E"),
                    .text = {},
                    .children = {},
                    .offset = 0,
                    .length = 21};
    outer.children.push_back({.name = QStringLiteral("eidValue"),
                              .tag = QStringLiteral("5A"),
                              .text = QStringLiteral("8904903212345123"),
                              .children = {},
                              .offset = 3,
                              .length = 18});
    TraceDecoding decoding;
    decoding.response.push_back(outer);
    m_bench->setDecoding(decoding);
    m_bench->note(entry(1, QStringLiteral("GetEID")));
    m_pane = std::make_unique<TracePane>(*m_bench, m_prompt);
    m_pane->resize(1'000, 600);
    m_pane->show();
    m_pane->showReader(m_reader);
    m_pane->table()->selectRow(0);
}

void CardTraceTest::marksOctetsOfAnElement()
{
    const auto *model = m_pane->tree()->model();
    const auto outer = model->index(0, 0, model->index(1, 0));
    m_pane->tree()->setCurrentIndex(model->index(0, 0, outer));
    QCOMPARE(m_pane->octets(Side::Response)->markedOffset(), 3);
    QCOMPARE(m_pane->octets(Side::Response)->markedLength(), 18);
    QCOMPARE(m_pane->octets(Side::Command)->markedOffset(), -1);
    QVERIFY(!m_pane->grab().isNull());
}

void CardTraceTest::marksTheElementOfAnOctet()
{
    auto *octets = m_pane->octets(Side::Response);
    QTest::mouseClick(octets->viewport(), Qt::LeftButton, {}, octets->placeOf(17));
    QCOMPARE(m_pane->tree()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("eidValue"));
    QCOMPARE(octets->markedOffset(), 3);
    QTest::mouseClick(octets->viewport(), Qt::LeftButton, {}, octets->placeOf(1));
    QCOMPARE(octets->markedOffset(), 0);
}

void CardTraceTest::followsWhatIsExchanged()
{
    m_bench->note(entry(2, QStringLiteral("SELECT")));
    QCOMPARE(m_pane->table()->model()->rowCount(), 2);
    auto other = entry(3, QStringLiteral("SELECT"));
    other.reader = QStringLiteral("B");
    m_bench->note(other);
    QCOMPARE(m_pane->table()->model()->rowCount(), 2);
    m_pane->showReader(QStringLiteral("B"));
    QCOMPARE(m_pane->table()->model()->rowCount(), 1);
}

void CardTraceTest::searches()
{
    m_bench->note(entry(2, QStringLiteral("SELECT")));
    m_pane->find();
    QTest::keyClicks(m_pane->findChild<QLineEdit *>(), QStringLiteral("select"));
    QCOMPARE(m_pane->table()->model()->rowCount(), 1);
}

void CardTraceTest::exportsWhatIsShown()
{
    const QTemporaryDir folder;
    m_prompt.file = folder.filePath(QStringLiteral("trace.json"));
    m_pane->exportAs(TraceFormat::Json);
    QFile file(m_prompt.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("json\nGetEID\n"));
    QCOMPARE(m_prompt.notices.size(), std::size_t{1});
    QCOMPARE(m_prompt.notices.back().file, m_prompt.file);
    m_prompt.file = folder.filePath(QStringLiteral("no/such/folder"));
    m_pane->exportAs(TraceFormat::Pcap);
    QCOMPARE(m_prompt.notices.size(), std::size_t{2});
    QVERIFY(m_prompt.notices.back().file.isEmpty());
}

void CardTraceTest::copiesMarkedOctets()
{
    auto *octets = m_pane->octets(Side::Response);
    octets->mark(3, 2);
    QTest::keySequence(octets, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("5A10"));
}

LONGREACH_TEST(CardTraceTest)
#include "tst_cardtrace.moc"

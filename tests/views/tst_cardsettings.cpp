// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardsettingspage.h"

#include "tests/support/testregistry.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/fakecardlore.h"
#include "tests/views/fakeprompt.h"
#include "views/cards/aidlisteditor.h"
#include "views/cards/issuerlisteditor.h"
#include "views/cards/readerheedlist.h"

#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;

/// The settings of card readers.
class CardSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editsTheAids();
    void refusesWhatIsNoAid();
    void saysWhichAidsAnswer();
    void addsAndRemovesIssuers();
    void heedsReaders();
    void switches();

private:
    [[nodiscard]] QStringList kept() const;

    const QString m_own = QStringLiteral("A06573746B6D65FFFFFFFF4953442D52");
    test::FakeCardBench m_bench;
    test::FakeCardLore m_lore;
    test::FakePrompt m_prompt;
    std::unique_ptr<CardSettingsPage> m_page;
};

void CardSettingsTest::init()
{
    m_bench.setSettings({});
    m_bench.plug({.name = QStringLiteral("Reader 0"), .presence = ReaderPresence::Present});
    m_page = std::make_unique<CardSettingsPage>(m_bench, m_lore, m_prompt);
    m_page->resize(760, 720);
    m_page->show();
}

void CardSettingsTest::cleanup()
{
    m_page.reset();
}

QStringList CardSettingsTest::kept() const
{
    QStringList texts;
    for (const auto &aid : m_bench.settings().isdrAids)
        texts.append(aid.toString());
    return texts;
}

void CardSettingsTest::editsTheAids()
{
    auto *aids = m_page->aids();
    QCOMPARE(aids->list()->count(), 1); // the known ones
    aids->add(m_own);
    QCOMPARE(kept(), (QStringList{Aid::isdR().toString(), m_own}));
    aids->list()->setCurrentRow(1);
    const auto buttons = aids->findChildren<QPushButton *>();
    const auto press = [&](const QString &text) {
        for (auto *button : buttons) {
            if (button->text() == text)
                button->click();
        }
    };
    press(QStringLiteral("&Up"));
    QCOMPARE(kept().front(), m_own);
    press(QStringLiteral("&Remove"));
    QCOMPARE(kept(), QStringList{Aid::isdR().toString()});
    press(QStringLiteral("&Remove")); // the last one stays
    QCOMPARE(kept(), QStringList{Aid::isdR().toString()});
    press(QStringLiteral("&Known ones"));
    QVERIFY(kept().isEmpty());
}

void CardSettingsTest::refusesWhatIsNoAid()
{
    m_page->aids()->add(QStringLiteral("hello"));
    QVERIFY(kept().isEmpty());
    QVERIFY2(m_page->aids()->finding().contains(u"no AID"), qPrintable(m_page->aids()->finding()));
    m_page->aids()->add(Aid::isdR().toString());
    QVERIFY(m_page->aids()->finding().contains(u"already"));
}

void CardSettingsTest::saysWhichAidsAnswer()
{
    m_bench.probed = {{Aid::isdR(), 0x6A82, false}};
    m_page->aids()->probe();
    QTRY_VERIFY2(m_page->aids()->finding().contains(u"None of them answers"), qPrintable(m_page->aids()->finding()));
    QVERIFY(m_page->aids()->list()->item(0)->text().contains(u"6A82"));
    m_bench.probed = {{Aid::isdR(), 0x6121, true}};
    m_page->aids()->probe();
    QTRY_VERIFY2(m_page->aids()->finding().contains(u"remembered"), qPrintable(m_page->aids()->finding()));
}

void CardSettingsTest::addsAndRemovesIssuers()
{
    const QTemporaryDir folder;
    m_prompt.file = folder.filePath(QStringLiteral("ci.pem"));
    QFile file(m_prompt.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_page->issuers()->addFromFile();
    QCOMPARE(m_page->issuers()->list()->count(), 0); // nothing in it
    m_lore.given = {
        CardCertificate{.subject = QStringLiteral("CN=Root CI"), .fingerprint = QStringLiteral("AABBCCDD")}};
    m_page->issuers()->addFromFile();
    QCOMPARE(m_page->issuers()->list()->count(), 1);
    QVERIFY(m_page->issuers()->list()->item(0)->text().contains(u"AABB CCDD"));
    m_page->issuers()->list()->setCurrentRow(0);
    m_prompt.saysYes = false;
    m_page->issuers()->removeCurrent();
    QCOMPARE(m_lore.shelf.size(), std::size_t{1});
    m_prompt.saysYes = true;
    m_page->issuers()->removeCurrent();
    QVERIFY(m_lore.shelf.empty());
    QCOMPARE(m_page->issuers()->list()->count(), 0);
}

void CardSettingsTest::heedsReaders()
{
    auto *list = m_page->readers()->list();
    QCOMPARE(list->count(), 1);
    list->item(0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(m_bench.settings().ignoredReaders, QStringList{QStringLiteral("Reader 0")});
    m_bench.unplug(QStringLiteral("Reader 0"));
    QCOMPARE(list->count(), 1); // to be heeded again while it is not there
    list->item(0)->setCheckState(Qt::Checked);
    QTRY_VERIFY(m_bench.settings().ignoredReaders.isEmpty());
}

void CardSettingsTest::switches()
{
    QVERIFY(m_bench.settings().sendsNotifications);
    m_page->findChildren<QCheckBox *>().front()->click();
    QVERIFY(!m_bench.settings().sendsNotifications);
}

LONGREACH_TEST(CardSettingsTest)
#include "tst_cardsettings.moc"

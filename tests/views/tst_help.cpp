// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpdesk.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowscenes.h"
#include "views/common/helptopic.h"
#include "views/eims/eimdialog.h"
#include "views/help/helpbrowser.h"
#include "views/help/helplibrary.h"
#include "views/help/helpwindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace longreach;

class HelpTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksItsLanguages_data();
    void speaksItsLanguages();
    void linksLeadSomewhere_data() { speaksItsLanguages_data(); }
    void linksLeadSomewhere();
    void fallsBackToEnglish();
    void findsWords();
    void goesBackAndForward();
    void answersForEveryPage();
    void answersInADialog();

private:
    static HelpWindow *window(const test::SceneStage &stage);
};

HelpWindow *HelpTest::window(const test::SceneStage &stage)
{
    return stage.window->findChild<HelpDesk *>()->helpWindow();
}

void HelpTest::speaksItsLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void HelpTest::speaksItsLanguages()
{
    QFETCH(const QString, language);
    const Theme theme; // brings the resources
    const HelpLibrary library(language);
    QVERIFY(library.topics().size() >= 13);
    for (const auto &topic : library.topics()) {
        QVERIFY2(!topic.title.isEmpty() && topic.text.size() > 200, qPrintable(topic.id));
        if (language != u"en")
            QVERIFY2(topic.html != HelpLibrary(QStringLiteral("en")).find(topic.id)->html, qPrintable(topic.id));
    }
}

void HelpTest::linksLeadSomewhere()
{
    QFETCH(const QString, language);
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]+)\""));
    const HelpLibrary library(language);
    for (const auto &topic : library.topics()) {
        for (auto links = link.globalMatch(topic.html); links.hasNext();) {
            const auto target = links.next().captured(1);
            QVERIFY2(library.find(target) != nullptr, qPrintable(topic.id + u' ' + target));
        }
    }
}

void HelpTest::fallsBackToEnglish()
{
    const HelpLibrary library(QStringLiteral("xx"));
    QCOMPARE(library.find(QStringLiteral("words"))->title, QStringLiteral("Words of the field"));
    QVERIFY(library.find(QStringLiteral("nothing")) == nullptr);
}

void HelpTest::findsWords()
{
    const HelpLibrary library(QStringLiteral("en"));
    QCOMPARE(library.search({}).size(), library.topics().size());
    const auto found = library.search(QStringLiteral("submission unknown"));
    QVERIFY(!found.empty() && found.size() < library.topics().size());
    QCOMPARE(library.search(QStringLiteral("recipe")).front()->id, QStringLiteral("recipe")); // in its heading
    QVERIFY(library.search(QStringLiteral("zeppelin")).empty());
}

void HelpTest::goesBackAndForward()
{
    const Theme theme;
    HelpWindow help(QStringLiteral("en"));
    help.showTopic(QStringLiteral("jobs"));
    QCOMPARE(help.list()->currentItem()->text(), QStringLiteral("Jobs"));
    help.showTopic(QStringLiteral("states"));
    const auto buttons = help.findChildren<QToolButton *>();
    const auto press = [&buttons](const QString &name) {
        const auto found = std::ranges::find(buttons, name, [](const QToolButton *b) { return b->accessibleName(); });
        QVERIFY(found != buttons.end() && (*found)->isEnabled());
        (*found)->click();
    };
    press(QStringLiteral("Back"));
    QCOMPARE(help.topic(), QStringLiteral("jobs"));
    press(QStringLiteral("Forward"));
    QCOMPARE(help.topic(), QStringLiteral("states"));
    QTest::keyClicks(help.search(), QStringLiteral("rollback"));
    QVERIFY(help.list()->count() > 0 && help.list()->count() < 10);
    QVERIFY(!help.browser()->extraSelections().isEmpty());
    help.showTopic(QStringLiteral("nothing"));
    QCOMPARE(help.topic(), QStringLiteral("overview"));
}

void HelpTest::answersForEveryPage()
{
    test::SceneStage stage(test::SceneStage::Fill::Empty);
    for (const auto &page : {QStringLiteral("fleet"), QStringLiteral("jobs"), QStringLiteral("readers"),
                             QStringLiteral("eims"), QStringLiteral("overview")}) {
        stage.run(QStringLiteral("view.") + page);
        stage.run(QStringLiteral("help.here"));
        QVERIFY(window(stage) != nullptr && window(stage)->isVisible());
        QCOMPARE(window(stage)->topic(), page);
        stage.window->activateWindow();
        QTRY_VERIFY(stage.window->isActiveWindow());
    }
}

void HelpTest::answersInADialog()
{
    test::SceneStage stage(test::SceneStage::Fill::Empty);
    stage.run(QStringLiteral("eim.add"));
    auto *dialog = stage.dialog<EimDialog>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_F1);
    QVERIFY(window(stage) != nullptr);
    QCOMPARE(window(stage)->topic(), QStringLiteral("eims"));
    QCOMPARE(helpTopicOf(dialog->findChild<QLineEdit *>()), QStringLiteral("eims"));
    QVERIFY(window(stage)->parentWidget() == nullptr); // it can be read beside the dialog
}

LONGREACH_TEST(HelpTest)
#include "tst_help.moc"

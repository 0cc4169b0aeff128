// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/shortcutbook.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/commands/keycap.h"
#include "views/commands/shortcutsheet.h"
#include "views/common/commandtable.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace longreach;

class ShortcutsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesCommandsOtherKeys();
    void namesWhoHasTheKeys();
    void takesKeysFromWhoHadThem();
    void refusesKeysForTyping();
    void resetsOneAndAll();
    void remembersOnlyWhatIsChanged();
    void listsAllOnASheet();

private:
    [[nodiscard]] QKeySequence keysOf(const QString &id) const { return m_table->action(id)->shortcut(); }
    void open();

    const QString m_create = QStringLiteral("job.create");
    const QString m_pause = QStringLiteral("job.pause");
    const QKeySequence m_ctrlN{Qt::CTRL | Qt::Key_N};
    const QKeySequence m_ctrlP{Qt::CTRL | Qt::Key_P};
    const QKeySequence m_altJ{Qt::ALT | Qt::Key_J};
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CommandTable> m_table;
    std::unique_ptr<ShortcutBook> m_book;
};

void ShortcutsTest::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_settings->clear();
    open();
}

void ShortcutsTest::open()
{
    m_table = std::make_unique<CommandTable>();
    m_table->add({.id = m_create, .text = QStringLiteral("&New job…"), .shortcuts = {m_ctrlN}, .run = [] {}});
    m_table->add({.id = m_pause, .text = QStringLiteral("&Pause job"), .shortcuts = {m_ctrlP}, .run = [] {}});
    m_book = std::make_unique<ShortcutBook>(*m_table, *m_settings);
}

void ShortcutsTest::givesCommandsOtherKeys()
{
    const QSignalSpy changed(m_book.get(), &ShortcutBook::changed);
    m_book->set(m_create, m_altJ);
    QCOMPARE(keysOf(m_create), m_altJ);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_table->action(m_create)->toolTip().contains(m_altJ.toString(QKeySequence::NativeText)));
    open();
    QCOMPARE(keysOf(m_create), m_altJ);
    m_book->set(m_create, {});
    open();
    QVERIFY(keysOf(m_create).isEmpty());
}

void ShortcutsTest::namesWhoHasTheKeys()
{
    QCOMPARE(m_book->holder(m_ctrlP, m_create)->id, m_pause);
    QVERIFY(m_book->holder(m_ctrlP, m_pause) == nullptr);
    QVERIFY(m_book->holder(m_altJ, m_create) == nullptr);
}

void ShortcutsTest::takesKeysFromWhoHadThem()
{
    m_book->set(m_create, m_ctrlP);
    QCOMPARE(keysOf(m_create), m_ctrlP);
    QVERIFY(keysOf(m_pause).isEmpty());
    m_book->reset(m_pause);
    QCOMPARE(keysOf(m_pause), m_ctrlP);
    QVERIFY(keysOf(m_create).isEmpty());
}

void ShortcutsTest::refusesKeysForTyping()
{
    QVERIFY(!ShortcutBook::fault(QKeySequence(QKeySequence::Copy)).isEmpty());
    QVERIFY(!ShortcutBook::fault(QKeySequence(Qt::Key_J)).isEmpty());
    QVERIFY(!ShortcutBook::fault(QKeySequence(Qt::SHIFT | Qt::Key_J)).isEmpty());
    QVERIFY(ShortcutBook::fault(m_altJ).isEmpty());
    QVERIFY(ShortcutBook::fault(QKeySequence(Qt::Key_F9)).isEmpty());
    QVERIFY(ShortcutBook::fault(QKeySequence(Qt::Key_Question)).isEmpty());
    QVERIFY(ShortcutBook::fault({}).isEmpty());
}

void ShortcutsTest::resetsOneAndAll()
{
    m_book->set(m_create, m_altJ);
    m_book->set(m_pause, {});
    QVERIFY(m_book->isAnyChanged());
    m_book->reset(m_create);
    QCOMPARE(keysOf(m_create), m_ctrlN);
    QVERIFY(!m_book->isChanged(m_create));
    m_book->resetAll();
    QCOMPARE(keysOf(m_pause), m_ctrlP);
    QVERIFY(!m_book->isAnyChanged());
}

void ShortcutsTest::remembersOnlyWhatIsChanged()
{
    m_book->set(m_create, m_altJ);
    m_book->set(m_create, m_ctrlN); // as it was: nothing to remember
    m_settings->sync();
    QVERIFY(m_settings->allKeys().isEmpty());
}

void ShortcutsTest::listsAllOnASheet()
{
    test::WindowWorkshop shop(3);
    shop.load();
    MainWindow window(shop.services(), shop.theme);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Question);
    const auto *sheet = window.findChild<ShortcutSheet *>();
    QVERIFY(sheet);
    QStringList texts;
    for (const auto *label : sheet->findChildren<QLabel *>())
        texts.append(label->text());
    for (const auto &command : window.commands().commands()) {
        QVERIFY2(texts.contains(plainText(command)), qPrintable(command.id));
        if (const auto keys = window.commands().action(command.id)->shortcut(); !keys.isEmpty())
            QVERIFY2(texts.contains(keys.toString(QKeySequence::NativeText)), qPrintable(command.id));
    }
    QVERIFY(!sheet->findChildren<KeyCap *>().isEmpty());
}

LONGREACH_TEST(ShortcutsTest)
#include "tst_shortcuts.moc"

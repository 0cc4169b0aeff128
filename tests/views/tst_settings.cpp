// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingsdialog.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/commands/shortcutbook.h"
#include "views/common/commandtable.h"
#include "views/notices/noticesettings.h"
#include "views/settings/appearance.h"
#include "views/settings/generalpage.h"
#include "views/settings/shortcutspage.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace longreach;

class SettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensByItsShortcut();
    void choosesColours();
    void choosesALanguage();
    void choosesNotices();
    void changesKeys();
    void namesAConflict();
    void setsKeysBack();

private:
    SettingsDialog *open();
    ShortcutsPage *openShortcuts();
    [[nodiscard]] static QPushButton *button(const QWidget &page, const QString &text);
    [[nodiscard]] QKeySequence keysOf(const QString &id) const { return m_window->commands().action(id)->shortcut(); }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void SettingsTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(3);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SettingsTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

SettingsDialog *SettingsTest::open()
{
    m_window->commands().action(QStringLiteral("app.settings"))->trigger();
    return m_window->findChild<SettingsDialog *>();
}

ShortcutsPage *SettingsTest::openShortcuts()
{
    auto *dialog = open();
    dialog->showPage(1);
    return qobject_cast<ShortcutsPage *>(dialog->current());
}

QPushButton *SettingsTest::button(const QWidget &page, const QString &text)
{
    const auto buttons = page.findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, text, [](const QPushButton *one) { return one->text(); });
    return found == buttons.end() ? nullptr : *found;
}

void SettingsTest::opensByItsShortcut()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    const QPointer dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QVERIFY(qobject_cast<GeneralPage *>(dialog->current()));
    QVERIFY(!dialog->grab().isNull());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void SettingsTest::choosesColours()
{
    auto *colors = open()->findChildren<QComboBox *>().front();
    colors->setCurrentIndex(colors->findData(static_cast<int>(Theme::Mode::Dark)));
    Q_EMIT colors->activated(colors->currentIndex());
    QCOMPARE(m_shop->theme.mode(), Theme::Mode::Dark);
    QCOMPARE(m_shop->settings.value(QStringLiteral("window/theme")).toString(), QStringLiteral("dark"));
    m_window->commands().action(QStringLiteral("theme.light"))->trigger();
    QCOMPARE(colors->currentData().toInt(), static_cast<int>(Theme::Mode::Light));
}

void SettingsTest::choosesALanguage()
{
    auto *language = open()->findChildren<QComboBox *>().back();
    QCOMPARE(language->currentIndex(), 0);
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(m_shop->settings.value(languageKey()).toString(), QStringLiteral("de"));
}

void SettingsTest::choosesNotices()
{
    QCOMPARE(NoticeSettings::read(m_shop->settings), NoticeSettings());
    const auto boxes = open()->current()->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 6);
    for (auto *box : boxes)
        box->click();
    const NoticeSettings turned{.showsToasts = false,
                                .hasSound = true,
                                .tellsOfJobs = false,
                                .tellsOfEims = false,
                                .tellsOfCards = false,
                                .tellsOfImports = false};
    QCOMPARE(NoticeSettings::read(m_shop->settings), turned);
}

void SettingsTest::changesKeys()
{
    auto *page = openShortcuts();
    QVERIFY(page);
    page->choose(QStringLiteral("job.pause"));
    const QKeySequence keys(Qt::CTRL | Qt::ALT | Qt::Key_P);
    page->findChild<QKeySequenceEdit *>()->setKeySequence(keys);
    QVERIFY(page->remark().isEmpty());
    button(*page, QStringLiteral("&Set"))->click();
    QCOMPARE(keysOf(QStringLiteral("job.pause")), keys);
    button(*page, QStringLiteral("&No keys"))->click(); // still the same command
    QVERIFY(keysOf(QStringLiteral("job.pause")).isEmpty());
}

void SettingsTest::namesAConflict()
{
    auto *page = openShortcuts();
    page->choose(QStringLiteral("job.pause"));
    const auto taken = keysOf(QStringLiteral("job.create"));
    page->findChild<QKeySequenceEdit *>()->setKeySequence(taken);
    QVERIFY(page->remark().contains(QStringLiteral("New job")));
    QVERIFY(button(*page, QStringLiteral("&Set"))->isEnabled());
    page->findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(QKeySequence::Copy));
    QVERIFY(!page->remark().isEmpty());
    QVERIFY(!button(*page, QStringLiteral("&Set"))->isEnabled());
}

void SettingsTest::setsKeysBack()
{
    auto *page = openShortcuts();
    const auto first = keysOf(QStringLiteral("job.create"));
    page->choose(QStringLiteral("job.create"));
    button(*page, QStringLiteral("&No keys"))->click();
    QVERIFY(keysOf(QStringLiteral("job.create")).isEmpty());
    button(*page, QStringLiteral("&Reset"))->click();
    QCOMPARE(keysOf(QStringLiteral("job.create")), first);
    page->choose(QStringLiteral("view.find"));
    button(*page, QStringLiteral("&No keys"))->click();
    button(*page, QStringLiteral("Reset &all"))->click();
    QVERIFY(!keysOf(QStringLiteral("view.find")).isEmpty());
    QVERIFY(!button(*page, QStringLiteral("Reset &all"))->isEnabled());
}

LONGREACH_TEST(SettingsTest)
#include "tst_settings.moc"

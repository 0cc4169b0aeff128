// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/language.h"

#include "app/main/pseudotranslator.h"
#include "tests/support/testregistry.h"

#include <QApplication>
#include <QKeySequence>
#include <QTest>

using namespace longreach;

class LanguageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksGerman();
    void countsInEnglish();
    void makesTextsLonger();
    void runsFromRightToLeft();
    void leavesKeysAlone();
    void goesAwayAgain();
};

namespace {

QString said(const char *context, const char *text, const char *remark = nullptr, int count = -1)
{
    return QCoreApplication::translate(context, text, remark, count);
}

} // namespace

void LanguageTest::speaksGerman()
{
    const Language german(QStringLiteral("de"));
    QCOMPARE(said("longreach::TaskDialog", "Cancel", "stop the work"), QStringLiteral("Abbrechen"));
    QCOMPARE(said("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen")); // Qt's own strings, too
    QCOMPARE(QLocale().toString(1'234), QStringLiteral("1.234"));
}

void LanguageTest::countsInEnglish()
{
    const Language english(QStringLiteral("en"));
    QCOMPARE(said("longreach::ScreenshotTour", "%Ln picture(s) written", nullptr, 1),
             QStringLiteral("1 picture written"));
    QCOMPARE(said("longreach::ScreenshotTour", "%Ln picture(s) written", nullptr, 3),
             QStringLiteral("3 pictures written"));
}

void LanguageTest::makesTextsLonger()
{
    const Language longer(QStringLiteral("pseudo-long"));
    const auto text = said("longreach::TaskDialog", "Cancel", "stop the work");
    QVERIFY2(text.contains(QStringLiteral("Cancel")), qPrintable(text));
    QVERIFY(text.size() >= 9);
    const auto sentence = QStringLiteral("Asking %1 …");
    QVERIFY(said("longreach::EimDialog", sentence.toUtf8().constData()).contains(QStringLiteral("%1")));
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::runsFromRightToLeft()
{
    const Language mirrored(QStringLiteral("pseudo-rtl"));
    QTRY_COMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(said("longreach::TaskDialog", "Cancel").contains(QStringLiteral("Cancel")));
    QVERIFY(said("longreach::TaskDialog", "Cancel").startsWith(QChar(0x202e)));
}

void LanguageTest::leavesKeysAlone()
{
    for (const auto &word : {QStringLiteral("pseudo-long"), QStringLiteral("pseudo-rtl"), QStringLiteral("de")}) {
        const Language language(word);
        const QKeySequence keys(Qt::CTRL | Qt::Key_N);
        QCOMPARE(QKeySequence(keys.toString(QKeySequence::NativeText), QKeySequence::NativeText), keys);
        QCOMPARE(QKeySequence(QStringLiteral("Ctrl+N")), keys);
    }
    QCOMPARE(PseudoTranslator::kindFromWord(u"pseudo"), std::nullopt);
}

void LanguageTest::goesAwayAgain()
{
    {
        const Language mirrored(QStringLiteral("pseudo-rtl"));
    }
    QTRY_COMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(said("longreach::TaskDialog", "Cancel"), QStringLiteral("Cancel"));
}

LONGREACH_TEST(LanguageTest)
#include "tst_language.moc"

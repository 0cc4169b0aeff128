// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/colorscheme.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

namespace {

constexpr double readable = 4.5;
constexpr double readableForAll = 7;
constexpr double visible = 3; // lines and frames, by WCAG 1.4.11

} // namespace

class ColorSchemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsContrast();
    void keepsTextReadable_data();
    void keepsTextReadable();
    void keepsTonesReadable_data() { keepsTextReadable_data(); }
    void keepsTonesReadable();
    void drawsLinesForAllEyes();
    void findsItselfInItsPalette();
    void alternatesFaintly_data() { keepsTextReadable_data(); }
    void alternatesFaintly();
    void beginsTheSeriesAgain();

private:
    static const ColorScheme &scheme();
    static double wanted() { return &scheme() == &ColorScheme::highContrast() ? readableForAll : readable; }
};

const ColorScheme &ColorSchemeTest::scheme()
{
    const QByteArray tag(QTest::currentDataTag());
    return tag == "dark" ? ColorScheme::dark() : tag == "light" ? ColorScheme::light() : ColorScheme::highContrast();
}

void ColorSchemeTest::knowsContrast()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black)), 21);
    QCOMPARE(qRound(contrastRatio(Qt::red, Qt::red)), 1);
}

void ColorSchemeTest::keepsTextReadable_data()
{
    QTest::addColumn<int>("unused");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 0;
    QTest::newRow("high contrast") << 0;
}

void ColorSchemeTest::keepsTextReadable()
{
    const auto &s = scheme();
    for (const auto &ground : {s.window, s.rail, s.base, s.alternate, s.hover, s.button, s.selection}) {
        QVERIFY2(contrastRatio(s.text, ground) >= wanted(), qPrintable(ground.name()));
        QVERIFY2(contrastRatio(s.mutedText, ground) >= wanted(), qPrintable(ground.name()));
    }
    QVERIFY(contrastRatio(s.onAccent, s.accent) >= wanted());
    for (const auto &ground : {s.window, s.base, s.hover, s.button, s.selection}) {
        QVERIFY2(contrastRatio(s.accent, ground) >= wanted(), qPrintable(ground.name()));
        QVERIFY2(contrastRatio(s.danger, ground) >= wanted(), qPrintable(ground.name()));
    }
}

void ColorSchemeTest::keepsTonesReadable()
{
    const auto &s = scheme();
    for (const auto tone : {Tone::Neutral, Tone::Muted, Tone::Good, Tone::Busy, Tone::Warning, Tone::Bad}) {
        const auto &colors = s.tone(tone);
        QVERIFY2(contrastRatio(colors.text, colors.fill) >= wanted(), qPrintable(colors.text.name()));
        QVERIFY2(contrastRatio(s.text, colors.fill) >= wanted(), qPrintable(colors.fill.name()));
        for (const auto &ground : {s.window, s.base, s.alternate, s.hover, s.selection})
            QVERIFY2(contrastRatio(colors.text, ground) >= wanted(), qPrintable(colors.text.name()));
    }
}

void ColorSchemeTest::drawsLinesForAllEyes()
{
    const auto &s = ColorScheme::highContrast();
    for (const auto &line : {s.hairline, s.control, s.accent}) {
        for (const auto &ground : {s.window, s.base, s.hover})
            QVERIFY2(contrastRatio(line, ground) >= visible, qPrintable(line.name()));
    }
    for (const auto &color : s.series)
        QVERIFY2(contrastRatio(color, s.base) >= visible, qPrintable(color.name()));
    for (const auto &tone : s.tones)
        QVERIFY2(contrastRatio(tone.mark, s.base) >= visible, qPrintable(tone.mark.name()));
}

void ColorSchemeTest::findsItselfInItsPalette()
{
    QCOMPARE(&ColorScheme::of(ColorScheme::light().toPalette()), &ColorScheme::light());
    QCOMPARE(&ColorScheme::of(ColorScheme::dark().toPalette()), &ColorScheme::dark());
    QCOMPARE(&ColorScheme::of(ColorScheme::highContrast().toPalette()), &ColorScheme::highContrast());
}

void ColorSchemeTest::alternatesFaintly()
{
    const auto &s = scheme();
    const auto difference = qAbs(s.base.lightnessF() - s.alternate.lightnessF());
    QVERIFY(difference > 0.005F && difference < 0.03F);
}

void ColorSchemeTest::beginsTheSeriesAgain()
{
    const auto &s = ColorScheme::light();
    QCOMPARE(s.seriesColor(0), s.seriesColor(ColorScheme::SeriesCount));
    QVERIFY(s.seriesColor(0) != s.seriesColor(1));
}

LONGREACH_TEST(ColorSchemeTest)
#include "tst_colorscheme.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/colorscheme.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

namespace {

constexpr double readable = 4.5;

} // namespace

class ColorSchemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsContrast();
    void keepsTextReadable_data();
    void keepsTextReadable();
    void keepsTonesReadable_data() { keepsTextReadable_data(); }
    void keepsTonesReadable();
    void findsItselfInItsPalette();
    void alternatesFaintly_data() { keepsTextReadable_data(); }
    void alternatesFaintly();
    void beginsTheSeriesAgain();

private:
    static const ColorScheme &scheme();
};

const ColorScheme &ColorSchemeTest::scheme()
{
    return qstrcmp(QTest::currentDataTag(), "dark") == 0 ? ColorScheme::dark() : ColorScheme::light();
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
}

void ColorSchemeTest::keepsTextReadable()
{
    const auto &s = scheme();
    for (const auto &ground : {s.window, s.rail, s.base, s.alternate, s.hover, s.button, s.selection}) {
        QVERIFY2(contrastRatio(s.text, ground) >= readable, qPrintable(ground.name()));
        QVERIFY2(contrastRatio(s.mutedText, ground) >= readable || ground == s.selection, qPrintable(ground.name()));
    }
    QVERIFY(contrastRatio(s.onAccent, s.accent) >= readable);
    QVERIFY(contrastRatio(s.accent, s.base) >= readable);
    QVERIFY(contrastRatio(s.danger, s.button) >= readable);
}

void ColorSchemeTest::keepsTonesReadable()
{
    const auto &s = scheme();
    for (const auto tone : {Tone::Neutral, Tone::Muted, Tone::Good, Tone::Busy, Tone::Warning, Tone::Bad}) {
        const auto &colors = s.tone(tone);
        QVERIFY2(contrastRatio(colors.text, colors.fill) >= readable, qPrintable(colors.text.name()));
        QVERIFY2(contrastRatio(colors.text, s.base) >= readable, qPrintable(colors.text.name()));
    }
}

void ColorSchemeTest::findsItselfInItsPalette()
{
    QCOMPARE(&ColorScheme::of(ColorScheme::light().toPalette()), &ColorScheme::light());
    QCOMPARE(&ColorScheme::of(ColorScheme::dark().toPalette()), &ColorScheme::dark());
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

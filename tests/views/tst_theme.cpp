// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "tests/support/testregistry.h"
#include "views/common/colorscheme.h"
#include "views/common/strokeicon.h"
#include "views/common/textlabel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

using namespace longreach;

namespace {

/// The colour of the strongest pixel: that of the stroke.
QColor strokeOf(const QPixmap &picture)
{
    const auto image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto color = image.pixelColor(x, y);
            strongest = color.alpha() > strongest.alpha() ? color : strongest;
        }
    }
    return strongest;
}

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsPaletteAndSaysSo();
    void bringsItsFont();
    void readsItsWords();
    void hearsWhatTheSystemAsksFor();
    void tintsIconsFromThePalette();
    void drawsIconsSharp();
    void labelsFollowIt();

private:
    Theme m_theme;
};

void ThemeTest::setsPaletteAndSaysSo()
{
    QSignalSpy changed(&m_theme, &Theme::modeChanged);
    m_theme.setMode(Theme::Mode::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), ColorScheme::dark().base);
    m_theme.setMode(Theme::Mode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), ColorScheme::light().base);
    m_theme.setMode(Theme::Mode::HighContrast);
    QCOMPARE(QApplication::palette().color(QPalette::Base), ColorScheme::highContrast().base);
    m_theme.setMode(Theme::Mode::Light);
    QCOMPARE(changed.size(), 4);
}

void ThemeTest::bringsItsFont()
{
    QCOMPARE(QFontInfo(QApplication::font()).family(), QStringLiteral("Noto Sans"));
    QVERIFY(QFontDatabase::styles(QStringLiteral("Noto Sans")).contains(QStringLiteral("SemiBold")));
    // Digits of one width, so that columns of EIDs line up.
    const QFontMetrics metrics(QApplication::font());
    for (auto digit = u'1'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
}

void ThemeTest::readsItsWords()
{
    for (const auto mode : {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast})
        QCOMPARE(Theme::modeFromWord(Theme::toWord(mode)), std::optional(mode));
    QCOMPARE(Theme::modeFromWord(u"purple"), std::nullopt);
}

void ThemeTest::hearsWhatTheSystemAsksFor()
{
    const auto asked = [](Qt::GlobalColor text, QRgb ground) {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(ground));
        palette.setColor(QPalette::WindowText, text);
        return Theme::wantedBy(palette);
    };
    QCOMPARE(asked(Qt::black, 0xefefef), Theme::Mode::Light);
    QCOMPARE(asked(Qt::white, 0x353535), Theme::Mode::Dark);
    QCOMPARE(asked(Qt::white, 0x000000), Theme::Mode::HighContrast);
    QCOMPARE(asked(Qt::black, 0xffffff), Theme::Mode::HighContrast);
}

void ThemeTest::tintsIconsFromThePalette()
{
    const auto icon = strokeIcon(QStringLiteral("add"));
    m_theme.setMode(Theme::Mode::Light);
    QCOMPARE(strokeOf(icon.pixmap(24, 24)).rgb(), ColorScheme::light().text.rgb());
    m_theme.setMode(Theme::Mode::Dark);
    QCOMPARE(strokeOf(icon.pixmap(24, 24)).rgb(), ColorScheme::dark().text.rgb());
    QCOMPARE(strokeOf(icon.pixmap(QSize(24, 24), QIcon::Selected)).rgb(), ColorScheme::dark().onAccent.rgb());
    QVERIFY(strokeOf(icon.pixmap(QSize(24, 24), QIcon::Disabled)).alpha() < 200);
}

void ThemeTest::drawsIconsSharp()
{
    const auto picture = strokePixmap(QStringLiteral("fleet"), Qt::red, 18, 2);
    QCOMPARE(picture.size(), QSize(36, 36));
    QCOMPARE(picture.devicePixelRatio(), 2.0);
    QVERIFY(strokeOf(picture).alpha() > 0);
}

void ThemeTest::labelsFollowIt()
{
    TextLabel label(QStringLiteral("text"), TextLabel::Style::Muted);
    label.show();
    m_theme.setMode(Theme::Mode::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), ColorScheme::dark().mutedText);
    m_theme.setMode(Theme::Mode::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), ColorScheme::light().mutedText);
}

LONGREACH_TEST(ThemeTest)
#include "tst_theme.moc"

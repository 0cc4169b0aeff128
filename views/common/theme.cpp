// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/colorscheme.h"
#include "views/common/consolestyle.h"
#include "views/common/focusring.h"
#include "views/common/readingorder.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPixmapCache>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

static void loadResources()
{
    // The resources sit in a static library, whose initialisers the linker drops unless named.
    Q_INIT_RESOURCE(longreach);
}

namespace longreach {

namespace {

void useBundledFont()
{
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Regular.ttf"));
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-SemiBold.ttf"));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
}

const ColorScheme &schemeOf(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::System:
    case Theme::Mode::Light: return ColorScheme::light();
    case Theme::Mode::Dark: return ColorScheme::dark();
    case Theme::Mode::HighContrast: return ColorScheme::highContrast();
    }
    return ColorScheme::light();
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent),
      m_systemPalette(QGuiApplication::palette()),
      m_ring(new FocusRing(this)),
      m_order(new ReadingOrder(this))
{
    loadResources();
    useBundledFont();
    QPixmapCache::setCacheLimit(20'480);
    QApplication::setStyle(new ConsoleStyle);
    applyPalette();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == Mode::System)
            setMode(Mode::System);
    });
#endif
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    applyPalette();
    Q_EMIT modeChanged(mode);
}

void Theme::setDensity(Density density)
{
    m_density = density;
    if (auto *style = qobject_cast<ConsoleStyle *>(QApplication::style()))
        style->setDensity(density);
    Q_EMIT densityChanged(density);
}

void Theme::applyPalette()
{
    QApplication::setPalette(schemeOf(shownMode()).toPalette());
}

Theme::Mode Theme::shownMode() const
{
    if (m_mode != Mode::System)
        return m_mode;
    const auto wanted = wantedBy(m_systemPalette);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (wanted != Mode::HighContrast)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Mode::Dark : Mode::Light;
#endif
    return wanted;
}

Theme::Mode Theme::wantedBy(const QPalette &palette)
{
    constexpr double beyondFashion = 20;
    const auto ground = palette.color(QPalette::Window);
    if (contrastRatio(ground, palette.color(QPalette::WindowText)) > beyondFashion)
        return Mode::HighContrast;
    return ground.lightnessF() < 0.5F ? Mode::Dark : Mode::Light;
}

QString Theme::toWord(Mode mode)
{
    switch (mode) {
    case Mode::System: return QStringLiteral("system");
    case Mode::Light: return QStringLiteral("light");
    case Mode::Dark: return QStringLiteral("dark");
    case Mode::HighContrast: return QStringLiteral("high-contrast");
    }
    return {};
}

std::optional<Theme::Mode> Theme::modeFromWord(QStringView word)
{
    for (const auto mode : {Mode::System, Mode::Light, Mode::Dark, Mode::HighContrast}) {
        if (word.compare(toWord(mode), Qt::CaseInsensitive) == 0)
            return mode;
    }
    return std::nullopt;
}

} // namespace longreach

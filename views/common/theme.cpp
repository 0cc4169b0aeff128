// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/colorscheme.h"
#include "views/common/consolestyle.h"

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

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_systemPalette(QGuiApplication::palette())
{
    loadResources();
    useBundledFont();
    QPixmapCache::setCacheLimit(20'480);
    QApplication::setStyle(new ConsoleStyle);
    QApplication::setPalette((isDarkWanted() ? ColorScheme::dark() : ColorScheme::light()).toPalette());
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
    QApplication::setPalette((isDarkWanted() ? ColorScheme::dark() : ColorScheme::light()).toPalette());
    Q_EMIT modeChanged(mode);
}

bool Theme::isDarkWanted() const
{
    if (m_mode != Mode::System)
        return m_mode == Mode::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_systemPalette.color(QPalette::Window).lightnessF() < 0.5F;
#endif
}

QString Theme::toWord(Mode mode)
{
    switch (mode) {
    case Mode::System: return QStringLiteral("system");
    case Mode::Light: return QStringLiteral("light");
    case Mode::Dark: return QStringLiteral("dark");
    }
    return {};
}

std::optional<Theme::Mode> Theme::modeFromWord(QStringView word)
{
    for (const auto mode : {Mode::System, Mode::Light, Mode::Dark}) {
        if (word.compare(toWord(mode), Qt::CaseInsensitive) == 0)
            return mode;
    }
    return std::nullopt;
}

} // namespace longreach

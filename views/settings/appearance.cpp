// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/appearance.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace longreach {

namespace {

struct Appearance final {
    Q_DECLARE_TR_FUNCTIONS(Appearance)
};

const QString densityKey = QStringLiteral("window/rows");

QString toWord(Density density)
{
    switch (density) {
    case Density::Compact: return QStringLiteral("compact");
    case Density::Normal: return QStringLiteral("normal");
    case Density::Comfortable: return QStringLiteral("comfortable");
    }
    return {};
}

} // namespace

std::vector<Theme::Mode> themeModes()
{
    return {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast};
}

QString words(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::System: return Appearance::tr("As the system", "colours");
    case Theme::Mode::Light: return Appearance::tr("Light", "colours");
    case Theme::Mode::Dark: return Appearance::tr("Dark", "colours");
    case Theme::Mode::HighContrast: return Appearance::tr("High contrast", "colours");
    }
    return {};
}

void chooseTheme(Theme &theme, QSettings &settings, Theme::Mode mode)
{
    settings.setValue(QStringLiteral("window/theme"), Theme::toWord(mode));
    theme.setMode(mode);
}

QString words(Density density)
{
    switch (density) {
    case Density::Compact: return Appearance::tr("Compact", "rows of tables");
    case Density::Normal: return Appearance::tr("Normal", "rows of tables");
    case Density::Comfortable: return Appearance::tr("Comfortable", "rows of tables");
    }
    return {};
}

void chooseDensity(Theme &theme, QSettings &settings, Density density)
{
    settings.setValue(densityKey, toWord(density));
    theme.setDensity(density);
}

Density wantedDensity(const QSettings &settings)
{
    const auto *found = std::ranges::find(AllDensities, settings.value(densityKey).toString(), toWord);
    return found == AllDensities.end() ? Density::Normal : *found;
}

std::vector<std::pair<QString, QString>> languages()
{
    return {{QStringLiteral("English"), QStringLiteral("en")}, {QStringLiteral("Deutsch"), QStringLiteral("de")}};
}

QString languageKey()
{
    return QStringLiteral("window/language");
}

} // namespace longreach

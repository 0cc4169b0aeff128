// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/appearance.h"

#include <QCoreApplication>
#include <QSettings>

namespace longreach {

namespace {

struct Appearance final {
    Q_DECLARE_TR_FUNCTIONS(Appearance)
};

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

std::vector<std::pair<QString, QString>> languages()
{
    return {{QStringLiteral("English"), QStringLiteral("en")}, {QStringLiteral("Deutsch"), QStringLiteral("de")}};
}

QString languageKey()
{
    return QStringLiteral("window/language");
}

} // namespace longreach

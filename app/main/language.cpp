// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/language.h"

#include "app/main/windowarguments.h"
#include "app/workspace/workspaceoptions.h"
#include "views/settings/appearance.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace longreach {

QString wantedLanguage(const WindowArguments &arguments)
{
    if (!arguments.language.isEmpty() || (arguments.isLab && arguments.storeFolder.isEmpty()))
        return arguments.language;
    const QDir folder(arguments.storeFolder.isEmpty() ? workspace::defaultStoreFolder() : arguments.storeFolder);
    const QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    return settings.value(languageKey()).toString();
}

Language::Language(const QString &name)
{
    const QLocale locale = name.isEmpty() ? QLocale() : QLocale(name);
    QLocale::setDefault(locale);
    const auto folder = QStringLiteral(":/i18n");
    if (m_plurals.load(QStringLiteral("longreach_en"), folder))
        QCoreApplication::installTranslator(&m_plurals);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(locale, QStringLiteral("longreach"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&m_ours);
}

Language::~Language()
{
    for (auto *translator : {&m_ours, &m_qt, &m_plurals})
        QCoreApplication::removeTranslator(translator);
}

} // namespace longreach

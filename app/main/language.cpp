// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/language.h"

#include "app/main/pseudotranslator.h"
#include "app/main/windowarguments.h"
#include "app/workspace/workspaceoptions.h"
#include "views/settings/appearance.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace longreach {

namespace {

const QString &ownFolder()
{
    static const QString path = QStringLiteral(":/i18n");
    return path;
}

} // namespace

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
    const auto pseudo = PseudoTranslator::kindFromWord(name);
    const QLocale locale = pseudo ? QLocale(QStringLiteral("en")) : name.isEmpty() ? QLocale() : QLocale(name);
    QLocale::setDefault(locale);
    if (m_plurals.load(QStringLiteral("longreach_en"), ownFolder()))
        QCoreApplication::installTranslator(&m_plurals);
    if (pseudo) {
        m_pseudo = std::make_unique<PseudoTranslator>(*pseudo, m_plurals);
        QCoreApplication::installTranslator(m_pseudo.get());
        return;
    }
    if (loadQt(locale))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(locale, QStringLiteral("longreach"), QStringLiteral("_"), ownFolder()))
        QCoreApplication::installTranslator(&m_ours);
}

bool Language::loadQt(const QLocale &locale)
{
    // What the program brings along is of the Qt it was built with; a system may have none at all.
    for (const auto &place : {ownFolder(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)}) {
        if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), place))
            return true;
    }
    return false;
}

Language::~Language()
{
    for (auto *translator : {m_pseudo.get(), &m_ours, &m_qt, &m_plurals}) {
        if (translator != nullptr)
            QCoreApplication::removeTranslator(translator);
    }
}

} // namespace longreach

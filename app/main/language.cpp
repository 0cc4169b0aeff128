// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace longreach {

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

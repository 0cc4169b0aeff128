// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace longreach {

struct WindowArguments;

/// The locale that `arguments` ask for, or else the one a person chose in the settings of their store;
/// empty: the system's.
[[nodiscard]] QString wantedLanguage(const WindowArguments &arguments);

/// The language of the window, for as long as it lives: ours, and Qt's own strings.
class Language final {
public:
    /// `name` is a locale such as `de`; empty: the system's. English if there is no translation. What
    /// PseudoTranslator makes of English has names, too.
    explicit Language(const QString &name);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    bool loadQt(const QLocale &locale);

    QTranslator m_plurals; ///< English needs one too: for "1 device" and "2 devices"
    QTranslator m_ours;
    QTranslator m_qt;
    std::unique_ptr<QTranslator> m_pseudo;
};

} // namespace longreach

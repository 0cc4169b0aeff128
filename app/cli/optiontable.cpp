// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optiontable.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace longreach::cli {

namespace {

/// A positional argument is named in lower case, so that CLI11 does not take it for a type.
std::string optionNames(const char *names)
{
    std::string text(names);
    if (!text.starts_with('-')) {
        for (auto &letter : text)
            letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    return text;
}

void finishOption(CLI::Option *option, const char *value, OptionTable::Need need)
{
    option->type_name(value)->required(need == OptionTable::Need::Required);
}

} // namespace

void OptionTable::flag(const char *names, bool &place, const char *help)
{
    m_app.add_flag(names, place, help);
}

void OptionTable::text(const char *names, QString &place, const char *value, const char *help, Need need)
{
    const auto take = [&place](const std::string &given) { place = QString::fromStdString(given); };
    finishOption(m_app.add_option_function<std::string>(optionNames(names), take, help), value, need);
}

void OptionTable::texts(const char *names, QStringList &place, const char *value, const char *help, Need need)
{
    const auto take = [&place](const std::vector<std::string> &given) {
        for (const auto &one : given)
            place += QString::fromStdString(one);
    };
    finishOption(m_app.add_option_function<std::vector<std::string>>(optionNames(names), take, help), value, need);
}

void OptionTable::number(const char *names, qint64 &place, const char *value, const char *help, qint64 atLeast,
                         qint64 atMost, Need need)
{
    const auto check = [atLeast, atMost](const std::string &given) {
        const auto text = QString::fromStdString(given);
        bool isNumber = false;
        const auto number = text.toLongLong(&isNumber);
        const bool fits = isNumber && number >= atLeast && number <= atMost;
        return fits
            ? std::string()
            : QStringLiteral("'%1' is no number from %2 to %3").arg(text).arg(atLeast).arg(atMost).toStdString();
    };
    auto *option = m_app.add_option(optionNames(names), place, help);
    finishOption(option->check(check, ""), value, need);
}

void OptionTable::choice(const char *names, QString &place, const QStringList &words, const char *help, Need need)
{
    const auto take = [&place](const std::string &given) { place = QString::fromStdString(given); };
    const auto check = [words](const std::string &given) {
        const auto text = QString::fromStdString(given);
        return words.contains(text)
            ? std::string()
            : QStringLiteral("'%1' is none of %2").arg(text, words.join(QStringLiteral(", "))).toStdString();
    };
    auto *option = m_app.add_option_function<std::string>(optionNames(names), take, help);
    finishOption(option->check(check, ""), words.join(u'|').toUtf8().constData(), need);
}

void OptionTable::footer(const char *text)
{
    m_app.footer(text);
}

} // namespace longreach::cli

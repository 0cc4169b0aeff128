// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/explain/resultcatalogue.h"

#include "app/sgp32/decode/types.h"

#include <algorithm>
#include <set>
#include <vector>

namespace longreach::sgp32 {

namespace {

/// Enumerations that say what something is, not how it went.
bool isResult(const Schema &enumeration)
{
    const auto name = QLatin1String(enumeration.name);
    return name.contains(QLatin1String("Result")) || name.contains(QLatin1String("Error"))
        || name.contains(QLatin1String("Status")) || name.contains(QLatin1String("Reason"))
        || name.contains(QLatin1String("Terminated")) || name.contains(QLatin1String("Code"));
}

void collect(const Schema &type, std::set<const Schema *> &seen, std::vector<const Schema *> &enumerations)
{
    if (!seen.insert(&type).second)
        return;
    if (type.form == Form::Enumerated && isResult(type))
        enumerations.push_back(&type);
    for (const auto &member : type.members)
        collect(*member.type, seen, enumerations);
}

const std::vector<const Schema *> &resultEnumerations()
{
    static const auto found = [] {
        std::set<const Schema *> seen;
        std::vector<const Schema *> enumerations;
        for (const auto *type : knownTypes())
            collect(*type, seen, enumerations);
        std::sort(enumerations.begin(), enumerations.end(),
                  [](const Schema *a, const Schema *b) { return QLatin1String(a->name) < QLatin1String(b->name); });
        return enumerations;
    }();
    return found;
}

} // namespace

const QStringList &resultWords()
{
    static const auto words = [] {
        QStringList found;
        for (const auto *enumeration : resultEnumerations()) {
            for (const auto &word : enumeration->words)
                found << QString::fromLatin1(word.text);
        }
        found.removeDuplicates();
        return found;
    }();
    return words;
}

QStringList codesOfResultWord(QLatin1String word)
{
    QStringList codes;
    for (const auto *enumeration : resultEnumerations()) {
        for (const auto &entry : enumeration->words) {
            if (word == QLatin1String(entry.text))
                codes << QStringLiteral("%1(%2)").arg(QLatin1String(enumeration->name)).arg(entry.value);
        }
    }
    return codes;
}

QStringList resultWordsOf(qint32 number, QStringView enumeration)
{
    QStringList words;
    for (const auto *candidate : resultEnumerations()) {
        const bool isMeant =
            enumeration.isEmpty() || enumeration.compare(QLatin1String(candidate->name), Qt::CaseInsensitive) == 0;
        const char *const word = isMeant ? wordOf(*candidate, number) : nullptr;
        if (word)
            words << QString::fromLatin1(word);
    }
    words.removeDuplicates();
    return words;
}

} // namespace longreach::sgp32

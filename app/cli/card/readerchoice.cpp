// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/readerchoice.h"

#include <QStringList>

#include <algorithm>

namespace longreach::cli {

namespace {

template <typename Predicate>
QStringList namesWhere(const std::vector<ReaderStatus> &readers, Predicate fits)
{
    QStringList names;
    for (const auto &reader : readers) {
        if (!reader.isIgnored && fits(reader))
            names += reader.name;
    }
    return names;
}

QString quoted(const QStringList &names)
{
    return u'\'' + names.join(QStringLiteral("', '")) + u'\'';
}

Result<QString> onlyOne(const QStringList &names, const QString &finding)
{
    if (names.size() == 1)
        return names.front();
    return failure(Error::Kind::InvalidInput, QStringLiteral("%1: %2").arg(finding, quoted(names)));
}

} // namespace

Result<QString> chooseReader(const std::vector<ReaderStatus> &readers, const QString &name)
{
    if (!name.isEmpty() && std::ranges::find(readers, name, &ReaderStatus::name) != readers.end())
        return name;
    const auto all = namesWhere(readers, [](const ReaderStatus &) { return true; });
    if (all.isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("there is no card reader"));
    if (!name.isEmpty()) {
        const auto found = all.filter(name, Qt::CaseInsensitive);
        if (found.isEmpty())
            return failure(Error::Kind::NotFound,
                           QStringLiteral("there is no reader '%1'; there are %2").arg(name, quoted(all)));
        return onlyOne(found, QStringLiteral("several readers are called so"));
    }
    const auto filled =
        namesWhere(readers, [](const auto &reader) { return reader.presence != ReaderPresence::Empty; });
    return filled.isEmpty() ? onlyOne(all, QStringLiteral("several readers, all empty"))
                            : onlyOne(filled, QStringLiteral("several readers have cards"));
}

} // namespace longreach::cli

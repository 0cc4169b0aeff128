// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/codefile.h"

#include "app/core/result.h"
#include "app/jobs/tablelines.h"

#include <QSet>

#include <utility>

namespace longreach::jobs {

namespace {

Result<CodeEntry> readEntry(const TableLine &line)
{
    const auto eid = Eid::parse(line.first);
    if (eid) {
        auto code = ActivationCode::parse(line.rest);
        if (!code)
            return failure(code.error());
        return CodeEntry{*std::move(code), *eid};
    }
    auto code = ActivationCode::parse(line.first);
    if (!code)
        return failure(line.rest.isEmpty() ? code.error() : eid.error());
    return CodeEntry{*std::move(code), std::nullopt};
}

} // namespace

CodeFile CodeFile::read(QStringView text)
{
    CodeFile file;
    QSet<QString> codes;
    QSet<Eid> eids;
    bool isFirst = true;
    for (const auto &line : tableLines(text)) {
        auto entry = readEntry(line);
        const bool mayBeHeader = std::exchange(isFirst, false) && !line.first.contains(u'$');
        if (!entry) {
            if (!mayBeHeader || Eid::parse(line.first))
                file.badLines.push_back({line.number, entry.error().detail});
            continue;
        }
        const auto revealed = entry->code.reveal();
        if (codes.contains(revealed)) {
            file.badLines.push_back({line.number, QStringLiteral("the code came before")});
        } else if (entry->eid && eids.contains(*entry->eid)) {
            file.badLines.push_back({line.number, QStringLiteral("a second code for %1").arg(entry->eid->toString())});
        } else {
            codes.insert(revealed);
            if (entry->eid)
                eids.insert(*entry->eid);
            file.entries.push_back(*std::move(entry));
        }
    }
    return file;
}

} // namespace longreach::jobs

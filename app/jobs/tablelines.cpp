// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/tablelines.h"

namespace longreach::jobs {

namespace {

QString unquoted(QStringView field)
{
    field = field.trimmed();
    if (field.size() >= 2 && field.front() == u'"' && field.back() == u'"')
        field = field.sliced(1, field.size() - 2);
    return field.toString().replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

qsizetype separatorOf(QStringView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        const auto character = line.at(at);
        if (character == u',' || character == u';' || character == u'\t')
            return at;
    }
    return -1;
}

} // namespace

std::vector<TableLine> tableLines(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    std::vector<TableLine> lines;
    int number = 0;
    for (auto line : text.tokenize(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto at = separatorOf(line);
        if (at < 0)
            lines.push_back({number, unquoted(line), {}});
        else
            lines.push_back({number, unquoted(line.first(at)), unquoted(line.sliced(at + 1))});
    }
    return lines;
}

} // namespace longreach::jobs

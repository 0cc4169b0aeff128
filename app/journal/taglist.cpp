// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/taglist.h"

namespace longreach::journal {

QString joinTags(const QStringList &tags)
{
    QString text;
    for (auto tag : tags) {
        tag.replace(u'\\', QLatin1String("\\\\")).replace(u'\n', QLatin1String("\\n"));
        text += tag + u'\n';
    }
    return text;
}

QStringList splitTags(const QString &text)
{
    QStringList tags;
    QString tag;
    bool isEscaped = false;
    for (const auto letter : text) {
        if (isEscaped) {
            tag += letter == u'n' ? QChar(u'\n') : letter;
            isEscaped = false;
        } else if (letter == u'\\') {
            isEscaped = true;
        } else if (letter == u'\n') {
            tags += std::exchange(tag, {});
        } else {
            tag += letter;
        }
    }
    return tags;
}

} // namespace longreach::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace longreach {

QByteArray toJson(const std::vector<Draft> &drafts)
{
    QJsonArray all;
    for (const auto &draft : drafts) {
        QJsonObject marks;
        for (auto mark = draft.marks.begin(); mark != draft.marks.end(); ++mark)
            marks.insert(mark.key(), mark.value());
        all.append(QJsonObject{{QStringLiteral("command"), draft.command}, {QStringLiteral("marks"), marks}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::vector<Draft> draftsFromJson(const QByteArray &json)
{
    std::vector<Draft> drafts;
    const auto all = QJsonDocument::fromJson(json).array();
    for (const auto &value : all) {
        const auto stored = value.toObject();
        Draft draft{.command = stored.value(QStringLiteral("command")).toString(), .marks = {}};
        const auto marks = stored.value(QStringLiteral("marks")).toObject();
        for (auto mark = marks.begin(); mark != marks.end(); ++mark)
            draft.marks.insert(mark.key(), mark.value().toString());
        if (!draft.command.isEmpty())
            drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helplibrary.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

namespace longreach {

namespace {

const QStringList &topicIds()
{
    static const QStringList ids{QStringLiteral("overview"), QStringLiteral("fleet"),     QStringLiteral("truth"),
                                 QStringLiteral("jobs"),     QStringLiteral("states"),    QStringLiteral("selectors"),
                                 QStringLiteral("codes"),    QStringLiteral("import"),    QStringLiteral("eims"),
                                 QStringLiteral("readers"),  QStringLiteral("recipe"),    QStringLiteral("activity"),
                                 QStringLiteral("lab"),      QStringLiteral("shortcuts"), QStringLiteral("commandline"),
                                 QStringLiteral("words")};
    return ids;
}

QString pageText(const QString &language, const QString &id)
{
    QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpTopic topicOf(const QString &id, const QString &html)
{
    static const QRegularExpression heading(QStringLiteral("<h1>(.*)</h1>"));
    HelpTopic topic;
    topic.id = id;
    topic.html = html;
    topic.title = QTextDocumentFragment::fromHtml(heading.match(html).captured(1)).toPlainText();
    topic.text = QTextDocumentFragment::fromHtml(html).toPlainText();
    return topic;
}

} // namespace

HelpLibrary::HelpLibrary(const QString &language)
{
    for (const auto &id : topicIds()) {
        auto html = pageText(language, id);
        if (html.isEmpty())
            html = pageText(QStringLiteral("en"), id);
        if (!html.isEmpty())
            m_topics.push_back(topicOf(id, html));
    }
}

const HelpTopic *HelpLibrary::find(const QString &id) const
{
    const auto found = std::ranges::find(m_topics, id, &HelpTopic::id);
    return found == m_topics.end() ? nullptr : &*found;
}

std::vector<const HelpTopic *> HelpLibrary::search(const QString &words) const
{
    const auto wanted = words.split(u' ', Qt::SkipEmptyParts);
    const auto hasAll = [&wanted](const QString &text) {
        return std::ranges::all_of(wanted,
                                   [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    std::vector<const HelpTopic *> found;
    for (const auto &topic : m_topics) {
        if (hasAll(topic.text))
            found.push_back(&topic);
    }
    if (!wanted.isEmpty())
        std::ranges::stable_partition(found, [&hasAll](const HelpTopic *topic) { return hasAll(topic->title); });
    return found;
}

} // namespace longreach

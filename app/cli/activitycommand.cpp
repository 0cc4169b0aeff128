// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/activitycommand.h"

#include "app/cli/age.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"
#include "app/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>

namespace longreach::cli {

void ActivityCommand::declare(OptionTable &options)
{
    QStringList subjects;
    for (const auto subject : allActivitySubjects())
        subjects.append(toWord(subject));
    options.choice("--about", m_about, subjects, "Only what is about these");
    options.text("--text", m_text, "WORDS", "Only lines with these words in them");
    options.text("--object", m_object, "NAME", "Only what was done to this: 'job 7', an eIM, an EID");
    options.number("--hours", m_hours, "N", "Only the last N hours");
    options.number("--first", m_first, "N", "At most so many lines", 1, 1'000'000);
    options.footer("With --format json: [{at, who, verb, object, detail}].");
}

void ActivityCommand::run()
{
    ActivityFilter filter{.text = m_text, .subjects = {}, .object = m_object, .from = {}};
    for (const auto subject : allActivitySubjects()) {
        if (toWord(subject) == m_about)
            filter.subjects.insert(subject);
    }
    if (m_hours > 0)
        filter.from = workspace().clock().now() - std::chrono::hours(m_hours);
    await(workspace().journal().activity().read(filter, 0, static_cast<int>(m_first)),
          QStringLiteral("read the activity of the store"), [this](const std::vector<Activity> &lines) {
              print(lines);
              Q_EMIT finished(ExitCode::Done);
          });
}

void ActivityCommand::print(const std::vector<Activity> &lines)
{
    const auto now = workspace().clock().now();
    TextTable table({QStringLiteral("age"), QStringLiteral("who"), QStringLiteral("what"), QStringLiteral("thing"),
                     QStringLiteral("detail")});
    QJsonArray json;
    for (const auto &line : lines) {
        table.add({ageText(line.at, now), line.who, line.verb, line.object, line.detail});
        json += QJsonObject{{QStringLiteral("at"), momentJson(line.at)},
                            {QStringLiteral("who"), line.who},
                            {QStringLiteral("verb"), line.verb},
                            {QStringLiteral("object"), line.object},
                            {QStringLiteral("detail"), line.detail}};
    }
    output().print(json, table);
}

} // namespace longreach::cli

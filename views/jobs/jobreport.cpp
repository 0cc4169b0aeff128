// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobreport.h"

#include "app/fleet/csvwriter.h"
#include "models/jobs/failuretally.h"
#include "views/common/agetext.h"
#include "views/common/words.h"
#include "views/jobs/jobfigures.h"
#include "views/jobs/nextsteps.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>

namespace longreach {

namespace {

struct JobReport final {
    Q_DECLARE_TR_FUNCTIONS(JobReport)
};

constexpr std::size_t mostLost = 200;

QString momentCell(const std::optional<Timestamp> &moment)
{
    return moment ? toIsoString(*moment) : QString();
}

QByteArray reportLine(const Job &job, const Operation &operation)
{
    const auto iccid = [](const std::optional<Iccid> &profile) { return profile ? profile->toString() : QString(); };
    const QStringList cells{operation.eid.toString(),
                            iccid(operation.target),
                            iccid(operation.former),
                            toWord(job.kind),
                            toWord(operation.state),
                            operation.reason,
                            operation.reason.isEmpty() ? words(operation.state) : reasonWords(operation.reason),
                            operation.detail,
                            QString::number(operation.attempts),
                            operation.eim,
                            operation.orderId,
                            momentCell(operation.submittedAt),
                            momentCell(operation.deliveredAt),
                            momentCell(operation.finishedAt)};
    QByteArrayList fields;
    for (const auto &cell : cells)
        fields.append(fleet::spreadsheetSafe(cell).toUtf8());
    return fleet::csvRecord(fields);
}

QStringList factLines(const Job &job)
{
    QStringList lines{JobReport::tr("Job %1, %2, %3", "number, kind, state")
                          .arg(QString::number(job.id), words(job.kind), words(job.state)),
                      JobReport::tr("Created %1", "a moment").arg(momentText(job.createdAt))};
    if (!job.query.isEmpty())
        lines.append(JobReport::tr("Devices chosen by %1").arg(u'`' + job.query + u'`'));
    if (job.startedAt && job.finishedAt) {
        const auto took = std::chrono::duration_cast<std::chrono::seconds>(*job.finishedAt - *job.startedAt);
        lines.append(JobReport::tr("Finished %1, took %2", "a moment, a duration")
                         .arg(momentText(*job.finishedAt), durationText(took)));
    }
    lines.append(summaryText(job));
    return lines;
}

QStringList stateLines(const Job &job)
{
    const QLocale locale;
    QStringList lines{
        QStringLiteral("| %1 | %2 |").arg(JobReport::tr("State", "of operations"), JobReport::tr("Operations")),
        QStringLiteral("| --- | ---: |")};
    for (const auto state : allOperationStates()) {
        if (const auto found = job.counts.find(state); found != job.counts.end() && found->second > 0)
            lines.append(QStringLiteral("| %1 | %2 |").arg(words(state), locale.toString(found->second)));
    }
    return lines;
}

QStringList failureLines(std::span<const Operation> operations)
{
    FailureTally tally;
    for (const auto &operation : operations)
        tally.add(operation);
    QStringList lines;
    for (const auto &group : tally.groups())
        lines.append(QStringLiteral("- **%1** × %2: %3")
                         .arg(failureWords(group.state, group.reason), QLocale().toString(group.count),
                              nextStepFor(group.state, group.reason)));
    return lines;
}

QStringList lostLines(std::span<const Operation> operations)
{
    QStringList lines;
    for (const auto &operation : operations) {
        if (operation.state == OperationState::LostContact && lines.size() < static_cast<qsizetype>(mostLost))
            lines.append(QStringLiteral("- `%1`").arg(operation.eid.toString()));
    }
    return lines;
}

} // namespace

QByteArray reportTable(const Job &job, std::span<const Operation> operations)
{
    auto table = fleet::csvRecord({"eid", "iccid", "formerIccid", "action", "state", "reason", "words", "detail",
                                   "attempts", "eim", "orderId", "submittedAt", "deliveredAt", "finishedAt"});
    for (const auto &operation : operations)
        table += reportLine(job, operation);
    return table;
}

QString reportSummary(const Job &job, std::span<const Operation> operations)
{
    QStringList page{QStringLiteral("# ") + job.title, QString()};
    for (const auto &fact : factLines(job))
        page.append(QStringLiteral("- ") + fact);
    page += QStringList{QString(), QStringLiteral("## ") + JobReport::tr("Operations by state"), QString()};
    page += stateLines(job);
    const auto addChapter = [&page](const QString &title, const QStringList &lines) {
        if (!lines.isEmpty())
            page += QStringList{QString(), QStringLiteral("## ") + title, QString()} + lines;
    };
    addChapter(JobReport::tr("What went wrong"), failureLines(operations));
    addChapter(JobReport::tr("Lost contact after the switch"), lostLines(operations));
    return page.join(u'\n') + u'\n';
}

QFuture<Result<void>> writeReport(QString path, Job job, std::vector<Operation> operations)
{
    return QtConcurrent::run([path, job, operations = std::move(operations)]() -> Result<void> {
        const bool isSummary = path.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive)
            || path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failure(Error::Kind::Storage, file.errorString());
        file.write(isSummary ? reportSummary(job, operations).toUtf8() : reportTable(job, operations));
        if (!file.commit())
            return failure(Error::Kind::Storage, file.errorString());
        return {};
    });
}

} // namespace longreach

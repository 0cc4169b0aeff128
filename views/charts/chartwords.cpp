// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartwords.h"

#include "app/fleet/query.h"
#include "models/common/tones.h"
#include "views/common/agetext.h"
#include "views/common/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace longreach {

namespace {

struct ChartWords final {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

QDateTime localTime(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(moment));
}

/// Counts the round moments that ticks stand at, in the person's own zone.
qint64 tickNumber(const QDateTime &moment, ChartSpan span)
{
    const auto minute = moment.date().toJulianDay() * 1'440 + moment.time().hour() * 60 + moment.time().minute();
    switch (span) {
    case ChartSpan::Hour: return minute / 10;
    case ChartSpan::Day: return minute / 180;
    case ChartSpan::Week: return minute / 1'440;
    }
    Q_UNREACHABLE();
}

constexpr std::size_t fewestClasses = 7; // up to two minutes: a single bar says little

std::chrono::seconds endOfClass(std::size_t index)
{
    return std::chrono::seconds(AnswerTimes::Ends.at(index));
}

QString classWords(std::size_t index)
{
    if (index == 0)
        return ChartWords::tr("Up to %1").arg(durationText(endOfClass(0)));
    if (index == AnswerTimes::Ends.size())
        return ChartWords::tr("Over %1").arg(durationText(endOfClass(index - 1)));
    return ChartWords::tr("%1 to %2", "two lengths of time")
        .arg(durationText(endOfClass(index - 1)), durationText(endOfClass(index)));
}

QString momentQuery(Timestamp moment)
{
    return localTime(moment).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

/// A whole number of the largest unit that fits: 2m, 12h.
QString durationQuery(std::chrono::seconds time)
{
    for (const auto &[length, unit] : {std::pair(86'400, u'd'), std::pair(3'600, u'h'), std::pair(60, u'm')}) {
        if (time.count() % length == 0)
            return QString::number(time.count() / length) + unit;
    }
    return QString::number(time.count()) + u's';
}

QString classQuery(std::size_t index, AnswerEnd end)
{
    const auto field = end == AnswerEnd::Result ? QStringLiteral("answer") : QStringLiteral("delivery");
    QStringList terms;
    if (index > 0)
        terms.append(QStringLiteral("%1:>=%2").arg(field, durationQuery(endOfClass(index - 1))));
    if (index < AnswerTimes::Ends.size())
        terms.append(QStringLiteral("%1:<%2").arg(field, durationQuery(endOfClass(index))));
    return terms.join(u' ');
}

QString outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done: return ChartWords::tr("Done", "operations");
    case Outcome::Failed: return ChartWords::tr("Failed", "operations");
    case Outcome::Unresolved: return ChartWords::tr("Unresolved", "operations");
    case Outcome::Revoked: return ChartWords::tr("Revoked", "operations");
    }
    Q_UNREACHABLE();
}

Tone outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done: return Tone::Good;
    case Outcome::Failed: return Tone::Bad;
    case Outcome::Unresolved: return Tone::Warning;
    case Outcome::Revoked: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

/// At least a second, which is all that durations are said in.
QString timeWords(std::chrono::milliseconds time)
{
    return durationText(std::max(std::chrono::seconds(1), std::chrono::ceil<std::chrono::seconds>(time)));
}

} // namespace

QString words(ChartSpan span)
{
    switch (span) {
    case ChartSpan::Hour: return ChartWords::tr("Last hour");
    case ChartSpan::Day: return ChartWords::tr("Last day");
    case ChartSpan::Week: return ChartWords::tr("Last week");
    }
    Q_UNREACHABLE();
}

QString momentWords(Timestamp moment, ChartSpan span)
{
    const auto local = localTime(moment);
    const auto time = local.toString(QStringLiteral("HH:mm"));
    return span == ChartSpan::Week ? QLocale().toString(local.date(), QStringLiteral("ddd")) + u' ' + time : time;
}

QString sampleWords(const TimeGrid &grid, std::size_t index, ChartSpan span)
{
    const auto moment = grid.startOf(index);
    return grid.step < std::chrono::minutes(1) ? localTime(moment).toString(QStringLiteral("HH:mm:ss"))
                                               : momentWords(moment, span);
}

QString tickWords(const TimeGrid &grid, std::size_t index, ChartSpan span)
{
    const auto moment = localTime(grid.startOf(index));
    const auto before = localTime(grid.startOf(index) - grid.step);
    if (tickNumber(moment, span) == tickNumber(before, span))
        return {};
    return span == ChartSpan::Week ? QLocale().toString(moment.date(), QStringLiteral("ddd d"))
                                   : moment.toString(QStringLiteral("HH:mm"));
}

std::vector<ColumnChart::Series> outcomeSeries(std::span<const Outcome> outcomes)
{
    std::vector<ColumnChart::Series> series;
    for (const auto outcome : outcomes)
        series.push_back({outcomeWords(outcome), outcomeTone(outcome), QStringLiteral("outcome:") + toWord(outcome)});
    return series;
}

std::vector<LineChart::Part> inFlightParts(const std::map<OperationState, qint64> &states)
{
    std::vector<LineChart::Part> parts;
    for (const auto &[state, count] : states)
        parts.push_back({.label = words(state),
                         .count = count,
                         .tone = toneOf(state),
                         .filter = QStringLiteral("inflight:") + toWord(state)});
    return parts;
}

std::vector<ColumnChart::Column> outcomeColumns(const TimeGrid &grid, ChartSpan span,
                                                const std::vector<OutcomeCounts> &outcomes)
{
    std::vector<ColumnChart::Column> columns;
    for (std::size_t index = 0; index < outcomes.size(); ++index) {
        const auto start = grid.startOf(index);
        columns.push_back(
            {.name = ChartWords::tr("%1 to %2", "two moments")
                         .arg(momentWords(start, span), momentWords(start + grid.step, span)),
             .key = toIsoString(start),
             .tick = tickWords(grid, index, span),
             .counts = {outcomes[index].begin(), outcomes[index].end()},
             .filter = QStringLiteral("ended:>=%1 ended:<%2").arg(momentQuery(start), momentQuery(start + grid.step))});
    }
    return columns;
}

std::vector<ColumnChart::Column> answerColumns(const AnswerTimes &answers, AnswerEnd measured)
{
    std::vector<ColumnChart::Column> columns;
    std::size_t end = fewestClasses; // of what is worth showing
    for (std::size_t index = 0; index < AnswerTimes::ClassCount; ++index) {
        const bool isLast = index == AnswerTimes::Ends.size();
        columns.push_back({.name = classWords(index),
                           .key = isLast ? QString() : QString::number(AnswerTimes::Ends.at(index)),
                           .tick = isLast ? QString() : durationText(endOfClass(index)),
                           .counts = {answers.done.at(index), answers.failed.at(index)},
                           .filter = classQuery(index, measured)});
        if (answers.done.at(index) + answers.failed.at(index) > 0)
            end = std::max(end, columns.size());
    }
    columns.resize(end);
    return columns;
}

QString answerWords(const AnswerTimes &answers)
{
    if (!answers.median)
        return {};
    return ChartWords::tr("half within %1, 95 % within %2", "times to answer")
        .arg(timeWords(*answers.median), timeWords(*answers.ninetyFifth));
}

std::vector<Slice> stateSlices(const std::map<DeviceState, qint64> &states)
{
    std::vector<Slice> slices;
    for (const auto state : {DeviceState::Enabled, DeviceState::Disabled, DeviceState::Empty, DeviceState::Unknown,
                             DeviceState::Overdue}) {
        const auto found = states.find(state);
        if (found != states.end())
            slices.push_back({.label = words(state),
                              .count = found->second,
                              .tone = toneOf(state),
                              .filter = QStringLiteral("state:") + toWord(state)});
    }
    return slices;
}

QString placeWords(const QStringList &values, bool hasOthers, std::size_t place)
{
    const auto at = static_cast<qsizetype>(place);
    if (hasOthers && at + 1 == values.size())
        return ChartWords::tr("Others", "countries or operators");
    return values[at].isEmpty() ? ChartWords::tr("Unknown", "country or operator") : values[at];
}

QString placeQuery(const QString &field, const QStringList &values, bool hasOthers, std::size_t place)
{
    const auto at = static_cast<qsizetype>(place);
    if (!hasOthers || at + 1 < values.size())
        return field + u':' + fleet::quotedForQuery(values[at]);
    QStringList named;
    for (const auto &value : values.first(at))
        named.append(fleet::quotedForQuery(value));
    return u'-' + field + u':' + named.join(u',');
}

QString hourWords(Timestamp hour)
{
    return QStringLiteral("%1, %2").arg(
        dayWords(localTime(hour).date()),
        ChartWords::tr("%1 to %2", "two moments")
            .arg(momentWords(hour, ChartSpan::Hour), momentWords(hour + std::chrono::hours(1), ChartSpan::Hour)));
}

QString dayWords(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

QString hourQuery(Timestamp hour)
{
    return QStringLiteral("polled:") + localTime(hour).toString(QStringLiteral("yyyy-MM-ddTHH"));
}

QString dayQuery(QDate day)
{
    return QStringLiteral("polled:") + day.toString(Qt::ISODate);
}

} // namespace longreach

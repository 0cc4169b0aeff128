// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobtablemodel.h"

#include "models/common/roles.h"
#include "models/common/tones.h"

#include <algorithm>

namespace longreach {

namespace {

using JobColumn = JobTableModel::Column;

QVariant jobText(const Job &job, JobColumn column)
{
    switch (column) {
    case JobColumn::Title: return job.title;
    case JobColumn::Kind: return toWord(job.kind);
    case JobColumn::State: return toWord(job.state);
    case JobColumn::Progress: {
        const auto tally = tallyOf(job);
        return job.total - tally.open - tally.waiting;
    }
    case JobColumn::Total: return job.total;
    case JobColumn::Failed: {
        const auto tally = tallyOf(job);
        return tally.failed + tally.unresolved;
    }
    case JobColumn::Created: return toIsoString(job.createdAt);
    }
    return {};
}

QVariant jobValue(const Job &job, JobColumn column)
{
    switch (column) {
    case JobColumn::Kind: return static_cast<int>(job.kind);
    case JobColumn::State: return static_cast<int>(job.state);
    case JobColumn::Created: return toUnixMilliseconds(job.createdAt);
    case JobColumn::Title:
    case JobColumn::Progress:
    case JobColumn::Total:
    case JobColumn::Failed: return jobText(job, column);
    }
    return {};
}

Tone jobTone(const Job &job, JobColumn column)
{
    switch (column) {
    case JobColumn::State: return toneOf(job.state);
    case JobColumn::Failed: return jobText(job, column).toLongLong() > 0 ? Tone::Bad : Tone::Muted;
    case JobColumn::Created: return Tone::Muted;
    case JobColumn::Title:
    case JobColumn::Kind:
    case JobColumn::Progress:
    case JobColumn::Total: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

void JobTableModel::update(std::span<const Job> jobs)
{
    for (const auto &job : jobs) {
        const auto place = std::ranges::lower_bound(m_jobs, job.id, {}, &Job::id);
        const auto position = static_cast<std::size_t>(place - m_jobs.begin());
        if (place != m_jobs.end() && place->id == job.id) {
            *place = job;
            const auto row = rowAt(position);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        const auto row = static_cast<int>(m_jobs.size() - position);
        beginInsertRows({}, row, row);
        m_jobs.insert(place, job);
        endInsertRows();
    }
}

std::optional<int> JobTableModel::rowOf(qint64 id) const
{
    const auto place = std::ranges::lower_bound(m_jobs, id, {}, &Job::id);
    if (place == m_jobs.end() || place->id != id)
        return std::nullopt;
    return rowAt(static_cast<std::size_t>(place - m_jobs.begin()));
}

int JobTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant JobTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto &shown = job(index.row());
    switch (role) {
    case Qt::DisplayRole: return jobText(shown, column);
    case ValueRole:
    case SortRole: return jobValue(shown, column);
    case ToneRole: return QVariant::fromValue(jobTone(shown, column));
    default: return {};
    }
}

JobTally tallyOf(const Job &job)
{
    JobTally tally;
    for (const auto &[state, count] : job.counts) {
        switch (state) {
        case OperationState::Held:
        case OperationState::Ready: tally.waiting += count; break;
        case OperationState::Submitting:
        case OperationState::SubmissionUnknown:
        case OperationState::Accepted:
        case OperationState::Delivered: tally.open += count; break;
        case OperationState::Succeeded:
        case OperationState::AlreadySo:
        case OperationState::Verified: tally.done += count; break;
        case OperationState::Ineligible:
        case OperationState::Revoked: tally.dropped += count; break;
        case OperationState::Failed:
        case OperationState::LostContact:
            tally.failed += count;
            tally.retryable += count;
            break;
        case OperationState::Contradicted: tally.failed += count; break;
        case OperationState::Expired:
        case OperationState::Interrupted:
            tally.unresolved += count;
            tally.retryable += count;
            break;
        }
    }
    // A job that is over has nothing under way: what is still unknown stays so until a person acts.
    if (isOver(job.state))
        tally.unresolved += std::exchange(tally.open, 0);
    return tally;
}

bool isOver(JobState state) noexcept
{
    return state == JobState::Finished || state == JobState::Cancelled;
}

} // namespace longreach

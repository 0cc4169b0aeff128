// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/eimline.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds FirstRest = 500ms;
constexpr std::chrono::milliseconds LongestRest = 60s;
constexpr int LostInARowMaximum = 3;
constexpr double PaceWeight = 0.05;
constexpr double LeastPace = 10.0;
constexpr double ShortestAnswer = 0.001; // seconds; the clock tells milliseconds

} // namespace

EimLine::EimLine(QString name, const EimSource &source, quint32 jitterSeed)
    : m_name(std::move(name)), m_source(source), m_jitter(jitterSeed)
{}

const ports::OpenEim *EimLine::open(Timestamp now)
{
    auto found = m_source.find(m_name);
    if (!found) {
        noteFailure(found.error(), now);
        return nullptr;
    }
    m_open = *std::move(found);
    return &m_open;
}

int EimLine::allowance(int limit, Timestamp now) const noexcept
{
    if (now < m_restsUntil)
        return 0;
    return m_failures > 0 ? std::min(1, limit) : limit;
}

void EimLine::noteAnswer(const Departure &departure, Timestamp now)
{
    m_failures = 0;
    m_lostInARow = 0;
    m_problem.reset();
    // As many as were under way with it were answered in that time, however long they queued.
    const auto seconds = std::max(ShortestAnswer, std::chrono::duration<double>(now - departure.at).count());
    const auto pace = std::max(LeastPace, departure.among / seconds);
    m_pace += PaceWeight * (pace - m_pace);
}

void EimLine::noteFailure(const Error &error, Timestamp now)
{
    m_problem = error;
    // What was under way when it failed fails with it: that is one failure, not many.
    if (now < m_restsUntil)
        return;
    const auto rest = std::min(LongestRest, FirstRest * (1 << std::min(m_failures, 10)));
    ++m_failures;
    const auto jittered = std::uniform_int_distribution<qint64>(rest.count() / 2, rest.count())(m_jitter);
    m_restsUntil = now + std::chrono::milliseconds(jittered);
}

void EimLine::noteLost(const Error &error, Timestamp now)
{
    if (++m_lostInARow >= LostInARowMaximum)
        noteFailure(error, now);
}

EimLine &EimLines::line(const QString &name)
{
    auto &line = m_lines[name];
    if (!line)
        line = std::make_unique<EimLine>(name, m_source, m_jitterSeed ^ static_cast<quint32>(qHash(name)));
    return *line;
}

} // namespace longreach::jobs

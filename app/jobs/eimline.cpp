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
constexpr double LatencyWeight = 0.1;
constexpr double LeastRate = 5.0;

} // namespace

EimLine::EimLine(QString name, const EimSource &source, quint32 jitterSeed)
    : m_name(std::move(name)), m_source(source), m_jitter(jitterSeed)
{}

const OpenEim *EimLine::open(Timestamp now)
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

void EimLine::noteAnswer(std::chrono::milliseconds latency)
{
    m_failures = 0;
    m_lostInARow = 0;
    m_problem.reset();
    m_latency += LatencyWeight * (static_cast<double>(latency.count()) - m_latency);
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

double EimLine::bearableRate(double share) const noexcept
{
    const auto parallel = static_cast<double>(std::max(1, m_open.connection.parallelRequests));
    return std::max(LeastRate, share * parallel * 1'000.0 / std::max(1.0, m_latency));
}

EimLine &EimLines::line(const QString &name)
{
    auto &line = m_lines[name];
    if (!line)
        line = std::make_unique<EimLine>(name, m_source, m_jitterSeed ^ static_cast<quint32>(qHash(name)));
    return *line;
}

} // namespace longreach::jobs

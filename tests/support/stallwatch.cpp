// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"

#include <QMetaEnum>
#include <QStringList>

#include <algorithm>

namespace longreach::test {

namespace {

WatchedApplication &watchedApplication()
{
    return *static_cast<WatchedApplication *>(qApp);
}

QString inMilliseconds(std::chrono::nanoseconds length)
{
    return QString::number(std::chrono::duration<double, std::milli>(length).count(), 'f', 1) + QStringLiteral(" ms");
}

std::chrono::nanoseconds busyOf(const HeldTime &time)
{
    return time.busy;
}

std::chrono::nanoseconds wallOf(const HeldTime &time)
{
    return time.wall;
}

} // namespace

StallWatch::StallWatch()
{
    watchedApplication().observe([this](const char *receiver, QEvent::Type type, HeldTime held) {
        const auto *word = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        note({held, QStringLiteral("%1 for %2").arg(QLatin1String(word), QLatin1String(receiver))});
    });
}

StallWatch::~StallWatch()
{
    watchedApplication().observe({});
}

void StallWatch::beginRun()
{
    ++m_run;
    m_calls.emplace_back();
}

void StallWatch::beginStep(const QString &step)
{
    m_step = step;
    if (!m_worst.contains(step))
        m_order.push_back(step);
    m_worst[step].resize(m_run);
}

void StallWatch::measure(const std::function<void()> &deed)
{
    const HeldClock clock;
    deed();
    note({clock.elapsed(), QStringLiteral("the deed itself")});
}

void StallWatch::note(Hold hold)
{
    if (m_step.isEmpty())
        return;
    m_calls.back().push_back(hold.time.busy);
    auto &worst = m_worst[m_step].back();
    if (hold.time.busy > worst.busy.time.busy)
        worst.busy = hold;
    if (hold.time.wall > worst.wall.time.wall)
        worst.wall = std::move(hold);
}

template <typename Length>
StallWatch::Hold StallWatch::median(const std::vector<Worst> &runs, Hold Worst::*of, Length length)
{
    std::vector<Hold> holds;
    for (const auto &worst : runs)
        holds.push_back(worst.*of);
    std::ranges::sort(holds, {}, [&](const Hold &hold) { return length(hold.time); });
    return holds[holds.size() / 2];
}

QString StallWatch::stalls(std::chrono::milliseconds work, std::chrono::milliseconds wall) const
{
    QStringList stalls;
    for (const auto &step : m_order) {
        const auto &runs = m_worst.at(step);
        const auto busy = median(runs, &Worst::busy, busyOf);
        const auto slow = median(runs, &Worst::wall, wallOf);
        if (busy.time.busy > work)
            stalls.append(QStringLiteral("%1: %2 of work (%3)").arg(step, inMilliseconds(busy.time.busy), busy.what));
        else if (slow.time.wall > wall)
            stalls.append(QStringLiteral("%1: %2 in all (%3)").arg(step, inMilliseconds(slow.time.wall), slow.what));
    }
    return stalls.join(QStringLiteral("; "));
}

std::chrono::nanoseconds StallWatch::ninetyNinth() const
{
    auto best = std::chrono::nanoseconds::max();
    for (auto calls : m_calls) {
        if (calls.empty())
            continue;
        const auto at = calls.begin() + static_cast<std::ptrdiff_t>((calls.size() - 1) * 99 / 100);
        std::ranges::nth_element(calls, at);
        best = std::min(best, *at);
    }
    return best;
}

QString StallWatch::summary() const
{
    QStringList lines;
    for (const auto &step : m_order) {
        const auto &runs = m_worst.at(step);
        const auto worst = std::ranges::max(runs, {}, [](const Worst &run) { return run.busy.time.busy; });
        lines.append(QStringLiteral("%1: median %2 of work and %3 in all, worst %4 (%5)")
                         .arg(step, inMilliseconds(median(runs, &Worst::busy, busyOf).time.busy),
                              inMilliseconds(median(runs, &Worst::wall, wallOf).time.wall),
                              inMilliseconds(worst.busy.time.busy), worst.busy.what));
    }
    lines.append(QStringLiteral("99 of 100 calls: at most %1 of work").arg(inMilliseconds(ninetyNinth())));
    return lines.join(u'\n');
}

} // namespace longreach::test

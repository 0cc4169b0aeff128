// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/stallwatch.h"

#include "tests/support/watchedapplication.h"

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

} // namespace

StallWatch::StallWatch()
{
    watchedApplication().observe([this](const char *receiver, QEvent::Type type, std::chrono::nanoseconds held) {
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
}

void StallWatch::beginStep(const QString &step)
{
    m_step = step;
    if (!m_longest.contains(step))
        m_order.push_back(step);
    m_longest[step].resize(m_run);
}

void StallWatch::measure(const std::function<void()> &deed)
{
    const auto begun = std::chrono::steady_clock::now();
    deed();
    note({std::chrono::steady_clock::now() - begun, QStringLiteral("the deed itself")});
}

void StallWatch::note(Hold hold)
{
    if (m_step.isEmpty())
        return;
    auto &longest = m_longest[m_step].back();
    if (hold.length > longest.length)
        longest = std::move(hold);
}

StallWatch::Hold StallWatch::median(std::vector<Hold> holds)
{
    std::ranges::sort(holds, {}, &Hold::length);
    return holds[holds.size() / 2];
}

QString StallWatch::stalls(std::chrono::milliseconds limit) const
{
    QStringList stalls;
    for (const auto &step : m_order) {
        const auto hold = median(m_longest.at(step));
        if (hold.length > limit)
            stalls.append(QStringLiteral("%1: %2 (%3)").arg(step, inMilliseconds(hold.length), hold.what));
    }
    return stalls.join(QStringLiteral("; "));
}

QString StallWatch::summary() const
{
    QStringList lines;
    for (const auto &step : m_order) {
        const auto &holds = m_longest.at(step);
        const auto worst = std::ranges::max(holds, {}, &Hold::length);
        lines.append(QStringLiteral("%1: median %2, worst %3 (%4)")
                         .arg(step, inMilliseconds(median(holds).length), inMilliseconds(worst.length), worst.what));
    }
    return lines.join(u'\n');
}

} // namespace longreach::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/census.h"

#include "app/lab/atlas.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace longreach::lab {

namespace {

/// The lines of a census, made as devices are met.
class Lines final {
public:
    explicit Lines(const Coverage &coverage) : m_coverage(coverage) {}

    LabNetwork &of(const SimulatedDevice &device)
    {
        const auto &country = device.identity().country;
        const auto plmn = device.plmn();
        const std::pair key(country, plmn.value());
        const auto known = m_places.constFind(key);
        if (known != m_places.cend())
            return m_lines[*known];
        m_places.insert(key, m_lines.size());
        const auto *network = findNetwork(plmn);
        LabNetwork line{country, plmn.toString(), network ? QString(network->name) : QString()};
        line.isDown = m_coverage.isDown(country) || m_coverage.isDown(line.plmn);
        return m_lines.emplace_back(std::move(line));
    }

    std::vector<LabNetwork> sorted()
    {
        std::ranges::sort(m_lines, [](const LabNetwork &a, const LabNetwork &b) {
            return std::tie(a.country, a.name, a.plmn) < std::tie(b.country, b.name, b.plmn);
        });
        return std::move(m_lines);
    }

private:
    const Coverage &m_coverage;
    std::vector<LabNetwork> m_lines;
    QHash<std::pair<QString, quint32>, std::size_t> m_places;
};

} // namespace

std::vector<LabNetwork> takeCensus(const PollingFleet &fleet, const DeviceVerdicts &verdicts, LabTime now)
{
    Lines lines(fleet.coverage());
    for (const auto &device : fleet.devices()) {
        auto &line = lines.of(device);
        ++line.devices;
        const bool comes = device.lastPoll() && *device.lastPoll() + device.pollInterval() * 2 >= now;
        line.polling += comes && !device.connection().lostAt ? 1 : 0;
    }
    const auto &all = verdicts.all();
    for (auto verdict = all.cbegin(); verdict != all.cend(); ++verdict) {
        const auto eid = Eid::parse(QString::fromLatin1(verdict.key()));
        const auto *device = eid ? fleet.find(*eid) : nullptr;
        if (!device)
            continue;
        auto &line = lines.of(*device);
        auto &count = *verdict == DeviceVerdicts::Verdict::Refused ? line.refused : line.rolledBack;
        ++count;
    }
    return lines.sorted();
}

} // namespace longreach::lab

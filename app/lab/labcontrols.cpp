// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labcontrols.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <variant>

namespace longreach::lab {

namespace {

Q_LOGGING_CATEGORY(logControls, "longreach.lab.controls")

constexpr auto givenKey = "given";
constexpr auto scenarioKey = "scenario";
constexpr auto sinceKey = "since";
constexpr auto changesKey = "changes";

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

QStringList textsOf(const std::vector<LabChange> &changes)
{
    QStringList texts;
    for (const auto &change : changes)
        texts += toText(change);
    return texts;
}

QStringList textsOf(const BehaviourShares &shares)
{
    QStringList texts;
    for (const auto behaviour : SpecialBehaviours)
        texts += toText(BehaviourChange{behaviour, shares.of(behaviour)});
    return texts;
}

} // namespace

LabControls::LabControls(const LabOptions &options, Parts parts, std::function<void()> onChange)
    : m_given(options),
      m_of(parts),
      m_onChange(std::move(onChange)),
      m_behaviours(options.behaviours),
      m_scenario(options.scenario)
{
    setFaults(options.faults);
}

void LabControls::start(const QByteArray &kept)
{
    if (!resume(kept))
        follow(m_of.clock.now());
}

void LabControls::setFaults(const FaultShares &shares)
{
    m_faults = shares;
    m_of.faults.setShares(shares);
    m_of.records.setPoisonable(shares.isPoisonable);
}

Result<void> LabControls::apply(const std::vector<LabChange> &changes)
{
    auto done = check(changes);
    for (std::size_t at = 0; done && at < changes.size(); ++at)
        done = turn(changes[at]);
    if (done)
        m_onChange();
    return done;
}

Result<void> LabControls::check(const std::vector<LabChange> &changes) const
{
    auto behaviours = m_behaviours;
    auto atReset = m_chosen.isEmpty() ? m_given.behaviours : m_scenario.behaviours;
    for (const auto &change : changes) {
        if (const auto *chosen = std::get_if<ScenarioChange>(&change)) {
            const auto scenario = findScenario(chosen->name);
            if (!scenario)
                return failure(scenario.error());
            behaviours = atReset = scenario->behaviours;
        } else if (std::holds_alternative<ResetChange>(change)) {
            behaviours = atReset;
        } else if (const auto *to = std::get_if<BehaviourChange>(&change)) {
            behaviours.set(to->behaviour, to->share);
            if (auto planned = plan(behaviours); !planned)
                return failure(planned.error());
        }
    }
    return {};
}

Result<void> LabControls::turn(const LabChange &change)
{
    auto &coverage = m_of.fleet.coverage();
    return std::visit(Overloaded{[this](const BehaviourChange &to) {
                                     auto shares = m_behaviours;
                                     shares.set(to.behaviour, to.share);
                                     return replan(shares);
                                 },
                                 [this](const FaultChange &to) {
                                     auto shares = m_faults;
                                     return shares.set(to.assignment).map([&] { setFaults(shares); });
                                 },
                                 [&](const ServiceChange &to) -> Result<void> {
                                     coverage.apply(to);
                                     return {};
                                 },
                                 [&](const RoamingChange &to) -> Result<void> {
                                     coverage.apply(to);
                                     return {};
                                 },
                                 [this](const SpeedChange &to) -> Result<void> {
                                     m_of.clock.setSpeed(to.speed);
                                     return {};
                                 },
                                 [this](const PauseChange &to) -> Result<void> {
                                     m_of.clock.setPaused(to.isPaused);
                                     return {};
                                 },
                                 [this](const ScenarioChange &to) { return turn(to); },
                                 [this](const ResetChange &) { return reset(); }},
                      change);
}

Result<DevicePlan> LabControls::plan(const BehaviourShares &shares) const
{
    std::vector<Eid> eids;
    eids.reserve(m_of.fleet.devices().size());
    for (const auto &device : m_of.fleet.devices())
        eids.push_back(device.identity().eid);
    return DevicePlan::make(Seed(m_given.seed), eids, shares);
}

Result<void> LabControls::replan(const BehaviourShares &shares)
{
    auto planned = plan(shares);
    if (!planned)
        return failure(planned.error());
    m_of.plan = *std::move(planned);
    m_behaviours = shares;
    m_of.fleet.setBehaviours(m_of.plan, m_of.clock.now());
    return {};
}

Result<void> LabControls::turn(const ScenarioChange &change)
{
    auto scenario = findScenario(change.name);
    if (!scenario)
        return failure(scenario.error());
    if (const auto planned = replan(scenario->behaviours); !planned)
        return planned;
    setFaults(scenario->faults);
    m_of.fleet.coverage() = Coverage();
    m_chosen = change.name;
    m_scenario = *std::move(scenario);
    follow(m_of.clock.now());
    return {};
}

/// As the scenario, or without one the options, would have it at this moment.
Result<void> LabControls::reset()
{
    const bool isFirst = m_chosen.isEmpty();
    if (const auto planned = replan(isFirst ? m_given.behaviours : m_scenario.behaviours); !planned)
        return planned;
    setFaults(isFirst ? m_given.faults : m_scenario.faults);
    m_of.fleet.coverage() = Coverage();
    m_of.clock.setSpeed(m_given.speed);
    m_of.clock.setPaused(false);
    follow(m_since);
    const auto now = m_of.clock.now();
    for (const auto &happening : m_scenario.timetable) {
        for (const auto &change : happening.changes) {
            if (m_since + happening.at <= now && !std::holds_alternative<ScenarioChange>(change))
                static_cast<void>(turn(change)); // it has been done before
        }
    }
    return {};
}

/// What the scenario says of the networks, and what is to come of its timetable, which began at `start`.
void LabControls::follow(LabTime start)
{
    m_since = start;
    for (const auto &agreement : m_scenario.roaming)
        m_of.fleet.coverage().apply(agreement);
    m_planned.clear();
    ++m_timetable;
    for (const auto &happening : m_scenario.timetable) {
        const auto at = start + happening.at;
        m_planned.emplace_back(at, textsOf(happening.changes));
        if (at < m_of.clock.now())
            continue;
        m_of.fleet.plan(at, [this, changes = happening.changes, of = m_timetable](LabTime) {
            for (const auto &change : changes) {
                const auto done = of == m_timetable ? apply({change}) : Result<void>();
                if (!done)
                    qCWarning(logControls) << "timetable:" << toText(change) << done.error().detail;
            }
        });
    }
}

/// Tells apart labs that were started with other options.
QByteArray LabControls::given() const
{
    QStringList texts{m_given.scenario.title.name, QString::number(m_given.speed)};
    texts += textsOf(m_given.behaviours) + m_given.faults.assignments();
    for (const auto &agreement : m_given.scenario.roaming)
        texts += toText(agreement);
    for (const auto &happening : m_given.scenario.timetable)
        texts += QString::number(happening.at.count()) + textsOf(happening.changes).join(u' ');
    return QCryptographicHash::hash(texts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// What leads from a lab that has only its scenario's networks to the present one.
QStringList LabControls::assignments() const
{
    const auto &coverage = m_of.fleet.coverage();
    auto texts = textsOf(m_behaviours) + m_faults.assignments();
    for (const auto &place : coverage.down())
        texts += toText(ServiceChange{place, true});
    for (const auto &agreement : coverage.agreements())
        texts += toText(agreement);
    texts += toText(SpeedChange{m_of.clock.speed()});
    texts += toText(PauseChange{m_of.clock.isPaused()});
    return texts;
}

QByteArray LabControls::toKeep() const
{
    const QJsonObject kept{{QLatin1String(givenKey), QString::fromLatin1(given())},
                           {QLatin1String(scenarioKey), m_chosen},
                           {QLatin1String(sinceKey), static_cast<qint64>(m_since.count())},
                           {QLatin1String(changesKey), QJsonArray::fromStringList(assignments())}};
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

bool LabControls::resume(const QByteArray &kept)
{
    const auto json = QJsonDocument::fromJson(kept).object();
    if (json.value(QLatin1String(givenKey)).toString().toLatin1() != given())
        return false;
    const auto chosen = json.value(QLatin1String(scenarioKey)).toString();
    if (!chosen.isEmpty()) {
        auto scenario = findScenario(chosen);
        if (!scenario) {
            qCWarning(logControls) << "scenario" << chosen << scenario.error().detail;
            return false;
        }
        m_scenario = *std::move(scenario);
        m_chosen = chosen;
    }
    follow(LabTime(json.value(QLatin1String(sinceKey)).toInteger()));
    m_of.fleet.coverage() = Coverage(); // an agreement of the scenario's may have ended
    resume(json.value(QLatin1String(changesKey)).toVariant().toStringList());
    return true;
}

void LabControls::resume(const QStringList &assignments)
{
    auto behaviours = m_behaviours; // all at once: a plan is over every device
    for (const auto &assignment : assignments) {
        const auto change = parseLabChange(assignment);
        if (const auto *to = change ? std::get_if<BehaviourChange>(&*change) : nullptr)
            behaviours.set(to->behaviour, to->share);
        else if (const auto done = change.and_then([this](const LabChange &known) { return turn(known); }); !done)
            qCWarning(logControls) << "kept:" << assignment << done.error().detail;
    }
    if (const auto done = replan(behaviours); !done)
        qCWarning(logControls) << "kept behaviours:" << done.error().detail;
}

void LabControls::describe(LabReport &report) const
{
    const auto now = m_of.clock.now();
    report.speed = m_of.clock.speed();
    report.isPaused = m_of.clock.isPaused();
    report.time = std::chrono::floor<std::chrono::seconds>(now);
    report.scenario = m_scenario.title.name;
    for (const auto behaviour : SpecialBehaviours)
        report.knobs.push_back({toWord(behaviour), LabKnob::Kind::Share, m_behaviours.of(behaviour).percent()});
    for (auto &knob : m_faults.knobs())
        report.knobs.push_back(std::move(knob));
    report.down = m_of.fleet.coverage().down();
    for (const auto &[at, changes] : m_planned)
        report.timetable.push_back({std::chrono::floor<std::chrono::seconds>(at), changes, at <= now});
}

} // namespace longreach::lab

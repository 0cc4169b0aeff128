// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/timestamp.h"
#include "app/jobs/eimsource.h"

#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <random>

namespace longreach::jobs {

/// How the engine gets on with one eIM: what is under way, how quick it answers, whether it rests.
///
/// After a failure nothing is sent for a while that doubles each time, with jitter so that many
/// consoles do not come back at once; then one request tries the ground before the others follow.
class EimLine final {
public:
    EimLine(QString name, const EimSource &source, quint32 jitterSeed);

    [[nodiscard]] const QString &name() const noexcept { return m_name; }

    /// The eIM as it is connected now; null, with a problem(), if it cannot be had.
    [[nodiscard]] const ports::OpenEim *open(Timestamp now);

    /// How many of `limit` requests may be under way at `now`.
    [[nodiscard]] int allowance(int limit, Timestamp now) const noexcept;

    /// A request on its way: when it left, and how many were on their way with it.
    struct Departure {
        Timestamp at;
        int among = 1;
    };

    /// A request leaves. Each departure has one arrival, whatever became of the request.
    Departure depart(Timestamp now) noexcept { return {now, ++m_underWay}; }
    void arrive() noexcept { --m_underWay; }

    /// The eIM answered the request, whatever it said.
    void noteAnswer(const Departure &departure, Timestamp now);

    /// It could not be reached, or asks to wait.
    void noteFailure(const Error &error, Timestamp now);

    /// A submission got lost on the way. Once is an accident; several in a row are a failure.
    void noteLost(const Error &error, Timestamp now);

    /// Requests a second that the eIM answers, as seen of late.
    [[nodiscard]] double pace() const noexcept { return m_pace; }

    [[nodiscard]] const std::optional<Error> &problem() const noexcept { return m_problem; }

    int submissions = 0; ///< being prepared, stored or sent
    int lookUps = 0;     ///< sent
    int others = 0;      ///< reconciliations, audits' submissions and recalls: sent

private:
    QString m_name;
    const EimSource &m_source;
    std::minstd_rand m_jitter;
    ports::OpenEim m_open;
    std::optional<Error> m_problem;
    int m_failures = 0;
    int m_lostInARow = 0;
    Timestamp m_restsUntil{};
    double m_pace = 500.0; // smoothed
    int m_underWay = 0;
};

/// The lines to all eIMs that operations go through, made as they are needed.
class EimLines final {
public:
    EimLines(const EimSource &source, quint32 jitterSeed) : m_source(source), m_jitterSeed(jitterSeed) {}

    EimLine &line(const QString &name);

    [[nodiscard]] const std::map<QString, std::unique_ptr<EimLine>> &all() const noexcept { return m_lines; }

private:
    const EimSource &m_source;
    quint32 m_jitterSeed;
    std::map<QString, std::unique_ptr<EimLine>> m_lines;
};

} // namespace longreach::jobs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/orderreport.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace longreach::eim {

/// Turns the `outcome` of a done order into what it means, member by member.
///
/// `done` says nothing of success: every member counts, the first that is not well decides. Members
/// nobody knows are kept among the steps and never fatal.
class OutcomeReader final {
public:
    /// `order` is the `order` member of the resource: what was asked for, as the eIM repeats it.
    explicit OutcomeReader(const QJsonObject &order);

    /// Fills verdict, reason, detail, steps and whatever the outcome holds into `report`.
    void read(const QJsonArray &outcome, ports::OrderReport &report) const;

private:
    using Verdict = ports::OrderReport::Verdict;

    void readMember(const QString &name, const QJsonValue &value, ports::OrderReport &report) const;
    void judge(ports::OrderReport &report) const;
    [[nodiscard]] bool isAlreadySo(const std::vector<ports::StepOutcome> &steps) const;

    qsizetype m_steps = 0;         ///< entries of the psmo or eco list; 0 for other orders
    qsizetype m_changingSteps = 0; ///< of them, those that change the card
};

} // namespace longreach::eim

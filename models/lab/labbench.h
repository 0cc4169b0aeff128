// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"
#include "app/core/labreport.h"
#include "app/core/result.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace longreach {

/// The embedded lab, as the window sees and moves it.
///
/// Lives on the window's thread; nothing here blocks. Futures complete on another thread: continue with
/// whenDone(). A future of a lab that has ended never completes.
class LabBench : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// False until the lab has started, and if it could not.
    [[nodiscard]] virtual bool isRunning() const = 0;

    /// Who its eIM is; empty members while it does not run.
    [[nodiscard]] virtual LabIdentity identity() const = 0;

    /// The scenarios one can choose.
    [[nodiscard]] virtual std::vector<LabScenario> scenarios() const = 0;

    /// What there is to see now, with the exchanges over ESipa numbered above `exchangesAfter`, their secrets masked.
    virtual QFuture<LabReport> report(quint64 exchangesAfter) = 0;

    /// Changes one thing from now on: "dark=5%", "error500=2%", "speed=600", "pause=on", "down=BR", "up=724-11",
    /// "scenario=bad-night", "reset=all". Fails with InvalidInput.
    virtual QFuture<Result<void>> change(const QString &assignment) = 0;

    /// Ends the lab and starts it again with the population of the scenario. The devices of the one before leave
    /// the fleet, whatever was under way for them. Fails with NotFound, or as starting a lab does: then none runs.
    virtual QFuture<Result<void>> startAnew(const QString &scenario) = 0;

    /// Has the lab keep from now on only the exchanges of devices whose EID holds these digits; empty: all.
    virtual void watchExchanges(const QString &eidDigits) = 0;

    /// Both sides of an exchange as trees.
    [[nodiscard]] virtual TraceDecoding decode(const TraceEntry &exchange) const = 0;

Q_SIGNALS:
    void runningChanged();
};

} // namespace longreach

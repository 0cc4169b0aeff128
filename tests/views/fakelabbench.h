// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lab/labbench.h"

#include <QStringList>

namespace longreach::test {

/// A lab that is what a test says; what was to be changed is remembered.
class FakeLabBench final : public LabBench {
    Q_OBJECT

public:
    LabReport state;
    LabIdentity self;
    QStringList changes;
    QStringList startedAnew;
    QString watched;
    std::optional<Error> refusal; ///< the answer to the next change
    TraceDecoding decoding;
    int reports = 0;

    FakeLabBench()
    {
        self.eimId = QStringLiteral("longreach-lab");
        self.esipaUrl = QStringLiteral("https://127.0.0.1:40124");
        self.keyCurve = QStringLiteral("P-256");
        self.addInitialEim = QByteArray::fromHex("BF570430023000");
        state.speed = 60;
        state.knobs = {{QStringLiteral("dark"), LabKnob::Kind::Share, 0},
                       {QStringLiteral("error500"), LabKnob::Kind::Share, 2},
                       {QStringLiteral("restart-every"), LabKnob::Kind::Count, 0},
                       {QStringLiteral("euicc-poison"), LabKnob::Kind::Switch, 0}};
    }

    [[nodiscard]] bool isRunning() const override { return true; }
    [[nodiscard]] LabIdentity identity() const override { return self; }
    [[nodiscard]] std::vector<LabScenario> scenarios() const override
    {
        return {{QStringLiteral("calm-fleet"), QStringLiteral("Calm fleet"), QStringLiteral("All is well.")},
                {QStringLiteral("bad-night"), QStringLiteral("Bad night"), QStringLiteral("Nothing is."), 2'000}};
    }
    QFuture<LabReport> report(quint64 exchangesAfter) override
    {
        ++reports;
        auto told = state;
        std::erase_if(told.exchanges, [=](const TraceEntry &one) { return one.number <= exchangesAfter; });
        return QtFuture::makeReadyFuture(told);
    }
    QFuture<Result<void>> change(const QString &assignment) override
    {
        changes.append(assignment);
        const auto refused = std::exchange(refusal, std::nullopt);
        return QtFuture::makeReadyFuture(refused ? Result<void>(failure(*refused)) : Result<void>());
    }
    QFuture<Result<void>> startAnew(const QString &scenario) override
    {
        startedAnew.append(scenario);
        const auto refused = std::exchange(refusal, std::nullopt);
        Q_EMIT runningChanged();
        return QtFuture::makeReadyFuture(refused ? Result<void>(failure(*refused)) : Result<void>());
    }
    void watchExchanges(const QString &eidDigits) override { watched = eidDigits; }
    [[nodiscard]] TraceDecoding decode(const TraceEntry &) const override { return decoding; }
};

} // namespace longreach::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cards/cardbench.h"

#include <QPromise>

#include <map>
#include <optional>
#include <vector>

namespace longreach::test {

/// A bench whose readers and cards are what a test says; tasks are remembered, and answered as said.
class FakeCardBench final : public CardBench {
    Q_OBJECT

public:
    /// One thing that was asked for.
    struct Asked {
        QString reader;
        CardTask task;
        CardConsent consent;
    };

    std::vector<Asked> asked;
    std::vector<Error> refusals; ///< the next answers of perform(), before the outcome
    CardOutcome outcome;
    std::optional<Error> recipeFault;
    std::optional<CardRecipe> recipe;
    QStringList cancelled;
    std::vector<AidAnswer> probed;
    bool keepsWaiting = false; ///< perform() is not answered until finish()
    int reads = 0;
    int examinations = 0;

    void plug(const ReaderStatus &reader);
    void unplug(const QString &reader);
    void insert(const CardReport &report);
    void pull(const QString &reader);
    void setCheck(const ReaderCheck &check) { m_check = check; }
    void note(const TraceEntry &entry);
    /// Answers the last perform() that was kept waiting.
    void finish(const Result<CardOutcome> &answer);
    void setDecoding(const TraceDecoding &decoding) { m_decoding = decoding; }

    [[nodiscard]] std::vector<ReaderStatus> readers() const override { return m_readers; }
    [[nodiscard]] std::optional<Error> serviceProblem() const override { return std::nullopt; }
    [[nodiscard]] std::optional<CardReport> report(const QString &reader) const override;
    QFuture<Result<CardReport>> read(const QString &reader, CardParts parts) override;
    QFuture<Result<CardOutcome>> perform(const QString &reader, const CardTask &task,
                                         const CardConsent &consent) override;
    QFuture<Result<std::vector<AidAnswer>>> probe(const QString &) override
    {
        return QtFuture::makeReadyFuture<Result<std::vector<AidAnswer>>>(probed);
    }
    void cancel(const QString &reader) override { cancelled += reader; }
    QFuture<ReaderCheck> examine(const QString &reader) override;
    [[nodiscard]] std::vector<TraceEntry> trace(const QString &reader) const override;
    [[nodiscard]] TraceDecoding decode(const TraceEntry &) const override { return m_decoding; }
    [[nodiscard]] QByteArray exportTrace(const std::vector<TraceEntry> &entries, TraceFormat format) const override;
    [[nodiscard]] BenchSettings settings() const override { return m_settings; }
    void setSettings(const BenchSettings &settings) override;
    Result<void> startRecipe(const CardRecipe &wanted) override;
    void stopRecipe() override;

private:
    std::vector<ReaderStatus> m_readers;
    std::map<QString, CardReport> m_cards;
    std::optional<QPromise<Result<CardOutcome>>> m_waiting;
    std::vector<TraceEntry> m_trace;
    TraceDecoding m_decoding;
    ReaderCheck m_check;
    BenchSettings m_settings;
};

} // namespace longreach::test

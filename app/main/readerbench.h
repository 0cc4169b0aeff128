// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/bench.h"
#include "models/cards/cardbench.h"

namespace longreach::settings {
class SettingsFile;
}

namespace longreach {

/// The bench of app/card as the window sees it; what a person set is kept in the store's settings.
class ReaderBench final : public CardBench {
    Q_OBJECT

public:
    /// `clock` and `kept` outlive it; certificates of issuers are in `issuerFolder`.
    ReaderBench(card::BenchParts parts, const ports::Clock &clock, settings::SettingsFile &kept,
                const QString &issuerFolder, QObject *parent = nullptr);
    ~ReaderBench() override;

    [[nodiscard]] std::vector<ReaderStatus> readers() const override;
    [[nodiscard]] std::optional<Error> serviceProblem() const override;
    [[nodiscard]] std::optional<CardReport> report(const QString &reader) const override;
    QFuture<Result<CardReport>> read(const QString &reader, CardParts parts) override;
    QFuture<Result<CardOutcome>> perform(const QString &reader, const CardTask &task,
                                         const CardConsent &consent) override;
    QFuture<Result<std::vector<AidAnswer>>> probe(const QString &reader) override;
    void cancel(const QString &reader) override;
    QFuture<ReaderCheck> examine(const QString &reader) override;
    [[nodiscard]] std::vector<TraceEntry> trace(const QString &reader) const override;
    [[nodiscard]] TraceDecoding decode(const TraceEntry &entry) const override;
    [[nodiscard]] QByteArray exportTrace(const std::vector<TraceEntry> &entries, TraceFormat format) const override;
    [[nodiscard]] BenchSettings settings() const override;
    void setSettings(const BenchSettings &settings) override;
    Result<void> startRecipe(const CardRecipe &recipe) override;
    void stopRecipe() override;

Q_SIGNALS:
    /// Something was done to a card, by itself or in a recipe, or was tried in vain.
    void performed(const longreach::CardActivity &activity);

private:
    settings::SettingsFile &m_kept;
    card::Bench m_bench;
};

} // namespace longreach

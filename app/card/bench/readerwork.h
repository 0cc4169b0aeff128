// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/callwatch.h"
#include "app/card/bench/workcontext.h"
#include "app/core/cardtask.h"
#include "app/core/readercheck.h"
#include "app/ports/cardreaders.h"

namespace longreach::card {

/// What can be done at one reader, each from the power on of its card to letting go of it.
///
/// Blocks; for a reader's own thread.
class ReaderWork final {
public:
    /// All outlive it. `atr` is what the card in the reader is known by, or empty.
    ReaderWork(ports::CardReaders &place, QString name, QByteArray atr, const WorkContext &context, CallWatch &watch);

    /// Reads `parts` into what is known of the card. A card without an ISD-R is a plain SIM and no
    /// failure. Fails like the reader.
    Result<CardReport> read(CardParts parts, const CardReport &known);

    /// See card::Bench::perform().
    Result<CardOutcome> perform(const CardTask &task, const CardConsent &consent, const CardReport &known);

    /// See card::Bench::probe().
    Result<std::vector<AidAnswer>> probe();

    /// The five lights.
    ReaderCheck examine();

private:
    Result<CardOutcome> settle(const CardTask &task, const CardReport &known, const Error &lost);
    Result<std::unique_ptr<TracedReader>> reader();
    [[nodiscard]] ChannelOptions channelOptions() const;
    void examineCard(ReaderCheck &check);

    ports::CardReaders &m_place;
    QString m_name;
    QByteArray m_atr;
    const WorkContext &m_context;
    CallWatch &m_watch;
};

} // namespace longreach::card

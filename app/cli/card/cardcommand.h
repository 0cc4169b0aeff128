// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/core/benchsettings.h"
#include "app/core/card.h"
#include "app/core/cardtask.h"
#include "app/core/result.h"
#include "app/core/whendone.h"
#include "app/settings/settingsfile.h"

#include <QString>

#include <functional>
#include <memory>

namespace longreach::card {
class Bench;
}

namespace longreach::cli {

class CardAccess;

/// A command on the card readers of this machine, or with --virtual on a card made of software.
class CardCommand : public Command {
public:
    CardCommand();
    ~CardCommand() override;

    void declare(OptionTable &options) final;
    void start(Session &session) final;

protected:
    /// What the command takes besides --reader, --virtual and --trace.
    virtual void declareMore(OptionTable &options);

    /// The bench is there; no reader has been chosen.
    virtual void run() = 0;

    /// Calls `then` with the reader that --reader means (see chooseReader), or finishes.
    void chooseReaderThen(std::function<void(const QString &reader)> then);

    /// Calls `then` with those `parts` of the card in that reader, or finishes.
    void readCardThen(CardParts parts, std::function<void(const CardReport &report)> then);

    /// Remembers how the bench treats readers and cards. Fails with Storage.
    Result<void> keepSettings(const BenchSettings &settings);

    /// Says that `what` could not be done at a card (see cardSentenceFor) and finishes accordingly.
    void failAtCard(const QString &what, const Error &error);

    [[nodiscard]] Session &session() const noexcept { return *m_session; }
    [[nodiscard]] Output &output() const noexcept { return m_session->output(); }
    [[nodiscard]] card::Bench &bench() const noexcept;
    [[nodiscard]] const QString &wantedReader() const noexcept { return m_reader; }

private:
    [[nodiscard]] settings::SettingsFile settingsFile() const;
    /// Whether --trace can be written: found out before a card is touched.
    [[nodiscard]] Result<void> checkTraceFile() const;
    void writeTrace();

    Session *m_session = nullptr;
    std::unique_ptr<CardAccess> m_access;
    QString m_reader;
    QString m_virtual;
    QString m_traceFile;
    QString m_serverRoots;
    QString m_issuerFolder;
};

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardchangecommand.h"

#include <QString>

namespace longreach::cli {

/// `card poll`: is the card's IPA, once or every so many seconds.
class CardPollCommand final : public CardChangeCommand {
    Q_OBJECT

private:
    void declareOwn(OptionTable &options) override;
    Result<CardTask> readTask() override;
    void conclude(const CardOutcome &outcome) override;
    void concludeFailure(const QString &what, const Error &error) override;
    void pollAgainLater();

    QString m_eimId;
    qint64 m_seconds = 0;
};

} // namespace longreach::cli

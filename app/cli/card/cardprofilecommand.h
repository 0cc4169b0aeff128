// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardchangecommand.h"

namespace longreach::cli {

/// `card enable ICCID`, `card disable ICCID`, `card delete ICCID`.
class CardProfileCommand final : public CardChangeCommand {
    Q_OBJECT

public:
    enum class Verb { Enable, Disable, Delete };

    explicit CardProfileCommand(Verb verb) : m_verb(verb) {}

private:
    void declareOwn(OptionTable &options) override;
    Result<CardTask> readTask() override;

    const Verb m_verb;
    QString m_iccid;
};

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardchangecommand.h"

namespace longreach::cli {

/// `card rename ICCID NICKNAME`.
class CardRenameCommand final : public CardChangeCommand {
    Q_OBJECT

private:
    void declareOwn(OptionTable &options) override;
    Result<CardTask> readTask() override;

    QString m_iccid;
    QString m_nickname;
};

} // namespace longreach::cli

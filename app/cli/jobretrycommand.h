// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jobrequestcommand.h"

#include <QStringList>

namespace longreach::cli {

/// `job retry ID [--state WORD ...] [--reason WORD ...]`: tries what did not go well again.
class JobRetryCommand final : public JobRequestCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
    QFuture<Result<void>> request() override;
    [[nodiscard]] QString verb() const override { return QStringLiteral("retry"); }

    QStringList m_words;
    QStringList m_reasons;
    std::vector<OperationState> m_states;
};

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardcommand.h"

#include <QString>

#include <vector>

namespace longreach::cli {

/// `card certificates`: the chain of the card, checked.
class CardCertificatesCommand final : public CardCommand {
    Q_OBJECT

private:
    void declareMore(OptionTable &options) override;
    void run() override;

    Result<void> write(const std::vector<CardCertificate> &certificates) const;

    QString m_folder;
};

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/issuershelf.h"
#include "models/cards/cardlore.h"

namespace longreach {

/// What app/card knows of cards in general, with the issuers in a folder of the store.
class StoredCardLore final : public CardLore {
    Q_OBJECT

public:
    explicit StoredCardLore(const QString &issuerFolder, QObject *parent = nullptr);

    [[nodiscard]] std::vector<CardCertificate> issuers() const override;
    Result<std::vector<CardCertificate>> addIssuers(const QByteArray &input) override;
    Result<void> removeIssuer(const QString &fingerprint) override;
    [[nodiscard]] Result<CardEim> explainEim(const QByteArray &configuration) const override;
    [[nodiscard]] std::vector<Aid> knownIsdrAids() const override;

private:
    card::IssuerShelf m_shelf;
};

} // namespace longreach

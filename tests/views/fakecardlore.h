// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cards/cardlore.h"

#include <algorithm>
#include <optional>

namespace longreach::test {

/// Card lore as a test says.
class FakeCardLore final : public CardLore {

public:
    std::vector<CardCertificate> shelf;
    std::vector<CardCertificate> given; ///< what addIssuers() finds in any input; none: it makes no sense
    std::optional<CardEim> explained;   ///< nothing: no configuration makes sense
    std::vector<Aid> known{Aid::isdR()};

    [[nodiscard]] std::vector<CardCertificate> issuers() const override { return shelf; }
    Result<std::vector<CardCertificate>> addIssuers(const QByteArray &) override
    {
        if (given.empty())
            return failure(Error::Kind::InvalidInput, QStringLiteral("no certificate"));
        shelf.insert(shelf.end(), given.begin(), given.end());
        Q_EMIT issuersChanged();
        return given;
    }
    Result<void> removeIssuer(const QString &fingerprint) override
    {
        std::erase_if(shelf, [&](const CardCertificate &each) { return each.fingerprint == fingerprint; });
        Q_EMIT issuersChanged();
        return {};
    }
    [[nodiscard]] Result<CardEim> explainEim(const QByteArray &) const override
    {
        return explained ? Result<CardEim>(*explained) : failure(Error::Kind::InvalidInput, QStringLiteral("no eIM"));
    }
    [[nodiscard]] std::vector<Aid> knownIsdrAids() const override { return known; }
};

} // namespace longreach::test

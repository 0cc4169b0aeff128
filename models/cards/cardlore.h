// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <vector>

namespace longreach {

/// What the window wants to know of the world of cards without a card: which issuers are trusted, and what
/// the objects that people exchange mean. Lives on the window's thread.
class CardLore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The certificates of issuers (CIs) that cards and SM-DP+ servers are checked against; kept apart from
    /// the authorities of the web.
    [[nodiscard]] virtual std::vector<CardCertificate> issuers() const = 0;

    /// Adds the certificates in `input` (DER, or any number in PEM) and gives them. Fails with InvalidInput
    /// if it holds none, or one that is no authority, or with Storage.
    virtual Result<std::vector<CardCertificate>> addIssuers(const QByteArray &input) = 0;

    /// Removes the one with that SHA-256. Fails with NotFound or Storage.
    virtual Result<void> removeIssuer(const QString &fingerprint) = 0;

    /// What an EimConfigurationData or AddInitialEimRequest (DER, hexadecimal, base64 or PEM) would make a
    /// card obey; the first if there are several. Fails with InvalidInput.
    [[nodiscard]] virtual Result<CardEim> explainEim(const QByteArray &configuration) const = 0;

    /// The AIDs under which ISD-Rs are known to answer, in the order to try them.
    [[nodiscard]] virtual std::vector<Aid> knownIsdrAids() const = 0;

Q_SIGNALS:
    void issuersChanged();
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace longreach {

/// One eIM that a card obeys, as the card shows it (SGP.32, 2.11.1.1). The counter is not readable.
struct CardEim {
    /// Whose certificate the device accepts when it polls this eIM.
    enum class Trust {
        System,      ///< the system's certificate authorities
        Key,         ///< one public key
        Certificate, ///< one certificate, or authority
    };

    QString eimId;
    QString idType;         ///< `oid`, `fqdn`, `proprietary`, or empty
    QString address;        ///< host[:port]; empty if the card knows none
    QStringList protocols;  ///< `retrieveHttps`, ...
    QString keyFingerprint; ///< SHA-256 of the public key (SubjectPublicKeyInfo), hexadecimal
    std::optional<qint64> associationToken;
    Trust trust = Trust::System;
    std::optional<qint64> lastCounter; ///< the highest that the bench knows the card to have taken
    QString trustFingerprint;          ///< SHA-256 of what `trust` names, hexadecimal
    QString signingIssuer;             ///< CI key identifier the card signs its results under, hexadecimal
    bool downloadsIndirectly = false;
    QByteArray configuration; ///< EimConfigurationData as read (DER)

    friend bool operator==(const CardEim &, const CardEim &) = default;
};

/// `system`, `key`, `certificate`.
[[nodiscard]] QString toWord(CardEim::Trust trust);

} // namespace longreach

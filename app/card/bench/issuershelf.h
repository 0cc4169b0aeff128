// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/result.h"
#include "app/sgp32/crypto/certificate.h"

#include <QString>

#include <vector>

namespace longreach::card {

/// The folder with the certificates of issuers (CIs) that a person trusts: eUICCs are checked against them,
/// and SM-DP+ servers. Nothing to do with the authorities of the web.
class IssuerShelf final {
public:
    /// The folder need not exist.
    explicit IssuerShelf(QString folder) : m_folder(std::move(folder)) {}

    /// Those in the folder's files (DER or PEM, one a file), by name of file; files that hold none are
    /// passed over.
    [[nodiscard]] std::vector<sgp32::Certificate> certificates() const;

    /// The same as a person sees them.
    [[nodiscard]] std::vector<CardCertificate> entries() const;

    /// Adds the certificates in `input`: DER, or any number in PEM. Gives those that are in there.
    /// Fails with InvalidInput if it holds none or one that is no authority, or Storage.
    Result<std::vector<CardCertificate>> add(const QByteArray &input);

    /// Removes the one with that SHA-256 (hexadecimal). Fails with NotFound or Storage.
    Result<void> remove(const QString &fingerprint);

private:
    QString m_folder;
};

} // namespace longreach::card

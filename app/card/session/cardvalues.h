// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/sgp32/crypto/certificate.h"
#include "app/sgp32/es10/euiccinfo.h"
#include "app/sgp32/es10/notification.h"
#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/es10/rules.h"
#include "app/sgp32/package/eimconfiguration.h"
#include "app/sgp32/package/euiccpackageresult.h"

namespace longreach::card {

// What cards say, as the values that are shown of them.

/// Fills in what EUICCInfo2 tells of a card: versions, abilities, issuer, kind.
void describe(const sgp32::EuiccInfo2 &info, CardIdentity &identity);

/// What is left on the card by its extended card resources.
[[nodiscard]] CardMemory toCardMemory(const sgp32::ExtCardResource &resource);

/// Fails with InvalidInput for a profile without an ICCID.
[[nodiscard]] Result<CardProfile> toCardProfile(const sgp32::ProfileInfo &info);

[[nodiscard]] CardNotification toCardNotification(const sgp32::NotificationMetadata &metadata);

/// The entry for a stored result of an eUICC package; empty for an unsigned one, which no card stores.
[[nodiscard]] std::optional<CardNotification> toCardNotification(const sgp32::EuiccPackageResult &result);

/// Which package a result answers.
struct AnsweredPackage {
    QString eimId;
    qint64 counter = 0;
};

/// The package that the card has taken, by its result; nothing of an unsigned one, which anybody can make, nor of
/// one that was refused before its counter counted.
[[nodiscard]] std::optional<AnsweredPackage> packageTaken(const sgp32::EuiccPackageResult &result);

[[nodiscard]] CardEim toCardEim(const sgp32::EimConfigurationData &configuration);
[[nodiscard]] CardRule toCardRule(const sgp32::ProfilePolicyAuthorisationRule &rule);
[[nodiscard]] CardCertificate toCardCertificate(const sgp32::Certificate &certificate);

/// SHA-256 in upper-case hexadecimal.
[[nodiscard]] QString fingerprintOf(const QByteArray &octets);

} // namespace longreach::card

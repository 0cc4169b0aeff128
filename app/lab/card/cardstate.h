// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/sgp32/es10/iotfunctions.h"
#include "app/sgp32/es10/notification.h"
#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/package/eimconfiguration.h"
#include "app/sgp32/schema/codec.h"

#include <optional>
#include <vector>

namespace longreach::lab {

/// Which standard a virtual card follows: SGP.32 v1.2, or SGP.22.
enum class CardPersonality { Iot = 0, Consumer = 1 };

/// A notification not yet removed. It is signed when first asked for, and then stays as it is.
struct StoredNotification {
    sgp32::NotificationMetadata metadata;
    std::optional<QByteArray> signature;
    std::optional<QByteArray> installation; ///< the whole ProfileInstallationResult, if it tells of one

    static const sgp32::Schema schema;
    friend bool operator==(const StoredNotification &, const StoredNotification &) = default;
};

/// The signed result of an eUICC package, not yet removed.
struct StoredPackageResult {
    quint32 seqNumber = 0;
    QByteArray octets; ///< the whole EuiccPackageResult

    static const sgp32::Schema schema;
    friend bool operator==(const StoredPackageResult &, const StoredPackageResult &) = default;
};

/// The right to go back to the former profile, given by the package that left it (SGP.32, 5.9.16).
struct RollbackGrant {
    sgp32::WireIccid formerProfile;
    sgp32::Utf8Text eimId;
    qint64 counterValue = 0;
    std::optional<sgp32::TransactionId> eimTransactionId;
    std::optional<qint64> associationToken;
    quint32 seqNumber = 0; ///< of the result that the one of the rollback replaces

    static const sgp32::Schema schema;
    friend bool operator==(const RollbackGrant &, const RollbackGrant &) = default;
};

/// All of one virtual card that survives the loss of power: a value to copy, save and load.
///
/// encode() gives a few hundred octets, decode<CardState>() reads them back: the form for a store, and
/// for a card that sleeps. What belongs to all cards alike (keys, certificates) is in CardStock.
struct CardState {
    CardPersonality personality = CardPersonality::Iot;
    sgp32::WireEid eid;
    std::vector<sgp32::ProfileInfo> profiles;      ///< with all the card knows of them
    std::vector<sgp32::EimConfigurationData> eims; ///< with the last counter value seen
    std::optional<sgp32::Utf8Text> defaultDpAddress;
    sgp32::Utf8Text rootDsAddress;
    std::vector<StoredNotification> notifications;
    std::vector<StoredPackageResult> packageResults;
    quint32 nextSeqNumber = 1;
    qint64 nextToken = 1;
    std::optional<RollbackGrant> rollback;
    std::optional<sgp32::WireIccid> leftForFallback; ///< to return to; empty octets: no profile was enabled
    std::optional<sgp32::WireIccid> leftForEmergency;
    std::optional<sgp32::ConfigureImmediateProfileEnablingRequest> immediateEnabling;
    std::optional<QByteArray> connectivityParameters;
    quint32 profilesLoaded = 0; ///< ever: where the AID of the next one begins to be looked for

    static const sgp32::Schema schema;
    friend bool operator==(const CardState &, const CardState &) = default;
};

/// The enabled profile; null if there is none.
[[nodiscard]] const sgp32::ProfileInfo *enabledProfile(const CardState &card);

/// The profile `iccid`; null if it is not on the card.
[[nodiscard]] sgp32::ProfileInfo *findProfile(CardState &card, const sgp32::WireIccid &iccid);

/// Puts `profile` on the card, disabled, under the next free AID.
void addProfile(CardState &card, sgp32::ProfileInfo profile);

} // namespace longreach::lab

namespace longreach::sgp32 {

template <>
const Schema SchemaOf<lab::CardPersonality>::value;

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/activationcode.h"
#include "app/core/iccid.h"
#include "app/core/profile.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace longreach {

/// Profile state management operations (SGP.32, PSMO): what an eIM may ask a card to do to profiles.
struct EnableProfile {
    Iccid iccid;
    bool rollback = true; ///< go back to the former profile if the new one gives no connection
    friend bool operator==(const EnableProfile &, const EnableProfile &) = default;
};
struct DisableProfile {
    Iccid iccid;
    friend bool operator==(const DisableProfile &, const DisableProfile &) = default;
};
struct DeleteProfile {
    Iccid iccid;
    friend bool operator==(const DeleteProfile &, const DeleteProfile &) = default;
};
struct ListProfileInfo {
    std::optional<Iccid> iccid; ///< only this profile; else all
    QByteArray tagList;         ///< tags asked for; empty: the card's default set
    friend bool operator==(const ListProfileInfo &, const ListProfileInfo &) = default;
};
struct GetRat {
    friend bool operator==(const GetRat &, const GetRat &) = default;
};
struct ConfigureAutoEnable {
    bool isOn = false;
    QString smdpOid;
    QString smdpAddress;
    friend bool operator==(const ConfigureAutoEnable &, const ConfigureAutoEnable &) = default;
};
using PsmoStep =
    std::variant<EnableProfile, DisableProfile, DeleteProfile, ListProfileInfo, GetRat, ConfigureAutoEnable>;

/// eIM configuration operations (SGP.32, eCO): which eIMs a card obeys.
struct AddEim {
    QByteArray configuration; ///< EimConfigurationData, DER
    friend bool operator==(const AddEim &, const AddEim &) = default;
};
struct UpdateEim {
    QByteArray configuration; ///< EimConfigurationData, DER
    friend bool operator==(const UpdateEim &, const UpdateEim &) = default;
};
struct DeleteEim {
    QString eimId;
    friend bool operator==(const DeleteEim &, const DeleteEim &) = default;
};
struct ListEim {
    friend bool operator==(const ListEim &, const ListEim &) = default;
};
using EcoStep = std::variant<AddEim, UpdateEim, DeleteEim, ListEim>;

/// One eUICC package of profile operations, executed in order, all under one signature.
struct PsmoOrder {
    std::vector<PsmoStep> steps;
    friend bool operator==(const PsmoOrder &, const PsmoOrder &) = default;
};
/// One eUICC package of eIM configuration operations.
struct EcoOrder {
    std::vector<EcoStep> steps;
    friend bool operator==(const EcoOrder &, const EcoOrder &) = default;
};
/// A profile download triggered by activation code.
struct DownloadOrder {
    ActivationCode code;
    friend bool operator==(const DownloadOrder &, const DownloadOrder &) = default;
};
/// A request for data about card and IPA (SGP.32, IpaEuiccDataRequest).
struct CardDataOrder {
    QByteArray tagList; ///< e.g. 80 BF20 BF22 83 84 A5 A6 88 A9 BF2B
    friend bool operator==(const CardDataOrder &, const CardDataOrder &) = default;
};
/// A change of what the eIM itself keeps about a card; nothing goes to the device.
struct EuiccRecordOrder {
    std::optional<quint32> counterValue;
    std::optional<bool> isConsumerEuicc;
    std::optional<quint8> associationToken;
    QString signAlgorithm;    ///< "prime256v1" or "brainpoolP256r1"; empty: unchanged
    QByteArray signPublicKey; ///< uncompressed point; empty: unchanged
    friend bool operator==(const EuiccRecordOrder &, const EuiccRecordOrder &) = default;
};

/// What one submission asks an eIM to do to one device.
using Order = std::variant<PsmoOrder, EcoOrder, DownloadOrder, CardDataOrder, EuiccRecordOrder>;

/// Succeeds if `order` can be sent as it is: steps not empty, tag lists well formed, configurations
/// begin like DER, nothing that an eIM would swallow and choke on. Fails with InvalidInput, naming
/// the step ("psmo[2]: ...").
Result<void> validate(const Order &order);

} // namespace longreach

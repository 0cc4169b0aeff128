// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <variant>
#include <vector>

namespace longreach::lab {

/// One operation for a card, already past the eIM's own reading but as unchecked as an eIM sends it.
struct CardCommand {
    enum class Verb {
        Enable,
        Disable,
        Delete,
        ListProfiles,
        GetRat,
        ConfigureAutoEnable,
        SetFallback,
        UnsetFallback,
        SetDefaultDp,
        AddEim,
        UpdateEim,
        DeleteEim,
        ListEims,
    };

    Verb verb = Verb::ListProfiles;
    QByteArray iccid; ///< octets on the wire; ListProfiles: only this one, or empty for all
    QByteArray aid;   ///< ListProfiles: only this one, or empty for all
    bool rollback = false;
    bool autoEnable = false;     ///< ConfigureAutoEnable: on, instead of off
    QByteArray smdpOid;          ///< ConfigureAutoEnable: dotted, or empty
    QByteArray smdpAddress;      ///< ConfigureAutoEnable, SetDefaultDp
    QByteArray tagList;          ///< ListProfiles: tags wanted, or empty for all
    QByteArray eimConfiguration; ///< AddEim, UpdateEim: DER
    QByteArray eimId;            ///< DeleteEim
};

/// One eUICC package.
struct CardPackage {
    std::vector<CardCommand> commands;
};

/// A request for data about card and IPA.
struct CardQuestion {
    QByteArray tagList;
};

/// A profile download by activation code.
struct DownloadTrigger {
    QByteArray activationCode;
};

/// What a device is asked to do in one exchange.
using Assignment = std::variant<CardPackage, CardQuestion, DownloadTrigger>;

} // namespace longreach::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/iccid.h"
#include "app/core/order.h"
#include "app/core/profile.h"
#include "app/core/timestamp.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace longreach::ports {

/// An order for one device, as given to an eIM.
struct OrderRequest {
    Eid eid;
    Order order;

    friend bool operator==(const OrderRequest &, const OrderRequest &) = default;
};

/// What one step of an order came to, in the eIM's own word.
struct StepOutcome {
    QString name; ///< `enableResult`, `euiccDataResult`, ... as the eIM wrote it
    QString code; ///< the standard's word (`ok`, `iccidOrAidNotFound`); a number if it has none
    bool isOk = false;

    friend bool operator==(const StepOutcome &, const StepOutcome &) = default;
};

/// One eIM that a card obeys, from listEim.
struct EimEntry {
    QString eimId;
    QString type;

    friend bool operator==(const EimEntry &, const EimEntry &) = default;
};

/// How an order stands at its eIM.
struct OrderReport {
    enum class Verdict {
        Waiting,   ///< the device has not come for it
        Delivered, ///< the device has it
        Succeeded,
        AlreadySo, ///< refused only because the profile was in the wanted state
        Failed,
        Expired,     ///< the device did not come in time
        Interrupted, ///< the eIM lost track: done or not, nobody knows
        Absent,      ///< the eIM knows no such order (any more)
    };

    Verdict verdict = Verdict::Waiting;
    QString reason;                     ///< stable word of the first thing that went wrong, or empty
    QString detail;                     ///< plain technical English, or empty
    std::optional<Timestamp> changedAt; ///< by the eIM's clock
    std::vector<StepOutcome> steps;
    std::optional<std::vector<Profile>> profiles; ///< if the order asked for them
    std::optional<std::vector<EimEntry>> eims;    ///< if the order asked for them
    std::optional<Iccid> installed;               ///< the profile a download put on the card
    std::map<QString, QByteArray> cardData;       ///< DER by the standard's name, if asked for
    QByteArray raw;                               ///< the answer as it came, activation codes masked
};

} // namespace longreach::ports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"
#include "app/core/timestamp.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace longreach {

/// The devices of one country on one network of a lab.
struct LabNetwork {
    QString country; ///< ISO 3166-1 alpha-2; empty if nobody knows
    QString plmn;    ///< "262-01"
    QString name;    ///< the operator's; empty if nobody knows
    qint64 devices = 0;
    qint64 polling = 0;    ///< came within twice their poll interval
    qint64 refused = 0;    ///< whose card refused the last order
    qint64 rolledBack = 0; ///< whose last order ended in their former profile
    bool isDown = false;   ///< no service, by order of a person or of the scenario

    [[nodiscard]] qint64 dark() const noexcept { return devices - polling; }

    friend bool operator==(const LabNetwork &, const LabNetwork &) = default;
};

/// The orders of one facility of a lab's eIM, by how far they are.
struct LabQueue {
    QString facility; ///< "psmo"
    qint64 waiting = 0;
    qint64 underWay = 0;
    qint64 done = 0;
    std::optional<Timestamp> oldestWaiting; ///< since when
    std::optional<Timestamp> oldestUnderWay;

    friend bool operator==(const LabQueue &, const LabQueue &) = default;
};

/// Something about a lab that can be turned while it runs, by its stable name: `refuse`, `error500`.
struct LabKnob {
    enum class Kind {
        Share,  ///< percent, 0 to 100
        Count,  ///< 0: off
        Switch, ///< 0 or 1
    };

    QString name;
    Kind kind = Kind::Share;
    double value = 0;

    friend bool operator==(const LabKnob &, const LabKnob &) = default;
};

/// An entry of a lab's timetable.
struct LabPlannedChange {
    std::chrono::seconds at{}; ///< time of the lab
    QStringList changes;       ///< as they are written: "refuse=5%", "down=BR"
    bool isPast = false;

    friend bool operator==(const LabPlannedChange &, const LabPlannedChange &) = default;
};

/// What a lab is at one moment.
struct LabReport {
    double speed = 1; ///< times the clock, while it is not paused
    bool isPaused = false;
    std::chrono::seconds time{};      ///< of the lab, since it was first started
    QString scenario;                 ///< its name; empty: none
    std::vector<LabNetwork> networks; ///< of the devices inside
    qint64 outside = 0;               ///< devices from outside that the eIM knows
    std::vector<LabQueue> queues;
    std::vector<LabKnob> knobs;
    QStringList down; ///< countries and networks without service
    std::vector<LabPlannedChange> timetable;
    std::vector<TraceEntry> exchanges; ///< over ESipa, oldest first; `reader` is the device's EID
};

/// Who a lab's eIM is, and where.
struct LabIdentity {
    QString eimId;
    QString restUrl;
    QString esipaUrl;
    QString plainEsipaUrl;    ///< empty: HTTPS only
    QString keyCurve;         ///< of the key packages are signed with: "P-256", "brainpoolP256r1"
    QString keyFingerprint;   ///< SHA-256 of its SubjectPublicKeyInfo, hexadecimal
    QByteArray addInitialEim; ///< what makes a card without an eIM obey it (BF57, DER)

    friend bool operator==(const LabIdentity &, const LabIdentity &) = default;
};

/// A scenario one can choose.
struct LabScenario {
    QString name; ///< "bad-night"
    QString title;
    QString about;   ///< one or two sentences
    int devices = 0; ///< of its population; 0: it does not say

    friend bool operator==(const LabScenario &, const LabScenario &) = default;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/seed.h"
#include "app/lab/simulateddevice.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace longreach::lab {

/// The eIM id of the lab, which every simulated card obeys.
[[nodiscard]] QByteArray labEimId();

/// Where the devices are, on which networks, and how often they poll.
struct PopulationMix {
    struct Operator {
        Plmn plmn;
        double weight = 1;
    };
    struct Place {
        QString country;
        double weight = 1;
        std::vector<Operator> operators; ///< of the operational profiles; empty: all of the country alike
    };

    std::vector<Place> places; ///< empty: all countries of the atlas alike
    std::chrono::seconds shortestPoll{300};
    std::chrono::seconds longestPoll{1740}; ///< below the half hour after which an eIM gives an order up
    double powerCyclesPerDay = 0;           ///< of a device, on average
};

/// Makes `count` devices, sorted by EID: valid and unique EIDs, IMEIs and ICCIDs, labels
/// `meter-000001` and so on, spread over all countries, each with an enabled bootstrap profile and
/// a disabled operational one of a network of its country. Equal seeds and mixes give equal devices.
[[nodiscard]] std::vector<SimulatedDevice> makePopulation(Seed seed, int count, const PopulationMix &mix = {});

} // namespace longreach::lab

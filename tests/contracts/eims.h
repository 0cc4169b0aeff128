// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/eim.h"

#include <QString>

#include <memory>
#include <vector>

namespace longreach::test {

/// The far side of an eIM connection under test: its books, and what it does to the next submission.
class EimWorld {
public:
    enum class Mishap { Unreachable, LoseRequest, LoseAnswer, Refuse, Throttle, Hang };

    EimWorld() = default;
    EimWorld(const EimWorld &) = delete;
    EimWorld &operator=(const EimWorld &) = delete;
    virtual ~EimWorld() = default;

    [[nodiscard]] virtual ports::Eim &eim() = 0;
    virtual void misbehave(Mishap mishap) = 0;
    virtual void breakList() = 0;
    virtual void setDevices(const std::vector<Device> &devices) = 0;
    [[nodiscard]] virtual int created() const = 0;
    /// The device has fetched the order; it has done it, all of it well.
    virtual void deliver(const QString &order) = 0;
    virtual void succeed(const QString &order) = 0;
};

/// Adds a global data row for each implementation; call it from initTestCase_data().
void addEimRows();

/// A fresh world of the implementation that the global data row names, without orders or devices.
[[nodiscard]] std::unique_ptr<EimWorld> makeEimWorld();

} // namespace longreach::test

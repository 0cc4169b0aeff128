// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/esipa/wireform.h"
#include "app/lab/labclock.h"
#include "app/lab/orderbook.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <optional>

namespace longreach::lab {

/// A device that takes part over ESipa from outside the lab.
struct RegisteredDevice {
    bool isEnrolled = false; ///< else it only knocked
    WireForm form = WireForm::V10;
    std::optional<LabTime> lastPoll;
    QByteArray network;   ///< where it was registered at the last poll: PLMN as on the wire, or empty
    QByteArray userAgent; ///< what its IPA calls itself
};

/// Which devices from outside the eIM knows, and what it saw of them.
///
/// One is known once it is enrolled: by hand, or, if the lab accepts new ones, by the first order for
/// it. Those that only poll are remembered up to MostStrangers, so that a person can see them.
class DeviceRegister final {
public:
    static constexpr int MostStrangers = 1000;
    using Observer = std::function<void(const QByteArray &eid, const RegisteredDevice &device)>;

    DeviceRegister(const OrderBook &book, bool acceptsNew) : m_book(book), m_acceptsNew(acceptsNew) {}

    /// Is told of every enrolment and of every change of an enrolled device's form.
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    void enrol(const QByteArray &eid);
    void restore(const QByteArray &eid, const RegisteredDevice &device) { m_devices.insert(eid, device); }

    /// Notes a poll, and enrols a stranger that has an order if new ones are accepted.
    struct Poll {
        WireForm form = WireForm::V10;
        QByteArray network;
        QByteArray userAgent;
        LabTime at{};
    };
    void notePoll(const QByteArray &eid, const Poll &poll);

    /// Notes that a device speaks as of v1.1: there is no way back from that.
    void noteLaterForm(const QByteArray &eid);

    [[nodiscard]] const RegisteredDevice *find(const QByteArray &eid) const;
    [[nodiscard]] bool acceptsNew() const noexcept { return m_acceptsNew; }
    [[nodiscard]] const QHash<QByteArray, RegisteredDevice> &all() const noexcept { return m_devices; }

private:
    void tell(const QByteArray &eid, const RegisteredDevice &device) const;

    const OrderBook &m_book;
    bool m_acceptsNew;
    Observer m_observer;
    QHash<QByteArray, RegisteredDevice> m_devices;
    int m_strangers = 0;
};

} // namespace longreach::lab

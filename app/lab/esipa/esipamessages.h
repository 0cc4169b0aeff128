// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/esipa/deviceregister.h"
#include "app/lab/esipa/packagedesk.h"
#include "app/lab/labclock.h"

#include <QCache>

#include <functional>

namespace longreach::lab {

/// Answers the messages of ESipa that concern packages (SGP.32, 6.3.2), bytes in, bytes out.
///
/// Tolerant of what IPAs leave out: whose result it is comes from the EID, else from the transaction
/// id, else from the connection it polled on, else from the certificate in the data, else from
/// there being only one device that owes data.
class EsipaMessages final {
public:
    /// A message as it came, and what its carrier tells of the sender.
    struct Request {
        QByteArray message;
        WireForm form = WireForm::V10; ///< what it speaks at least
        QByteArray userAgent;
        quint64 connection = 0; ///< 0: none, it is the only sender
    };
    struct Answer {
        enum class Kind {
            Message,
            Nothing,     ///< taken, and there is nothing to say
            Unsupported, ///< no message of this interface
            Malformed,   ///< one, but damaged
            Broken,      ///< the eIM's handler broke over an order
        };

        Kind kind = Kind::Message;
        QByteArray message;
    };
    /// Whether a device of this EID lives inside the lab.
    using IsResident = std::function<bool(const Eid &eid)>;

    /// A notification for somebody else, to be passed on.
    using Forward = std::function<void(const sgp32::PendingNotification &notification)>;

    EsipaMessages(PackageDesk &desk, DeviceRegister &devices, IsResident isResident);

    /// The device of a download session, by the SM-DP+'s transaction id; empty if there is none.
    using SessionDevice = std::function<QByteArray(const sgp32::TransactionId &session)>;
    void setSessions(SessionDevice sessionDevice, Forward forward);

    Answer answer(const Request &request, LabTime now);

    /// The device that spoke last on a connection; empty if nobody knows.
    [[nodiscard]] QByteArray eidOn(quint64 connection) const;

private:
    Answer getPackage(const Request &request, LabTime now);
    Answer takeResult(const Request &request, LabTime now);
    Answer takeNotification(const Request &request, LabTime now);
    void takeInstallation(const sgp32::PendingNotification &notification, const Request &request, LabTime now);
    [[nodiscard]] bool isKnown(const Eid &eid) const;
    [[nodiscard]] WireForm formOf(const QByteArray &eid, WireForm atLeast) const;
    [[nodiscard]] QByteArray senderOf(const sgp32::ProvideEimPackageResult &result, quint64 connection) const;

    PackageDesk &m_desk;
    DeviceRegister &m_devices;
    IsResident m_isResident;
    SessionDevice m_sessionDevice;
    Forward m_forward;
    QCache<quint64, QByteArray> m_spoke; ///< EIDs by connection
};

} // namespace longreach::lab

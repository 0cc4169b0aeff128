// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"
#include "app/core/result.h"
#include "app/lab/faultshares.h"
#include "app/lab/laboptions.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace longreach::lab {

class LabEim;

/// A running lab: an eIM on loopback with simulated devices behind it, on a thread of its own.
///
/// Callable from the thread that started it. The destructor ends the server and the thread.
class Lab final {
public:
    /// Starts a lab; it listens when this returns. Fails with InvalidInput (options), Conflict
    /// (address taken), Storage (certificate file) or Internal (no certificate could be made).
    static Result<std::unique_ptr<Lab>> start(const LabOptions &options);

    Lab(const Lab &) = delete;
    Lab &operator=(const Lab &) = delete;
    ~Lab();

    /// "https://127.0.0.1:40123"
    [[nodiscard]] const QString &restUrl() const noexcept { return m_identity.restUrl; }

    /// The certificate to trust (PEM). A temporary one goes with the lab.
    [[nodiscard]] const QString &certificateFile() const noexcept { return m_certificateFile; }

    /// "https://127.0.0.1:40124": where IPAs poll; and the same with plain HTTP, or empty.
    [[nodiscard]] const QString &esipaUrl() const noexcept { return m_identity.esipaUrl; }
    [[nodiscard]] const QString &plainEsipaUrl() const noexcept { return m_identity.plainEsipaUrl; }

    /// What the eIM calls itself, and what makes a card without an eIM obey it (BF57, DER).
    [[nodiscard]] const QString &eimId() const noexcept { return m_identity.eimId; }
    [[nodiscard]] const QByteArray &addInitialEim() const noexcept { return m_identity.addInitialEim; }

    /// Which devices misbehave, as JSON: see DevicePlan::toJson().
    [[nodiscard]] const QByteArray &plan() const noexcept { return m_plan; }

    /// Changes the faults from the next request on.
    void setFaults(const FaultShares &faults);

    /// Changes something, as parseLabChange() reads it: "dark=5%", "speed=600", "down=BR". Fails with InvalidInput.
    QFuture<Result<void>> change(const QString &assignment);

    /// What there is to see now, with the exchanges over ESipa numbered above `exchangesAfter`; `prepare` has
    /// made of it, on the lab's thread, what is to be shown.
    using Preparation = std::function<LabReport(LabReport report)>;
    [[nodiscard]] QFuture<LabReport> report(quint64 exchangesAfter, Preparation prepare = {});

    /// Keeps from now on only the exchanges of devices whose EID holds these digits; empty: all.
    void watchExchanges(const QByteArray &eidDigits);

    [[nodiscard]] const LabIdentity &identity() const noexcept { return m_identity; }

    /// As if the eIM was killed and started again.
    void restartEim();

private:
    Lab();

    /// Returns when `task` has run on the lab's thread.
    void runOnThread(const std::function<void()> &task);
    /// What `work` gives, done on the lab's thread some time later.
    template <typename T, typename Work>
    [[nodiscard]] QFuture<T> later(Work work);
    void describeEsipa(const EsipaOptions &options);
    Result<void> writeCertificate(const QString &wanted, const QByteArray &pem);

    QThread m_thread;
    std::unique_ptr<LabEim> m_eim; ///< lives on m_thread
    std::unique_ptr<QTemporaryDir> m_folder;
    LabIdentity m_identity;
    QString m_certificateFile;
    QByteArray m_plan;
};

/// The plan a lab with these options would have, without starting it. Fails with InvalidInput.
Result<QByteArray> planOf(const LabOptions &options);

} // namespace longreach::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/eim.h"

namespace longreach::fakes {

/// An eIM that supports nothing: for tests that need one strange answer, and override that call.
class RefusingEim : public ports::Eim {
public:
    [[nodiscard]] CapabilitySet capabilities() const override { return {}; }
    QFuture<Result<ports::EimIdentity>> identify(std::stop_token) override { return refused<ports::EimIdentity>(); }
    QFuture<Result<QString>> submit(ports::OrderRequest, std::stop_token) override { return refused<QString>(); }
    QFuture<Result<ports::OrderReport>> report(QString, std::stop_token) override
    {
        return refused<ports::OrderReport>();
    }
    QFuture<Result<bool>> revoke(QString, std::stop_token) override { return refused<bool>(); }
    QFuture<Result<std::vector<ports::Reconciliation>>> reconcile(std::vector<ports::OrderRequest>,
                                                                  std::vector<QString>, std::stop_token) override
    {
        return refused<std::vector<ports::Reconciliation>>();
    }
    QFuture<Result<ports::DevicePage>> devices(QString, int, std::stop_token) override
    {
        return refused<ports::DevicePage>();
    }
    QFuture<Result<Device>> device(Eid, std::stop_token) override { return refused<Device>(); }

protected:
    template <typename T>
    static QFuture<Result<T>> refused(Error::Kind kind = Error::Kind::Unsupported)
    {
        return QtFuture::makeReadyFuture(Result<T>(failure(kind, QStringLiteral("as told"))));
    }
};

} // namespace longreach::fakes

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/secrets.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace longreach::fakes {

/// Secrets in memory; refuses everything with one kind of error while a test wants that.
class FakeSecrets final : public ports::Secrets {
public:
    explicit FakeSecrets(Place place = Place::ThisRunOnly) : m_place(place) {}

    [[nodiscard]] Place place() const override { return m_place; }
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override;

    /// From now on every call fails with `kind` (Locked, TimedOut, Storage), or none does.
    void failWith(std::optional<Error::Kind> kind);

    /// How often read() was called.
    [[nodiscard]] int reads() const;

private:
    [[nodiscard]] std::optional<Error> failureNow() const;

    const Place m_place;
    mutable QMutex m_mutex;
    QHash<QString, QByteArray> m_values;
    std::optional<Error::Kind> m_failure;
    int m_reads = 0;
};

} // namespace longreach::fakes

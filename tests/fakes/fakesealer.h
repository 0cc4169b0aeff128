// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sealer.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>

#include <algorithm>
#include <optional>
#include <vector>

namespace longreach::fakes {

/// A sealer without a secret: it turns texts round. Safe from any thread; its futures are complete,
/// but for what it opens between hold() and release().
class FakeSealer final : public ports::Sealer {
public:
    QFuture<Result<std::vector<Sealed>>> seal(std::vector<QByteArray> texts) override
    {
        std::vector<Sealed> sealed;
        for (const auto &text : texts)
            sealed.push_back({turned(text), "fingerprint of " + text});
        return QtFuture::makeReadyFuture(Result<std::vector<Sealed>>(std::move(sealed)));
    }

    QFuture<Result<QByteArray>> open(QByteArray blob) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_failure)
            return QtFuture::makeReadyFuture(Result<QByteArray>(failure(*m_failure, QStringLiteral("as told"))));
        if (!m_isHolding)
            return QtFuture::makeReadyFuture(Result<QByteArray>(turned(blob)));
        auto &held = m_held.emplace_back();
        held.text = turned(blob);
        held.promise.start();
        return held.promise.future();
    }

    /// From now on open() fails with `kind`; empty: it works again.
    void failWith(std::optional<Error::Kind> kind)
    {
        const QMutexLocker lock(&m_mutex);
        m_failure = kind;
    }

    /// Leaves what is to be opened from now on unanswered.
    void hold()
    {
        const QMutexLocker lock(&m_mutex);
        m_isHolding = true;
    }

    /// Answers all that is held, and holds no more.
    void release()
    {
        std::vector<Held> held;
        {
            const QMutexLocker lock(&m_mutex);
            m_isHolding = false;
            held.swap(m_held);
        }
        for (auto &one : held) {
            one.promise.addResult(Result<QByteArray>(one.text));
            one.promise.finish();
        }
    }

    /// How many texts are held.
    [[nodiscard]] std::size_t held() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_held.size();
    }

private:
    struct Held {
        QPromise<Result<QByteArray>> promise;
        QByteArray text;
    };

    static QByteArray turned(QByteArray text)
    {
        std::reverse(text.begin(), text.end());
        return text;
    }

    mutable QMutex m_mutex;
    std::optional<Error::Kind> m_failure;
    bool m_isHolding = false;
    std::vector<Held> m_held;
};

} // namespace longreach::fakes

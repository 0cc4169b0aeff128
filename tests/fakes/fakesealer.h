// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sealer.h"

#include <QFuture>

#include <algorithm>

namespace longreach::fakes {

/// A sealer without a secret: it turns texts round. Safe from any thread; its futures are complete.
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
        return QtFuture::makeReadyFuture(Result<QByteArray>(turned(blob)));
    }

private:
    static QByteArray turned(QByteArray text)
    {
        std::reverse(text.begin(), text.end());
        return text;
    }
};

} // namespace longreach::fakes

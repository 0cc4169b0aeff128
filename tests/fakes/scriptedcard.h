// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/aid.h"

#include <QByteArray>
#include <QMap>

#include <functional>
#include <optional>
#include <vector>

namespace longreach::fakes {

/// A card that knows a table of ES10 objects and what it answers to each: the T=0 way, 61xx and
/// GET RESPONSE. For one thread at a time.
class ScriptedCard final {
public:
    using Responder = std::function<std::optional<QByteArray>(const QByteArray &object)>;

    /// From here on `object` is answered with `answer`; told several times, one after the other, the
    /// last for good.
    void teach(const QByteArray &object, const QByteArray &answer);

    /// Teaches all that is said in a recorded trace ("> command", "< response", a line each).
    void teachTrace(const QByteArray &trace);

    /// Asked before the table.
    void setResponder(Responder responder) { m_responder = std::move(responder); }

    /// Asked before anything else: a whole response, or nothing to go on as usual.
    void setOverride(Responder override) { m_override = std::move(override); }

    void powerOn();

    /// The response with status word.
    QByteArray transmit(const QByteArray &command);

    QByteArray atr = QByteArray::fromHex("3B9F96801FC78031A073BE21136743200718000001A5");
    std::vector<Aid> aids{Aid::isdR()};
    int largestBlock = 255;
    bool hasChannels = true;
    std::vector<QByteArray> commands; ///< since it was made

private:
    QByteArray select(const QByteArray &command);
    QByteArray store(const QByteArray &command);
    QByteArray announce();
    QByteArray fetch(int expected);

    Responder m_responder;
    Responder m_override;
    QMap<QByteArray, std::vector<QByteArray>> m_answers;
    QByteArray m_object;
    QByteArray m_pending;
    bool m_isSelected = false;
};

} // namespace longreach::fakes

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/esipa/esipamessages.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace longreach::lab {

/// The way from the IPAs of devices inside the lab to its eIM and back.
class IpaLine {
public:
    IpaLine() = default;
    IpaLine(const IpaLine &) = delete;
    IpaLine &operator=(const IpaLine &) = delete;
    virtual ~IpaLine() = default;

    /// The eIM's answer, in ASN.1, and when it came; nothing if the eIM was not reached or broke over it.
    using Then = std::function<void(const std::optional<QByteArray> &answer, LabTime at)>;

    /// Brings what a device says; `then` is called once, at once or some time later.
    virtual void say(const QByteArray &eid, const QByteArray &message, LabTime now, const Then &then) = 0;
};

/// The line of devices in the memory of the lab: answered at once.
class MemoryLine final : public IpaLine {
public:
    explicit MemoryLine(EsipaMessages &messages) : m_messages(messages) {}

    /// Hears what is said and answered, but for polls that found nothing.
    using Listener = std::function<void(const QByteArray &eid, const QByteArray &request, const QByteArray &answer)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }

    void say(const QByteArray &eid, const QByteArray &message, LabTime now, const Then &then) override;

private:
    EsipaMessages &m_messages;
    Listener m_listener;
};

} // namespace longreach::lab

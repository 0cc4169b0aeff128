// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/card/stubdownload.h"

namespace longreach::test {

/// An SM-DP+ on loopback: the session of StubDownload behind ES9+, JSON over HTTPS (SGP.22, 6.5).
class StubSmdp final {
public:
    using Refuses = StubDownload::Refuses;

    explicit StubSmdp(Refuses refuses = Refuses::Nothing);

    /// `host:port`, and the root its certificate leads to (PEM).
    [[nodiscard]] QString address() const;
    [[nodiscard]] static QByteArray root();

    /// What was asked of it, and what was wrong with how.
    [[nodiscard]] QStringList seen() const { return m_session.seen(); }
    [[nodiscard]] QStringList problems() const;

private:
    LoopbackAnswer answer(const LoopbackRequest &request);
    LoopbackAnswer complain(const QString &problem);

    StubDownload m_session;
    mutable std::mutex m_mutex;
    QStringList m_problems;
    LoopbackServer m_server; // ends before the session
};

} // namespace longreach::test

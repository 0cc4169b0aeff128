// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/eim.h"
#include "app/ports/secrets.h"

namespace longreach::eim {

/// Opens eIMs over HTTP in the dialect their connection names.
///
/// The last reference to an eIM may go on any thread, also on one that completes its futures.
/// `secrets` and `clock` outlive every eIM opened.
class EimFactory final : public ports::EimOpener {
public:
    EimFactory(ports::Secrets &secrets, const ports::Clock &clock) : m_secrets(secrets), m_clock(clock) {}

    Result<std::shared_ptr<ports::Eim>> open(const EimConnection &connection) override;

private:
    ports::Secrets &m_secrets;
    const ports::Clock &m_clock;
};

} // namespace longreach::eim

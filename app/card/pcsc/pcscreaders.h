// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/cardreaders.h"

namespace longreach::card {

/// The readers of the system's card service (PC/SC: pcsclite, WinSCard, PCSC.framework).
///
/// Holds no connection between calls, so a service that dies and comes back is met at the next call.
class PcscReaders final : public ports::CardReaders {
public:
    Result<std::vector<ReaderStatus>> readers() override;
    Result<std::vector<ReaderStatus>> waitForChange(const std::vector<ReaderStatus> &known,
                                                    std::chrono::milliseconds limit, std::stop_token stop) override;
    Result<std::unique_ptr<ports::CardReader>> reader(const QString &name) override;
};

} // namespace longreach::card

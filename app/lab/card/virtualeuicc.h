// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"

#include <QByteArray>

#include <memory>

namespace longreach::lab {

class CardChannels;

/// A virtual eUICC: octets in, octets out, real keys and signatures behind.
///
/// Its profiles, eIMs, counters and notifications are a CardState, given at the start and to be had at
/// any time; what has power only (channels, sessions) is lost with it. No I/O and no clock. One thread
/// at a time. Between two uses keep the state (encode() makes some hundred octets of it) rather than the
/// card, if there are very many.
class VirtualEuicc final {
public:
    /// Fails with Damaged if the state has no valid EID.
    static Result<std::unique_ptr<VirtualEuicc>> make(std::shared_ptr<const CardStock> stock, CardState state);
    ~VirtualEuicc();

    /// The answer to reset (ISO/IEC 7816-3): T=0, a UICC.
    [[nodiscard]] static QByteArray answerToReset();

    /// Power on or reset.
    void reset();

    /// Takes a command APDU and gives the response APDU; see CardChannels. Never fails, whatever comes in.
    [[nodiscard]] QByteArray transmit(const QByteArray &command);

    /// Calls a function of the ISD-R without APDUs around it, for an IPA in the same process: one whole
    /// ES10 object, answered by one.
    ///
    /// Fails with Refused if the card answers with a status word instead; it is in the detail.
    [[nodiscard]] Result<QByteArray> call(const QByteArray &command);

    [[nodiscard]] const CardState &state() const noexcept { return m_state; }

    /// Grows whenever state() may have changed.
    [[nodiscard]] quint64 revision() const noexcept { return m_revision; }

    /// Puts a profile on the card as a download from `smdpAddress` does, disabled, and gives the signed
    /// ProfileInstallationResult, which is also kept as a notification. ImmediateEnable may follow.
    ///
    /// Fails with AlreadyExists if a profile of that ICCID is there.
    Result<QByteArray> install(sgp32::ProfileInfo profile, const sgp32::Utf8Text &smdpAddress);

private:
    VirtualEuicc(std::shared_ptr<const CardStock> stock, const Eid &eid, CardState state);
    Answer<QByteArray> execute(sgp32::OctetView command);

    CardState m_state;
    CardSigner m_signer;
    DownloadSession m_session;
    quint64 m_revision = 0;
    std::unique_ptr<CardChannels> m_channels; ///< made when the first APDU comes
};

} // namespace longreach::lab

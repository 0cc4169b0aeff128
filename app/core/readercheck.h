// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace longreach {

/// The five things between a person and an eUICC, in the order in which they can fail.
enum class ReaderLight { Service, Driver, Reader, Card, Euicc };

/// How one of them is.
enum class LightState {
    Unknown, ///< not looked at, because one before it is red
    Good,
    Warning, ///< works, but something will go wrong sooner or later
    Bad,
};

/// Why a light is not good: one sentence and one cure each, which the views know.
enum class LightCause {
    None,
    ServiceNotInstalled,
    ServiceNotRunning,
    ServiceNotAllowed, ///< runs, but does not let this user in
    NoDriver,          ///< a reader on the USB bus that the service does not know
    NoReader,
    ReaderGone,         ///< named, but not (any more) there
    ReaderHangs,        ///< a call did not come back
    ReaderOfRemoteDesk, ///< a remote desktop session shows the readers of the other end
    NoCard,
    CardMute,
    CardHeld, ///< another program has the card for itself: see `particulars` for who may
    WrongProtocol,
    NoIsdR,         ///< none of the known AIDs: a plain SIM, or an eUICC with an AID of its own
    OldEuicc,       ///< SGP.02: speaks with its SM-SR only
    EuiccBadAnswer, ///< selected, but what it answers is not what the standard says
    EuiccRefuses,   ///< a status word instead of an answer
};

/// One light of the reader doctor.
struct LightReport {
    ReaderLight light = ReaderLight::Service;
    LightState state = LightState::Unknown;
    LightCause cause = LightCause::None;
    QString finding;         ///< technical English with the code in hexadecimal: for a vendor ticket
    QStringList particulars; ///< names the sentence wants: programs that may hold the card, the AID

    friend bool operator==(const LightReport &, const LightReport &) = default;
};

/// The lights of one reader, in the order of ReaderLight.
using ReaderCheck = std::array<LightReport, 5>;

/// Stable words: `service`, `driver`, ...; `unknown`, `good`, `warning`, `bad`; `noCard`, ...
[[nodiscard]] QString toWord(ReaderLight light);
[[nodiscard]] QString toWord(LightState state);
[[nodiscard]] QString toWord(LightCause cause);

} // namespace longreach

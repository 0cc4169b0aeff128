// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/workcontext.h"
#include "app/core/cardtask.h"

namespace longreach::card {

/// The AddInitialEimRequest that a person means by `input`: one EimConfigurationData or a whole
/// request, as octets, hexadecimal, base64 or PEM. Fails with InvalidInput.
[[nodiscard]] Result<QByteArray> readAddEim(const QByteArray &input);

/// The EuiccPackageRequest that a person means by `input`; octets as they came. Fails with InvalidInput.
[[nodiscard]] Result<QByteArray> readPackage(const QByteArray &input);

/// Introduces eIMs to a card that obeys none (SGP.32, 5.9.4). Fails with Refused or like the reader.
Result<void> addInitialEim(CardSession &session, const QByteArray &request, CardOutcome &outcome);

/// Polls one eIM of the card (`known` is what was read of it), the first if `eimId` is empty. Fails with
/// NotFound if the card does not obey it, Unsupported without an IPA, or as the IPA does.
Result<void> pollEim(CardSession &session, const WorkContext &context, const CardReport &known, const QString &eimId,
                     CardOutcome &outcome);

/// Resets what `wanted` names, by the function of the card's standard. Fails with Unsupported for a
/// choice its standard does not have, Refused, or like the reader.
Result<void> resetMemory(CardSession &session, CardKind kind, const cardtask::ResetMemory &wanted);

/// "enable: ok(0)", a comma between two; "replayError(4)" for a package that was refused.
[[nodiscard]] QString packageResultText(const QByteArray &result);

} // namespace longreach::card

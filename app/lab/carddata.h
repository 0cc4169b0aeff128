// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/imei.h"
#include "app/lab/orderedjson.h"

#include <QByteArray>

namespace longreach::lab {

/// The outcome member of a card data order: what an IPA sends for the tags in `tagList`
/// (`{"euiccDataResult":{"edrResult":"ok","euiccData":{..}}}`), DER in hexadecimal.
///
/// Like the IPA whose exchanges were recorded it leaves out what it does not hold: euiccInfo2 and
/// the root SM-DS address. The certificates are test ones and not of this card's own key.
[[nodiscard]] OrderedJson answerCardQuestion(const QByteArray &tagList, const Imei &imei);

/// The public key in the certificate that answerCardQuestion() gives (SubjectPublicKeyInfo).
[[nodiscard]] QByteArray simulatedCardKey();

} // namespace longreach::lab

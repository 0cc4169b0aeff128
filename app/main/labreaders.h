// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>

namespace longreach::lab {
class VirtualCardReaders;
}

namespace longreach {

/// Three readers of the lab in this process, empty until insertLabCards().
[[nodiscard]] std::shared_ptr<lab::VirtualCardReaders> labReaders();

/// The certificate (DER) of who issues those of the lab's cards.
[[nodiscard]] QByteArray labCardIssuer(quint64 seed);

/// Puts an IoT card into the first reader and a consumer card into the second; nothing into the third.
/// Equal seeds give equal cards. `addInitialEim` (BF57, DER) is the eIM the IoT card obeys; empty, or
/// refused by the card: none.
void insertLabCards(lab::VirtualCardReaders &readers, quint64 seed, const QByteArray &addInitialEim);

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/tlv/tag.h"

#include <QByteArray>
#include <QString>

namespace longreach::card {

/// What an ES10 object is called: `GetEuiccInfo2Request`; its tag if nobody knows it.
[[nodiscard]] QString titleOf(const QByteArray &object);

/// The tag that it begins with; 0 if that is none.
[[nodiscard]] sgp32::Tag tagOfObject(const QByteArray &object);

/// Whether the function only tells something, so that it may be called twice.
[[nodiscard]] bool isReadOnly(const QByteArray &object);

} // namespace longreach::card

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/capability.h"
#include "app/core/device.h"
#include "app/core/eimconnection.h"
#include "app/core/job.h"
#include "app/fleet/devicefield.h"

#include <QString>
#include <QStringList>

namespace longreach {

// What a person reads for an enumerator, in the language of the program.

[[nodiscard]] QString words(DeviceState state);
[[nodiscard]] QString words(ProfileState state);
[[nodiscard]] QString words(ProfileClass profileClass);
[[nodiscard]] QString words(OperationState state);
[[nodiscard]] QString words(JobState state);
[[nodiscard]] QString words(JobKind kind);
[[nodiscard]] QString words(Capability capability);
[[nodiscard]] QString words(EimConnection::Environment environment);
[[nodiscard]] QString words(EimConnection::Authentication authentication);
[[nodiscard]] QString words(fleet::DeviceField field);

/// The words for each of `values`, for what has to make room for any of them.
template <typename Values>
[[nodiscard]] QStringList allWords(const Values &values)
{
    QStringList texts;
    for (const auto value : values)
        texts.append(words(value));
    return texts;
}

/// A short sentence for an operation's stable reason word; the word itself if it is not known.
[[nodiscard]] QString reasonWords(const QString &reason);

} // namespace longreach

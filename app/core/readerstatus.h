// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace longreach {

/// What is in a card reader now.
enum class ReaderPresence {
    Empty,   ///< no card
    Present, ///< a card that answered its reset
    Mute,    ///< a card that does not answer: turned over, dirty, or not for this reader
    InUse,   ///< a card that another program holds for itself
    Gone,    ///< the reader is listed but cannot be reached
};

/// One card reader as it stands now. A reader is known by its name, never by its place in a list.
struct ReaderStatus {
    QString name;
    ReaderPresence presence = ReaderPresence::Empty;
    QByteArray atr;                 ///< what the card answered to its reset; empty without one
    bool isVirtual = false;         ///< made of software: the lab's, vpcd's, a remote desktop's
    bool isIgnored = false;         ///< a person wants nothing to do with it
    bool isBusy = false;            ///< Longreach is speaking with its card now
    std::chrono::seconds slowFor{}; ///< how long it has waited for one answer of its card; zero: not worth a word
    std::optional<Error> problem;   ///< why it cannot be used now
    quint32 changes = 0;            ///< cards put in and taken out so far, where the service counts them

    friend bool operator==(const ReaderStatus &, const ReaderStatus &) = default;
};

/// `empty`, `present`, `mute`, `inUse`, `gone`.
[[nodiscard]] QString toWord(ReaderPresence presence);

} // namespace longreach

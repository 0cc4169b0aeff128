// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/timestamp.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace longreach {

/// One exchange with a card, or with a server on its behalf.
struct TraceEntry {
    enum class Kind {
        Apdu,  ///< a command to the card and its response with status word
        Reset, ///< the card was powered or reset: `response` is its ATR
        Http,  ///< a request to a server: `title` names it, the bodies are `command` and `response`
        Note,  ///< something worth knowing: a card taken out, another program's reset
    };

    quint64 number = 0; ///< counts up from 1 over all readers
    Kind kind = Kind::Apdu;
    QString reader;
    Timestamp at{};
    std::chrono::microseconds took{};
    QString title; ///< what it was, in the standard's words: "GetEuiccInfo2", "SELECT", "block 2 of 3"
    QByteArray command;
    QByteArray response;        ///< with status word
    std::optional<Error> error; ///< no response came

    friend bool operator==(const TraceEntry &, const TraceEntry &) = default;
};

/// An element of a decoded object, for a tree of name and value.
struct TraceNode {
    QString name;
    QString tag; ///< hexadecimal; empty for what has none
    QString text;
    std::vector<TraceNode> children;
    qint64 offset = -1; ///< where the element begins, its tag included, in its side's octets; -1: not known
    qint64 length = 0;  ///< in octets, tag and length included

    friend bool operator==(const TraceNode &, const TraceNode &) = default;
};

/// Both sides of an entry as trees; where a message was sent in blocks, the whole message.
struct TraceDecoding {
    std::vector<TraceNode> command;
    std::vector<TraceNode> response;
    QByteArray commandOctets; ///< what `command` was read from; empty: the entry's own octets
    QByteArray responseOctets;

    friend bool operator==(const TraceDecoding &, const TraceDecoding &) = default;
};

/// The forms in which a trace leaves Longreach: secrets are masked in each of them.
enum class TraceFormat {
    Text,
    Json, ///< an object a line, trees included
    Pcap, ///< GSMTAP over UDP port 4729, as Wireshark reads it
};

/// `apdu`, `reset`, `http`, `note`; `text`, `json`, `pcap`.
[[nodiscard]] QString toWord(TraceEntry::Kind kind);
[[nodiscard]] QString toWord(TraceFormat format);
[[nodiscard]] std::optional<TraceFormat> traceFormatFromWord(QStringView word);

} // namespace longreach

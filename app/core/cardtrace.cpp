// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardtrace.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<TraceEntry::Kind, 4> EntryKindWords{{{
    {TraceEntry::Kind::Apdu, QLatin1String("apdu")},
    {TraceEntry::Kind::Reset, QLatin1String("reset")},
    {TraceEntry::Kind::Http, QLatin1String("http")},
    {TraceEntry::Kind::Note, QLatin1String("note")},
}}};

constexpr WordTable<TraceFormat, 3> TraceFormatWords{{{
    {TraceFormat::Text, QLatin1String("text")},
    {TraceFormat::Json, QLatin1String("json")},
    {TraceFormat::Pcap, QLatin1String("pcap")},
}}};

} // namespace

QString toWord(TraceEntry::Kind kind)
{
    return EntryKindWords.wordOf(kind);
}

QString toWord(TraceFormat format)
{
    return TraceFormatWords.wordOf(format);
}

std::optional<TraceFormat> traceFormatFromWord(QStringView word)
{
    return TraceFormatWords.find(word);
}

} // namespace longreach

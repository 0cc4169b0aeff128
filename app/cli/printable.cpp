// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printable.h"

#include <algorithm>

namespace longreach::cli {

namespace {

bool commandsTerminal(QChar character)
{
    const auto code = character.unicode();
    const bool isBidirectional =
        code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isBidirectional || character.category() == QChar::Other_Control
        || character.category() == QChar::Separator_Line || character.category() == QChar::Separator_Paragraph;
}

} // namespace

QString printable(QString text)
{
    std::ranges::replace_if(text, commandsTerminal, QChar(u'?'));
    return text;
}

} // namespace longreach::cli

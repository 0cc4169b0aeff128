// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace longreach::sgp32 {

/// What one code means: in the standard's word, and what a person does about it.
struct Explanation {
    QString family; ///< "status word", "PC/SC", "result code", "reason code", "HTTP"
    QString code;   ///< as it is written: `6A82`, `8.2.6/3.8`, `EnableResult(2)`
    QString word;   ///< the standard's word, or a name in use
    QString cause;  ///< one sentence
    QString nextStep;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Everything `text` may stand for: a status word (`6A82`, `SW=6a82`), a PC/SC code (`8010000C`,
/// `0x80100069`, `-2146435060`), a subject and reason code (`8.2.6/3.8`), a result word
/// (`profileNotInDisabledState`, `catBusy(5)`, a telling part of it), a result of a function
/// (`EnableResult(2)`, or `104` of all), an HTTP status (`404`), or a tag (`BF51`). Empty if nobody knows it.
[[nodiscard]] std::vector<Explanation> explain(QStringView text);

} // namespace longreach::sgp32

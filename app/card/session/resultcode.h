// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/session/cardsession.h"
#include "app/core/result.h"

#include <QString>

namespace longreach::card {

/// "EnableProfileResult: profileNotInDisabledState(2)": the standard's word for what a card answered.
template <typename Code>
[[nodiscard]] QString codeText(Code code)
{
    const auto &schema = sgp32::schemaOf<Code>();
    const auto *word = sgp32::wordOf(schema, static_cast<qint64>(code));
    return QStringLiteral("%1: %2(%3)")
        .arg(QString::fromLatin1(schema.name), QString::fromLatin1(word ? word : "unknown"))
        .arg(static_cast<int>(code));
}

/// The error for a code that is not ok.
template <typename Code>
[[nodiscard]] tl::unexpected<Error> refusedWith(Code code)
{
    return failure(Error::Kind::Refused, codeText(code));
}

/// One function that answers with a code alone. Fails with Refused for any but ok.
template <typename Response, typename Request>
Result<void> callForOk(CardSession &session, const Request &request)
{
    const auto answer = session.call<Response>(request);
    if (!answer)
        return failure(answer.error());
    using Code = decltype(answer->result);
    if (answer->result != Code::Ok)
        return refusedWith(answer->result);
    return {};
}

} // namespace longreach::card

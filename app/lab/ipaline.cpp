// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/ipaline.h"

#include "app/sgp32/esipa/packageexchange.h"

namespace longreach::lab {

void MemoryLine::say(const QByteArray &eid, const QByteArray &message, LabTime now, const Then &then)
{
    using Kind = EsipaMessages::Answer::Kind;
    const auto said = m_messages.answer({.message = message, .form = WireForm::V11}, now);
    static const auto nothing = encode(sgp32::GetEimPackageResponse(sgp32::EimPackageError::NoEimPackageAvailable));
    if (m_listener && said.message != nothing)
        m_listener(eid, message, said.message);
    const bool isAnswered = said.kind == Kind::Message || said.kind == Kind::Nothing;
    then(isAnswered ? std::optional(said.message) : std::nullopt, now);
}

} // namespace longreach::lab

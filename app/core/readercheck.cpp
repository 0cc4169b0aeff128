// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/readercheck.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<ReaderLight, 5> LightWords{{{
    {ReaderLight::Service, QLatin1String("service")},
    {ReaderLight::Driver, QLatin1String("driver")},
    {ReaderLight::Reader, QLatin1String("reader")},
    {ReaderLight::Card, QLatin1String("card")},
    {ReaderLight::Euicc, QLatin1String("euicc")},
}}};

constexpr WordTable<LightState, 4> LightStateWords{{{
    {LightState::Unknown, QLatin1String("unknown")},
    {LightState::Good, QLatin1String("good")},
    {LightState::Warning, QLatin1String("warning")},
    {LightState::Bad, QLatin1String("bad")},
}}};

constexpr WordTable<LightCause, 17> LightCauseWords{{{
    {LightCause::None, QLatin1String("none")},
    {LightCause::ServiceNotInstalled, QLatin1String("serviceNotInstalled")},
    {LightCause::ServiceNotRunning, QLatin1String("serviceNotRunning")},
    {LightCause::ServiceNotAllowed, QLatin1String("serviceNotAllowed")},
    {LightCause::NoDriver, QLatin1String("noDriver")},
    {LightCause::NoReader, QLatin1String("noReader")},
    {LightCause::ReaderGone, QLatin1String("readerGone")},
    {LightCause::ReaderHangs, QLatin1String("readerHangs")},
    {LightCause::ReaderOfRemoteDesk, QLatin1String("readerOfRemoteDesk")},
    {LightCause::NoCard, QLatin1String("noCard")},
    {LightCause::CardMute, QLatin1String("cardMute")},
    {LightCause::CardHeld, QLatin1String("cardHeld")},
    {LightCause::WrongProtocol, QLatin1String("wrongProtocol")},
    {LightCause::NoIsdR, QLatin1String("noIsdR")},
    {LightCause::OldEuicc, QLatin1String("oldEuicc")},
    {LightCause::EuiccBadAnswer, QLatin1String("euiccBadAnswer")},
    {LightCause::EuiccRefuses, QLatin1String("euiccRefuses")},
}}};

} // namespace

QString toWord(ReaderLight light)
{
    return LightWords.wordOf(light);
}

QString toWord(LightState state)
{
    return LightStateWords.wordOf(state);
}

QString toWord(LightCause cause)
{
    return LightCauseWords.wordOf(cause);
}

} // namespace longreach

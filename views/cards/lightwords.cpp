// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/lightwords.h"

#include <QCoreApplication>

namespace longreach {

namespace {

struct LightWords final {
    Q_DECLARE_TR_FUNCTIONS(LightWords)
};

QString wellWords(ReaderLight light)
{
    switch (light) {
    case ReaderLight::Service: return LightWords::tr("The card service runs.");
    case ReaderLight::Driver: return LightWords::tr("The readers that are plugged in have a driver.");
    case ReaderLight::Reader: return LightWords::tr("The reader answers.");
    case ReaderLight::Card: return LightWords::tr("There is a card, and it answers its reset.");
    case ReaderLight::Euicc: return LightWords::tr("The card is an eUICC and answers.");
    }
    return {};
}

} // namespace

QString causeOf(const LightReport &light)
{
    const auto names = light.particulars.join(QStringLiteral(", "));
    switch (light.cause) {
    case LightCause::None:
        return light.state == LightState::Unknown ? LightWords::tr("Not looked at: something before it is wrong.")
                                                  : wellWords(light.light);
    case LightCause::ServiceNotInstalled: return LightWords::tr("The card service is not installed.");
    case LightCause::ServiceNotRunning: return LightWords::tr("The card service does not run.");
    case LightCause::ServiceNotAllowed: return LightWords::tr("The card service does not let you in.");
    case LightCause::NoDriver: return LightWords::tr("A reader is plugged in that the card service does not know.");
    case LightCause::NoReader: return LightWords::tr("No reader is plugged in.");
    case LightCause::ReaderGone: return LightWords::tr("The reader is no longer there.");
    case LightCause::ReaderHangs: return LightWords::tr("The reader does not come back from a call.");
    case LightCause::ReaderOfRemoteDesk:
        return LightWords::tr("In a remote desktop session you see the readers of the other end.");
    case LightCause::NoCard: return LightWords::tr("The reader is empty.");
    case LightCause::CardMute: return LightWords::tr("A card is inserted, but it does not answer.");
    case LightCause::CardHeld:
        return names.isEmpty() ? LightWords::tr("Another program has the card for itself.")
                               : LightWords::tr("Another program has the card for itself, perhaps %1.").arg(names);
    case LightCause::WrongProtocol:
        return LightWords::tr("Card and reader share no protocol, or another program speaks with the card in one of "
                              "its own.");
    case LightCause::NoIsdR: return LightWords::tr("None of the known ISD-R names was answered.");
    case LightCause::OldEuicc: return LightWords::tr("It is an SGP.02 card: it speaks with its SM-SR only.");
    case LightCause::EuiccBadAnswer: return LightWords::tr("What the eUICC answers is not what the standard says.");
    case LightCause::EuiccRefuses: return LightWords::tr("The eUICC answers with an error.");
    }
    return {};
}

QString cureOf(const LightReport &light)
{
    switch (light.cause) {
    case LightCause::None: return {};
    case LightCause::ServiceNotInstalled: return LightWords::tr("Install it: on Debian and Ubuntu, apt install pcscd.");
    case LightCause::ServiceNotRunning: return LightWords::tr("Start it: systemctl start pcscd.socket.");
    case LightCause::ServiceNotAllowed:
        return LightWords::tr("Work at the machine itself, or allow it in the service's policy (polkit).");
    case LightCause::NoDriver: return LightWords::tr("Install the reader's driver; most need libccid only.");
    case LightCause::NoReader: return LightWords::tr("Plug one in: it shows here within a second.");
    case LightCause::ReaderGone: return LightWords::tr("Plug it in again.");
    case LightCause::ReaderHangs: return LightWords::tr("Take the card out, unplug the reader, and plug it in again.");
    case LightCause::ReaderOfRemoteDesk: return LightWords::tr("Plug the reader in where you sit.");
    case LightCause::NoCard: return LightWords::tr("Insert a card, chip first.");
    case LightCause::CardMute: return LightWords::tr("Turn it over, clean its contacts, or try another reader.");
    case LightCause::CardHeld: return LightWords::tr("Close that program, then read the card again.");
    case LightCause::WrongProtocol:
        return LightWords::tr("Close other card programs; if that does not help, try another reader.");
    case LightCause::NoIsdR:
        return LightWords::tr("If it is an eUICC, ask its maker for the ISD-R's AID and add it in the settings.");
    case LightCause::OldEuicc: return LightWords::tr("Ask the operator of its SM-SR.");
    case LightCause::EuiccBadAnswer: return LightWords::tr("Send the trace to the card's maker.");
    case LightCause::EuiccRefuses:
        return LightWords::tr("Reset the card; if it stays so, send the trace to its maker.");
    }
    return {};
}

} // namespace longreach

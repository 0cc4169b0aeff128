// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/explain/tables.h"

namespace longreach::sgp32 {

namespace {

/// An x stands for any digit; the first row that fits is taken.
constexpr CodeRow StatusWords[] = {
    {"9000", "success", "The command was executed.", "Nothing to do; a failed function says so inside its answer."},
    {"91xx", "proactive command pending", "Executed; the card has a command for the device, often a REFRESH.",
     "Treat it as success; with a plain reader reset the card and select again."},
    {"61xx", "more data", "Executed; the answer has to be fetched.", "Send GET RESPONSE with this length."},
    {"6281", "corrupted data", "Part of what the card returns may be damaged.",
     "Read again; replace the card if it stays."},
    {"6283", "deactivated", "The selected application is deactivated.", "Select the ISD-R again after a reset."},
    {"63Cx", "verification failed", "A PIN or key was wrong; the last digit says how many tries are left.",
     "Do not try again without the right value."},
    {"6581", "memory failure", "The card could not write its memory.", "Try once more; replace the card if it stays."},
    {"6700", "wrong length", "The card does not take this length.", "Send smaller blocks, 120 octets for instance."},
    {"6881", "channel not supported", "The card knows no such logical channel.",
     "Open a channel first, or use the basic channel."},
    {"6882", "secure messaging not supported", "The class octet asks for what the card does not know.",
     "Check the class octet."},
    {"6982", "security status not satisfied", "The card does not allow this here.",
     "An IoT eUICC changes profiles by packages of its eIM only."},
    {"6983", "authentication method blocked", "A PIN or key is blocked.", "Unblock it with the PUK or its owner."},
    {"6985", "conditions not satisfied", "The command does not fit the card's present state.",
     "Send TERMINAL CAPABILITY, select the ISD-R, and try again; on an IoT eUICC use the eIM."},
    {"6999", "applet selection failed", "The application is there but did not start.",
     "Reset the card and select again."},
    {"6A80", "incorrect data", "The card cannot read the data, or knows no tag of the list.",
     "Ask with a shorter tag list; check the object with the decoder."},
    {"6A81", "function not supported", "No more logical channels, or a function the card lacks.",
     "Close channels that are not needed, or reset the card."},
    {"6A82", "file or application not found", "No application of this AID is on the card.",
     "Try the other ISD-R AIDs; without any of them this is no eUICC."},
    {"6A84", "not enough memory", "The card has no room.", "Delete what is not needed."},
    {"6A86", "incorrect P1 P2", "Parameters the card does not take, often a block number out of turn.",
     "Begin the command again with block 0."},
    {"6A88", "referenced data not found", "The card does not know this ES10 function or object.",
     "A consumer card answers so to SGP.32 functions: use those of SGP.22."},
    {"6B00", "wrong P1 P2", "Parameters outside the allowed range.", "Begin the command again with block 0."},
    {"6Cxx", "wrong Le", "The expected length is another one.", "Repeat the command with this length."},
    {"6D00", "instruction not supported", "The selected application does not know the command.",
     "Select the ISD-R on this channel first."},
    {"6E00", "class not supported", "The selected application does not know the class octet.",
     "Select the ISD-R on this channel first; check the channel number in the class octet."},
    {"6F00", "no precise diagnosis", "The card failed inside.", "Reset the card and try again; then ask its maker."},
};

constexpr CodeRow Pcsc[] = {
    {"80100001", "SCARD_F_INTERNAL_ERROR", "The card service failed inside.", "Restart the card service."},
    {"80100002", "SCARD_E_CANCELLED", "The call was cancelled.", "Nothing to do."},
    {"80100003", "SCARD_E_INVALID_HANDLE", "The connection to the card is gone.", "Connect to the card again."},
    {"80100004", "SCARD_E_INVALID_PARAMETER", "A parameter the card service does not take.",
     "Report this: the program sent it."},
    {"80100006", "SCARD_E_NO_MEMORY", "The card service is out of memory.", "Restart the card service."},
    {"80100008", "SCARD_E_INSUFFICIENT_BUFFER", "The answer is longer than the place for it.",
     "Report this with the trace."},
    {"80100009", "SCARD_E_UNKNOWN_READER", "No reader of this name is there (any more).", "Plug the reader in again."},
    {"8010000A", "SCARD_E_TIMEOUT", "Nothing happened in the given time.", "Try again."},
    {"8010000B", "SCARD_E_SHARING_VIOLATION", "Another program holds the card for itself.",
     "Close the other program (GnuPG's scdaemon, a modem manager, another card tool) and try again."},
    {"8010000C", "SCARD_E_NO_SMARTCARD", "No card is in the reader.", "Insert the card, contacts to the reader."},
    {"8010000D", "SCARD_E_UNKNOWN_CARD", "The service does not know this card.", "Try another reader."},
    {"8010000F", "SCARD_E_PROTO_MISMATCH", "Card and reader do not agree on T=0 or T=1.",
     "Let the program accept both protocols."},
    {"80100010", "SCARD_E_NOT_READY", "Reader or card is not ready.", "Take the card out and insert it again."},
    {"80100011", "SCARD_E_INVALID_VALUE", "A value the card service does not take.",
     "Report this: the program sent it."},
    {"80100013", "SCARD_F_COMM_ERROR", "The card service broke off.", "Restart the card service."},
    {"80100016", "SCARD_E_NOT_TRANSACTED", "The card vanished in the middle of a command.",
     "Insert the card again and read what was done before repeating anything."},
    {"80100017", "SCARD_E_READER_UNAVAILABLE", "The reader is gone.", "Plug the reader in again."},
    {"80100019", "SCARD_E_PCI_TOO_SMALL", "A structure of the card service is too small.",
     "Report this: the program sent it."},
    {"8010001D", "SCARD_E_NO_SERVICE", "The card service is not running, or was restarted.",
     "Start the card service (pcscd); after a restart connect anew."},
    {"8010001E", "SCARD_E_SERVICE_STOPPED", "The card service was stopped.", "Start the card service."},
    {"8010001F", "SCARD_E_UNSUPPORTED_FEATURE", "The reader cannot do this.", "Try another reader."},
    {"8010002E", "SCARD_E_NO_READERS_AVAILABLE", "No reader is connected.", "Plug a reader in."},
    {"80100065", "SCARD_W_UNSUPPORTED_CARD", "The reader cannot speak with this card.", "Try another reader."},
    {"80100066", "SCARD_W_UNRESPONSIVE_CARD", "The card does not answer a reset.",
     "Check that the card is the right way round and clean."},
    {"80100067", "SCARD_W_UNPOWERED_CARD", "The card has no power.", "Take the card out and insert it again."},
    {"80100068", "SCARD_W_RESET_CARD", "Another program has reset the card; channels are gone.",
     "Connect again, open a channel and select the ISD-R."},
    {"80100069", "SCARD_W_REMOVED_CARD", "The card was taken out.", "Insert the card again."},
    {"8010006A", "SCARD_W_SECURITY_VIOLATION", "Access was denied.",
     "Allow the user access to the card service (polkit, groups)."},
};

constexpr CodeRow Http[] = {
    {"200", "OK", "The request was served; an RSP failure stands in the body.", "Read functionExecutionStatus."},
    {"204", "No Content", "The notification was taken.", "Nothing to do."},
    {"301", "Moved Permanently", "The address has changed.", "Use the new address."},
    {"302", "Found", "The server sends elsewhere.", "Check that the address is that of the interface."},
    {"303", "See Other", "Accepted; the result is to be read elsewhere.", "Follow the Location."},
    {"400", "Bad Request", "The server cannot read the request.",
     "Check the body and X-Admin-Protocol; some eIMs take gsma/rsp/v2.1.0 only."},
    {"401", "Unauthorized", "Credentials are missing or wrong.", "Check user, password or token."},
    {"403", "Forbidden", "The credentials do not allow this.", "Ask for the right to do it."},
    {"404", "Not Found", "Nothing is at this path.", "Check the path prefix of the address."},
    {"405", "Method Not Allowed", "The path takes another method.", "Check the address."},
    {"408", "Request Timeout", "The request came too slowly.", "Try again."},
    {"409", "Conflict", "The present state does not allow it.", "Read the state and decide again."},
    {"413", "Content Too Large", "The body is too big for the server.", "Send less at once."},
    {"415", "Unsupported Media Type", "The server does not take this content type.",
     "Use application/x-gsma-rsp-asn1 for ASN.1, application/json for JSON."},
    {"429", "Too Many Requests", "The server wants fewer requests.", "Wait as Retry-After says and lower the rate."},
    {"500", "Internal Server Error", "The server failed inside.",
     "Do not repeat what may have been accepted: look first."},
    {"502", "Bad Gateway", "A server behind the server failed.", "Try again later; look before repeating a change."},
    {"503", "Service Unavailable", "The server does not serve at present.", "Try again later."},
    {"504", "Gateway Timeout", "A server behind the server did not answer.",
     "It may have been done: look before repeating a change."},
};

} // namespace

std::span<const CodeRow> statusWordRows()
{
    return StatusWords;
}

std::span<const CodeRow> pcscRows()
{
    return Pcsc;
}

std::span<const CodeRow> httpRows()
{
    return Http;
}

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/explain/tables.h"

namespace longreach::sgp32 {

namespace {

constexpr CodeRow ReasonCodes[] = {
    {"1.2.1/2.1", "invalid request header", "The request's header is malformed.", "Report this with the trace."},
    {"1.2.2/2.1", "invalid request header", "The request's header is malformed.", "Report this with the trace."},
    {"1.3.1/2.2", "parameter missing", "A mandatory parameter is missing.", "Report this with the trace."},
    {"8.1/4.8", "insufficient memory", "The card has no room for the profile.", "Delete a profile and try again."},
    {"8.1/6.1", "eUICC signature invalid", "The card's signature or challenge does not verify.", "Begin again."},
    {"8.1.1/2.1", "EID invalid", "The EID is malformed.", "Check the EID."},
    {"8.1.1/2.2", "EID missing", "An EID is needed and was not sent.", "Let the IPA send the EID."},
    {"8.1.1/3.1", "other EID", "The profile is bound to another EID.", "Use the code ordered for this device."},
    {"8.1.1/3.7", "nothing for this EID", "The eIM has no package for this device.", "Nothing to do."},
    {"8.1.1/3.8", "EID refused", "The profile is reserved for another EID.", "Use the code ordered for this device."},
    {"8.1.1/3.9", "EID unknown", "The server does not know this device.", "Enrol the EID at the eIM."},
    {"8.1.2/6.1", "EUM certificate invalid", "The certificate of the card's maker is not accepted.",
     "Check that card and server belong to the same world: live or test."},
    {"8.1.2/6.3", "EUM certificate expired", "The certificate of the card's maker has expired.",
     "Ask the card's maker."},
    {"8.1.3/6.1", "eUICC certificate invalid", "The card's certificate is not accepted.", "Ask the card's maker."},
    {"8.1.3/6.3", "eUICC certificate expired", "The card's certificate has expired.", "Ask the card's maker."},
    {"8.1.4/6.1", "EID outside the EUM's range", "The card's EID is not within its maker's prefixes.",
     "Ask the card's maker."},
    {"8.2/1.2", "profile not released", "The operator has not released the profile yet.",
     "Ask the operator to release it."},
    {"8.2/3.7", "no new binding", "The profile was bound to a session that is gone.", "Order the profile anew."},
    {"8.2.1/1.2", "ICCID not allowed", "The requester may not use this profile.", "Ask the operator."},
    {"8.2.1/3.1", "ICCID bound to another EID", "The profile belongs to another device.",
     "Use the code ordered for this device."},
    {"8.2.1/3.3", "ICCID unavailable", "The profile is in use.", "Order another profile."},
    {"8.2.1/3.5", "ICCID cannot be released", "The profile cannot be given back.", "Ask the operator."},
    {"8.2.1/3.9", "ICCID unknown", "The SM-DP+ does not have this profile.", "Check the ICCID with the operator."},
    {"8.2.5/1.2", "profile type not allowed", "The requester may not order this type.", "Ask the operator."},
    {"8.2.5/3.7", "profile type used up", "No profile of this type is left.", "Let the operator load more."},
    {"8.2.5/3.8", "profile type mismatch", "The profile is of another type.", "Check the order."},
    {"8.2.5/3.9", "profile type unknown", "The SM-DP+ does not know this type.", "Check the order."},
    {"8.2.5/4.3", "no eligible profile", "No profile fits this card.", "Ask the operator for a suitable profile."},
    {"8.2.6/3.1", "matching id of another EID", "The matching id belongs to another device.",
     "Use the code ordered for this device."},
    {"8.2.6/3.3", "matching id conflict", "The matching id is in use.", "Order another code."},
    {"8.2.6/3.8", "matching id refused", "The SM-DP+ does not know the matching id, or it is spent.",
     "Check the activation code for typing errors, or order a new one."},
    {"8.2.7/2.2", "confirmation code missing", "The profile needs a confirmation code.", "Give the code of the order."},
    {"8.2.7/3.8", "confirmation code refused", "The confirmation code is wrong.", "Check the code: tries are limited."},
    {"8.2.7/6.4", "confirmation code retries exceeded", "The confirmation code was wrong too often.",
     "Order the profile anew."},
    {"8.2.8/1.2", "policy rules not allowed", "The card's rules do not let this profile carry its policy rules.",
     "Ask the operator for a profile without policy rules."},
    {"8.8/3.1", "SM-DP+ OID invalid", "The SM-DP+ has another OID.", "Check the activation code."},
    {"8.8/3.10", "SM-DP+ OID mismatch", "The SM-DP+ has another OID than expected.", "Check the activation code."},
    {"8.8.1/3.8", "SM-DP+ address refused", "The server does not go by this address.",
     "Use the address exactly as in the activation code."},
    {"8.8.1/3.10", "SM-DP+ address mismatch", "Another address answered than was asked.", "Check the activation code."},
    {"8.8.2/3.1", "no common CI key", "SM-DP+ and card share no CI key.",
     "Check that both belong to the same world: live or test."},
    {"8.8.3/3.1", "version not supported", "The SM-DP+ does not speak the card's version.",
     "Ask the SM-DP+ which versions it serves."},
    {"8.8.4/3.7", "no certificate for that CI", "The SM-DP+ has no certificate under this CI.",
     "Ask the SM-DP+ for its CIs."},
    {"8.8.5/4.1", "download order expired", "The SM-DP+ has given the order up.", "Order the profile anew."},
    {"8.8.5/4.10", "download order expired", "The SM-DP+ has given the order up.", "Order the profile anew."},
    {"8.8.5/6.4", "download retries exceeded", "The download was tried too often.", "Order the profile anew."},
    {"8.9/4.2", "SM-DS execution error", "The SM-DS failed inside.", "Try again later."},
    {"8.9/5.1", "SM-DS inaccessible", "The SM-DS cannot be reached.", "Try again later."},
    {"8.9.1/3.8", "SM-DS address refused", "The SM-DS does not go by this address.", "Check the address."},
    {"8.9.2/3.1", "no common CI key", "SM-DS and card share no CI key.",
     "Check that both belong to the same world: live or test."},
    {"8.9.3/3.1", "version not supported", "The SM-DS does not speak the card's version.",
     "Ask the SM-DS which versions it serves."},
    {"8.9.4/3.7", "no certificate for that CI", "The SM-DS has no certificate under this CI.",
     "Ask the SM-DS for its CIs."},
    {"8.9.5/3.3", "event exists", "The event is registered already.", "Nothing to do."},
    {"8.9.5/3.9", "no event", "The SM-DS has no event for this card.", "Nothing to do."},
    {"8.10.1/3.9", "transaction unknown", "The server has no such session (any more).", "Begin again."},
    {"8.11.1/3.9", "CI unknown", "The server does not know this CI key.",
     "Check that card and server belong to the same world: live or test."},
    {"8.31.2/3.10", "eIM transaction mismatch", "The eIM has no open download of this transaction.",
     "Trigger the download again."},
};

} // namespace

std::span<const CodeRow> reasonCodeRows()
{
    return ReasonCodes;
}

} // namespace longreach::sgp32

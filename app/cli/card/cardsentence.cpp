// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardsentence.h"

#include "app/cli/sentence.h"
#include "app/sgp32/explain/explanation.h"

#include <QRegularExpression>

namespace longreach::cli {

namespace {

struct Consent {
    QLatin1String word;
    QLatin1String meaning;
    QLatin1String option;
};

constexpr Consent Consents[]{
    {QLatin1String("removesUnsent"),
     QLatin1String("nobody was told of a deletion, whose proof goes with the notification"),
     QLatin1String("--remove-unsent")},
    {QLatin1String("overridesGuards"), QLatin1String("this is the enabled or the last profile of the card"),
     QLatin1String("--override-guards")},
    {QLatin1String("loadsDoubtful"), QLatin1String("this card will refuse the package"), QLatin1String("--anyway")},
    {QLatin1String("resetsMemory"), QLatin1String("what it deletes on the card is gone for good"),
     QLatin1String("--yes")},
};

constexpr auto ShareNoProtocol = "Close other card programs; if that does not help, try another reader.";

QString sentenceForConsent(const QString &what, const Error &error)
{
    for (const auto &consent : Consents) {
        if (error.detail.section(u':', 0, 0) != consent.word)
            continue;
        const auto finding = error.detail.section(u':', 2).trimmed();
        const auto meaning =
            finding.isEmpty() ? QString(consent.meaning) : QStringLiteral("%1: %2").arg(consent.meaning, finding);
        return sentenceFor(what, {error.kind, meaning},
                           QStringLiteral("If that is meant, add %1.").arg(consent.option));
    }
    return sentenceFor(what, error, QString());
}

/// `detail` with a word behind each status word: nobody knows them all.
QString withWords(const QString &detail)
{
    static const QRegularExpression pattern(QStringLiteral("SW ([0-9A-F]{4})(?! \\()"));
    const auto found = pattern.match(detail);
    const auto meanings = found.hasMatch() ? sgp32::explain(found.captured(1)) : std::vector<sgp32::Explanation>();
    if (meanings.empty())
        return detail;
    return QString(detail).insert(found.capturedEnd(), QStringLiteral(" (%1)").arg(meanings.front().word));
}

/// `detail` with the card service's code, if it begins with one, behind its words: a person reads those first.
QString withCodeLast(const QString &detail)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9A-F]{8}(?: SCARD_\\w+:)?) (?!SCARD_)(.+)$"));
    const auto found = pattern.match(detail);
    if (!found.hasMatch())
        return detail;
    auto code = found.captured(1);
    auto words = found.captured(2);
    code.remove(u':');
    if (words.endsWith(u'.'))
        words.chop(1);
    return QStringLiteral("%1 (%2)").arg(words, code);
}

QString stepAtBench(const Error &error)
{
    using Kind = Error::Kind;
    if (error.detail.startsWith(u"8010000F"))
        return QLatin1String(ShareNoProtocol);
    switch (error.kind) {
    case Kind::NotFound:
        return QStringLiteral("'card list' names the readers, 'card profiles' and 'card eims' what is on a card.");
    case Kind::Conflict: return QStringLiteral("Put the card in, or take it out and in again, and try again.");
    case Kind::Locked: return QStringLiteral("End the program that holds the card and try again.");
    case Kind::Unsupported: return QStringLiteral("'card info' says what this card is.");
    case Kind::Unreachable: return QStringLiteral("'card doctor' says what is wrong and how to mend it.");
    case Kind::TimedOut: return QStringLiteral("Take the card out and in again; 'card doctor' says more.");
    case Kind::BadReply: return QStringLiteral("Try another reader; 'card trace' shows what was said.");
    case Kind::OutcomeUnknown:
        return QStringLiteral("It may have happened: look with 'card profiles' before trying again.");
    case Kind::Refused: return QStringLiteral("'explain CODE' says more about a code or a word of the standard.");
    case Kind::InvalidInput:
    case Kind::AlreadyExists:
    case Kind::ConsentNeeded:
    case Kind::Unauthorised:
    case Kind::Untrusted:
    case Kind::Throttled:
    case Kind::Cancelled:
    case Kind::Storage:
    case Kind::StorageFull:
    case Kind::Damaged:
    case Kind::NewerVersion:
    case Kind::Internal: break;
    }
    return {};
}

} // namespace

QString cardSentenceFor(const QString &what, const Error &error)
{
    if (error.kind == Error::Kind::ConsentNeeded)
        return sentenceForConsent(what, error);
    const auto step = stepAtBench(error);
    const Error inWords{error.kind, withCodeLast(withWords(error.detail))};
    return step.isEmpty() ? sentenceFor(what, inWords) : sentenceFor(what, inWords, step);
}

QString warningOf(const EimMatch &match)
{
    const auto &name = match.connection;
    switch (match.finding) {
    case EimMatch::Finding::Agrees:
    case EimMatch::Finding::Stranger: return {};
    case EimMatch::Finding::OtherKey:
        return QStringLiteral("The card trusts another key than the one '%1' signs with: its packages will be refused.")
            .arg(name);
    case EimMatch::Finding::OtherToken:
        return QStringLiteral(
                   "This card will reject the packages of '%1': association token on the card %2, at the eIM "
                   "%3.")
            .arg(name)
            .arg(match.onCard.value_or(0))
            .arg(match.atEim.value_or(0));
    case EimMatch::Finding::OldCounter:
        return QStringLiteral("This card will reject the next package of '%1': counter on the card %2, the eIM's next "
                              "%3.")
            .arg(name)
            .arg(match.onCard.value_or(0))
            .arg(match.atEim.value_or(0));
    case EimMatch::Finding::OtherAddress:
        return QStringLiteral("The card asks another host than the one connected as '%1': orders may never reach it.")
            .arg(name);
    case EimMatch::Finding::NotListed:
        return QStringLiteral("The store does not hold this device for '%1': 'eim sync' or 'devices import' tells it.")
            .arg(name);
    case EimMatch::Finding::NotOnCard:
        return QStringLiteral("The store holds this device for '%1', which the card does not obey: its packages will "
                              "be refused.")
            .arg(name);
    }
    return {};
}

LightWords wordsOf(const LightReport &light)
{
    const auto names = light.particulars.join(QStringLiteral(", "));
    const auto words = [](const char *cause, const char *cure) {
        return LightWords{QString(QLatin1String(cause)), QString(QLatin1String(cure))};
    };
    switch (light.cause) {
    case LightCause::None: return {};
    case LightCause::ServiceNotInstalled:
        return words("This system has no card service.", "Install pcscd (Debian: apt-get install pcscd).");
    case LightCause::ServiceNotRunning:
        return words("The card service does not run.", "Start it: systemctl start pcscd.socket.");
    case LightCause::ServiceNotAllowed:
        return words("The card service does not let this user in.",
                     "Sign in at the machine itself, or allow it in polkit (org.debian.pcsc-lite.access_pcsc).");
    case LightCause::NoDriver:
        return {QStringLiteral("A reader is plugged in that no driver knows: %1.").arg(names),
                QStringLiteral("Install its driver (most need libccid), then plug it in again.")};
    case LightCause::NoReader: return words("There is no card reader.", "Plug one in, or another cable.");
    case LightCause::ReaderGone: return words("The reader is not there any more.", "Plug it in again.");
    case LightCause::ReaderHangs:
        return words("A call to the reader did not come back.", "Unplug the reader for ten seconds.");
    case LightCause::ReaderOfRemoteDesk:
        return words("The readers are those of the other end of a remote desktop.",
                     "Run this on the machine the reader is plugged into.");
    case LightCause::NoCard: return words("There is no card in the reader.", "Put one in, contacts down.");
    case LightCause::CardMute:
        return words("The card does not answer its reset.", "Turn it over, wipe its contacts, try another reader.");
    case LightCause::CardHeld:
        return {QStringLiteral("Another program holds the card for itself%1.")
                    .arg(names.isEmpty() ? QString() : QStringLiteral("; it may be ") + names),
                QStringLiteral("End that program and try again.")};
    case LightCause::WrongProtocol:
        return words("Card and reader share no protocol, or another program speaks with the card in one of its own.",
                     ShareNoProtocol);
    case LightCause::NoIsdR:
        return words("No known ISD-R is on the card: a plain SIM, or an eUICC with an AID of its own.",
                     "Ask its maker for the AID and add it to the bench's list.");
    case LightCause::OldEuicc:
        return words("An SGP.02 card: it obeys its SM-SR only.", "Nothing can be changed at a reader.");
    case LightCause::EuiccBadAnswer:
        return words("The eUICC answers what the standard does not allow.", "Send its maker the trace: 'card trace'.");
    case LightCause::EuiccRefuses:
        return words("The eUICC answers with a status word instead.", "'explain' says more about the code.");
    }
    return {};
}

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardwords.h"

#include "models/cards/cardprofilemodel.h"
#include "views/common/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace longreach {

namespace {

struct CardWords final {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

QString markWord(const QString &mark)
{
    if (mark == QStringLiteral("fallback"))
        return CardWords::tr("fallback", "mark of a profile");
    if (mark == QStringLiteral("emergency"))
        return CardWords::tr("emergency calls", "mark of a profile");
    if (mark == toWord(PolicyRuleWord::UpdateControl))
        return CardWords::tr("rules may change", "mark of a profile");
    if (mark == toWord(PolicyRuleWord::NoDisable))
        return CardWords::tr("must not be disabled", "mark of a profile");
    if (mark == toWord(PolicyRuleWord::NoDelete))
        return CardWords::tr("must not be deleted", "mark of a profile");
    if (mark == toWord(PolicyRuleWord::DeleteAfterDisable))
        return CardWords::tr("is deleted when disabled", "mark of a profile");
    return mark;
}

} // namespace

QString words(ReaderPresence presence)
{
    switch (presence) {
    case ReaderPresence::Empty: return CardWords::tr("No card");
    case ReaderPresence::Present: return CardWords::tr("Card", "in a reader");
    case ReaderPresence::Mute: return CardWords::tr("Mute card");
    case ReaderPresence::InUse: return CardWords::tr("In use", "a reader");
    case ReaderPresence::Gone: return CardWords::tr("Not reachable", "a reader");
    }
    return {};
}

QString words(CardKind kind)
{
    switch (kind) {
    case CardKind::Unknown: return CardWords::tr("Unknown card");
    case CardKind::IotEuicc: return CardWords::tr("SGP.32 IoT eUICC");
    case CardKind::ConsumerEuicc: return CardWords::tr("SGP.22 consumer eUICC");
    case CardKind::M2mEuicc: return CardWords::tr("SGP.02 M2M eUICC");
    case CardKind::PlainSim: return CardWords::tr("Plain SIM, no eUICC");
    }
    return {};
}

QString explanationOf(CardKind kind)
{
    switch (kind) {
    case CardKind::Unknown: return CardWords::tr("The card did not say what it is.");
    case CardKind::IotEuicc:
        return CardWords::tr("Its profiles change by packages of the eIMs it obeys; most cards refuse anything else.");
    case CardKind::ConsumerEuicc: return CardWords::tr("Whoever holds it may change its profiles.");
    case CardKind::M2mEuicc: return CardWords::tr("It obeys its SM-SR only: nothing can be changed at a reader.");
    case CardKind::PlainSim: return CardWords::tr("It holds one fixed subscription: there are no profiles to change.");
    }
    return {};
}

QString words(CardEvent event)
{
    switch (event) {
    case CardEvent::Install: return CardWords::tr("Installed", "event of a profile");
    case CardEvent::Enable: return CardWords::tr("Enabled", "event of a profile");
    case CardEvent::Disable: return CardWords::tr("Disabled", "event of a profile");
    case CardEvent::Delete: return CardWords::tr("Deleted", "event of a profile");
    case CardEvent::PackageResult: return CardWords::tr("Result for the eIM");
    }
    return {};
}

QString words(CardChain::Verdict verdict)
{
    switch (verdict) {
    case CardChain::Verdict::NotRead: return CardWords::tr("Not checked", "certificates");
    case CardChain::Verdict::Holds: return CardWords::tr("Chain holds", "certificates");
    case CardChain::Verdict::IssuerMissing: return CardWords::tr("Issuer not at hand", "certificates");
    case CardChain::Verdict::Broken: return CardWords::tr("Chain is broken", "certificates");
    }
    return {};
}

QString words(ReaderLight light)
{
    switch (light) {
    case ReaderLight::Service: return CardWords::tr("Service", "light");
    case ReaderLight::Driver: return CardWords::tr("Driver", "light");
    case ReaderLight::Reader: return CardWords::tr("Reader", "light");
    case ReaderLight::Card: return CardWords::tr("Card", "light");
    case ReaderLight::Euicc: return CardWords::tr("eUICC", "light");
    }
    return {};
}

QString words(EimMatch::Finding finding)
{
    switch (finding) {
    case EimMatch::Finding::Agrees: return CardWords::tr("Connected", "eIM on a card");
    case EimMatch::Finding::Stranger: return CardWords::tr("Not connected here", "eIM on a card");
    case EimMatch::Finding::OtherKey: return CardWords::tr("Other key", "eIM on a card");
    case EimMatch::Finding::OtherToken: return CardWords::tr("Other token", "eIM on a card");
    case EimMatch::Finding::OldCounter: return CardWords::tr("Counter behind", "eIM on a card");
    case EimMatch::Finding::OtherAddress: return CardWords::tr("Other address", "eIM on a card");
    case EimMatch::Finding::NotListed: return CardWords::tr("Not in the fleet", "eIM on a card");
    case EimMatch::Finding::NotOnCard: return CardWords::tr("Not on the card", "eIM on a card");
    }
    return {};
}

QString words(RecipeStep step)
{
    switch (step) {
    case RecipeStep::Read: return CardWords::tr("Read the card");
    case RecipeStep::MatchWorkOrder: return CardWords::tr("Find it in the work order");
    case RecipeStep::Enable: return CardWords::tr("Enable the profile");
    case RecipeStep::Rename: return CardWords::tr("Set the nickname");
    case RecipeStep::SendNotifications: return CardWords::tr("Send notifications");
    case RecipeStep::Verify: return CardWords::tr("Read again and compare");
    case RecipeStep::AppendLine: return CardWords::tr("Write a line of the log");
    }
    return {};
}

QString words(RecipeLine::State state)
{
    switch (state) {
    case RecipeLine::State::Waiting: return CardWords::tr("Insert a card", "recipe");
    case RecipeLine::State::Running: return CardWords::tr("Working", "recipe");
    case RecipeLine::State::Done: return CardWords::tr("Done", "recipe");
    case RecipeLine::State::Failed: return CardWords::tr("Failed", "recipe");
    case RecipeLine::State::NotOrdered: return CardWords::tr("Not ordered", "recipe");
    }
    return {};
}

QString words(CardEim::Trust trust)
{
    switch (trust) {
    case CardEim::Trust::System: return CardWords::tr("the device's own authorities", "trust of an eIM");
    case CardEim::Trust::Key: return CardWords::tr("one public key", "trust of an eIM");
    case CardEim::Trust::Certificate: return CardWords::tr("one certificate", "trust of an eIM");
    }
    return {};
}

QString markWords(const QStringList &marks)
{
    QStringList texts;
    for (const auto &mark : marks)
        texts.append(markWord(mark));
    return texts.join(QStringLiteral(", "));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString inGroups(const QString &digits)
{
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups.append(digits.mid(at, 4));
    return groups.join(u' ');
}

QString kibibytes(qint64 octets)
{
    const auto amount = static_cast<double>(octets) / 1'024;
    return CardWords::tr("%1 KiB").arg(QLocale().toString(amount, 'f', amount < 10 ? 1 : 0));
}

} // namespace longreach

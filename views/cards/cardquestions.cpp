// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardquestions.h"

#include "views/cards/cardwords.h"
#include "views/cards/notificationwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace longreach {

namespace {

struct CardQuestions final {
    Q_DECLARE_TR_FUNCTIONS(CardQuestions)
};

QString asTitle(const QString &deed)
{
    return capitalised(deed) + u'?';
}

/// What a reset takes away, one line each.
QStringList lossesOf(const cardtask::ResetMemory &task)
{
    const std::pair<bool, QString> losses[]{
        {task.operationalProfiles, CardQuestions::tr("operational profiles")},
        {task.testProfiles, CardQuestions::tr("test profiles loaded in the field")},
        {task.preloadedTestProfiles, CardQuestions::tr("test profiles loaded by the maker")},
        {task.provisioningProfiles, CardQuestions::tr("provisioning profiles")},
        {task.defaultDpAddress, CardQuestions::tr("the default SM-DP+ address")},
        {task.eimConfigurations, CardQuestions::tr("the configuration of its eIMs")},
        {task.immediateEnabling, CardQuestions::tr("the consent to immediate enabling")},
    };
    QStringList texts;
    for (const auto &[isChosen, text] : losses) {
        if (isChosen)
            texts.append(text);
    }
    return texts;
}

/// Why the card will refuse a package; `wanted` is `loadsDoubtful: oldCounter: ...`.
QString doubtText(const Error &wanted)
{
    const auto doubt = packageDoubtFromWord(wanted.detail.section(u':', 1, 1).trimmed());
    switch (doubt.value_or(PackageDoubt::OtherCard)) {
    case PackageDoubt::OtherCard: return CardQuestions::tr("The package is for another card: this one will refuse it.");
    case PackageDoubt::UnknownEim:
        return CardQuestions::tr("The card does not obey the eIM that made the package: it will refuse it.");
    case PackageDoubt::OtherKey:
        return CardQuestions::tr("The package is not signed by the key that the card trusts for this eIM: it will "
                                 "refuse it.");
    case PackageDoubt::OtherToken:
        return CardQuestions::tr("The package is signed under another association token than the card's: it will "
                                 "refuse it.");
    case PackageDoubt::OldCounter:
        return CardQuestions::tr("The card has already taken a package of this eIM with that counter or a later one: "
                                 "it will refuse this one.");
    }
    return {};
}

/// The two numbers that do not fit, the package's first.
QString doubtNumbers(const QString &finding)
{
    static const QRegularExpression numbers(QStringLiteral("(-?\\d+)\\D+(-?\\d+)"));
    const auto found = numbers.match(finding);
    return found.hasMatch() ? CardQuestions::tr("In the package %1, on the card %2.", "two numbers that do not fit")
                                  .arg(found.captured(1), found.captured(2))
                            : QString();
}

QString resetWord()
{
    return CardQuestions::tr("RESET", "to be typed");
}

std::size_t deletionsAmong(const std::vector<CardNotification> &notifications)
{
    return static_cast<std::size_t>(std::ranges::count(notifications, CardEvent::Delete, &CardNotification::event));
}

/// One question for all of them; `isStranding`: the bench knows of an unsent deletion among them.
Question removalQuestion(const cardtask::RemoveNotifications &task, const CardReport *report, bool isStranding)
{
    const auto count = task.numbers.size();
    const auto known = deletionsFirst(task.numbers, report);
    const auto deletions = std::max<std::size_t>(deletionsAmong(known), isStranding ? 1 : 0);
    const auto told = CardQuestions::tr("What is on the card has not been taken by its server. To go unsent:");
    return {.title = asTitle(deedOf(task, report)),
            .text = known.empty() ? told : told + u'\n' + notificationLines(known, report),
            .consequence = removalConsequence(count, deletions),
            .yes = CardQuestions::tr("Remove %Ln notification(s)", nullptr, static_cast<int>(count)),
            .isDestructive = true,
            .wordToType = deletions > 0 ? CardQuestions::tr("REMOVE", "to be typed") : QString()};
}

} // namespace

std::optional<Question> questionBefore(const CardTask &task, const CardReport *report)
{
    if (std::holds_alternative<cardtask::Delete>(task))
        return Question{.title = asTitle(deedOf(task, report)),
                        .text = CardQuestions::tr("It is taken off the card, and its server is told."),
                        .consequence = CardQuestions::tr("It can come back only by another download, if its operator "
                                                         "allows one."),
                        .yes = CardQuestions::tr("Delete profile"),
                        .isDestructive = true,
                        .wordToType = {}};
    if (const auto *reset = std::get_if<cardtask::ResetMemory>(&task))
        return Question{.title = asTitle(deedOf(task, report)),
                        .text =
                            CardQuestions::tr("The card loses: %1.").arg(lossesOf(*reset).join(QStringLiteral(", "))),
                        .consequence = CardQuestions::tr("Nobody can call it back."),
                        .yes = CardQuestions::tr("Reset memory"),
                        .isDestructive = true,
                        .wordToType = resetWord()};
    if (const auto *removal = std::get_if<cardtask::RemoveNotifications>(&task))
        return removalQuestion(*removal, report, false);
    return std::nullopt;
}

CardConsent consentBefore(const CardTask &task, const CardReport *report)
{
    CardConsent consent;
    consent.resetsMemory = std::holds_alternative<cardtask::ResetMemory>(task);
    if (const auto *removal = std::get_if<cardtask::RemoveNotifications>(&task))
        consent.removesUnsent = deletionsAmong(deletionsFirst(removal->numbers, report)) > 0;
    return consent;
}

Question questionForConsent(const CardTask &task, const CardConsent &consent, const CardReport *report,
                            const Error &wanted)
{
    if (const auto *removal = std::get_if<cardtask::RemoveNotifications>(&task))
        return removalQuestion(*removal, report, consent.removesUnsent);
    Question question{.title = asTitle(deedOf(task, report)),
                      .text = {},
                      .consequence = {},
                      .yes = CardQuestions::tr("Do it anyway"),
                      .isDestructive = true,
                      .wordToType = {}};
    if (consent.loadsDoubtful) {
        question.text = doubtText(wanted);
        question.consequence = doubtNumbers(wanted.detail.section(u':', 2));
        question.isDestructive = false;
        question.yes = CardQuestions::tr("Load it all the same");
    } else if (consent.overridesGuards) {
        question.text = CardQuestions::tr("It is the enabled profile, or the last one on the card.");
        question.consequence = CardQuestions::tr("Without it the device has no connection, and nothing reaches it "
                                                 "any more but a reader.");
    } else {
        question.consequence = CardQuestions::tr("Nobody can call it back.");
        question.wordToType = resetWord();
    }
    return question;
}

} // namespace longreach

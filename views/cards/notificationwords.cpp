// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/notificationwords.h"

#include "models/cards/cardprofilemodel.h"
#include "views/cards/cardwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace longreach {

namespace {

constexpr std::size_t mostLines = 8;

struct NotificationWords final {
    Q_DECLARE_TR_FUNCTIONS(NotificationWords)
};

const CardNotification *findNotification(const CardReport *report, const QString &number)
{
    if (report == nullptr)
        return nullptr;
    const auto found = std::ranges::find(report->notifications, number.toUInt(), &CardNotification::number);
    return found == report->notifications.end() ? nullptr : &*found;
}

QString lineOf(const CardNotification &notification, const CardReport *report)
{
    QStringList parts{QString::number(notification.number), words(notification.event)};
    if (notification.iccid) {
        const auto *known = report != nullptr ? findProfile(*report, *notification.iccid) : nullptr;
        parts += known != nullptr ? titleOf(known->profile) : notification.iccid->toString();
    }
    if (!notification.address.isEmpty())
        parts += notification.address;
    return parts.join(QStringLiteral(" · "));
}

QString causeOf(const CardProblem &problem, const CardReport *report)
{
    const auto *notification = findNotification(report, problem.part);
    if (problem.error.kind == Error::Kind::Unsupported && notification != nullptr
        && notification->event == CardEvent::PackageResult)
        return NotificationWords::tr("the result of a package goes to its eIM. Poll the eIM.");
    if (problem.error.kind == Error::Kind::Cancelled)
        return NotificationWords::tr("it was not its turn yet when the work ended.");
    return cardCauseText(problem.error);
}

/// "15, 17: the card refused." for each cause.
QString causesText(const std::vector<CardProblem> &problems, const CardReport *report)
{
    std::vector<std::pair<QString, QStringList>> causes;
    for (const auto &problem : problems) {
        const auto cause = causeOf(problem, report);
        auto known = std::ranges::find(causes, cause, &std::pair<QString, QStringList>::first);
        if (known == causes.end())
            known = causes.insert(causes.end(), {cause, {}});
        known->second += problem.part;
    }
    QStringList texts;
    for (const auto &[cause, numbers] : causes)
        texts += NotificationWords::tr("%1: %2", "numbers of notifications, and why they stay")
                     .arg(numbers.join(QStringLiteral(", ")), cause);
    return texts.join(u' ');
}

int countOf(std::size_t size)
{
    return static_cast<int>(size);
}

} // namespace

std::vector<CardNotification> deletionsFirst(const std::vector<quint32> &numbers, const CardReport *report)
{
    std::vector<CardNotification> found;
    for (const auto number : numbers) {
        if (const auto *known = findNotification(report, QString::number(number)); known != nullptr)
            found.push_back(*known);
    }
    std::ranges::sort(found, {}, [](const CardNotification &each) {
        return std::pair(each.event != CardEvent::Delete, each.number);
    });
    return found;
}

QString notificationLines(const std::vector<CardNotification> &notifications, const CardReport *report)
{
    // A line for "1 more" could as well name that one.
    const auto shown = notifications.size() <= mostLines + 1 ? notifications.size() : mostLines;
    QStringList lines;
    for (std::size_t at = 0; at < shown; ++at)
        lines += lineOf(notifications[at], report);
    if (shown < notifications.size())
        lines += NotificationWords::tr("and %Ln more", nullptr, countOf(notifications.size() - shown));
    return lines.join(u'\n');
}

QString removalConsequence(std::size_t count, std::size_t deletions)
{
    if (deletions == 0)
        return NotificationWords::tr("Nobody can call it back: the server goes on believing what was so before.");
    const auto loss = NotificationWords::tr("With it goes the only signed proof: the operator goes on believing that "
                                            "the profile is on the card, and may never let it be installed again.");
    if (count == 1)
        return NotificationWords::tr("It says that a profile was deleted.") + u' ' + loss;
    return NotificationWords::tr("%Ln of them say(s) that a profile was deleted.", nullptr, countOf(deletions)) + u' '
        + loss;
}

QString removalText(const CardOutcome &outcome, const CardReport *report)
{
    QStringList texts;
    if (outcome.isAnswerLost)
        texts += NotificationWords::tr("an answer was lost, and the card has been read again.");
    texts += NotificationWords::tr("%Ln removed.", "notifications", countOf(outcome.removed.size()));
    if (outcome.confirmation == CardOutcome::Confirmation::NotConfirmed)
        texts += NotificationWords::tr("The card could not be read again: not confirmed.");
    if (!outcome.unremoved.empty()) {
        texts += NotificationWords::tr("%Ln not removed.", "notifications", countOf(outcome.unremoved.size()));
        texts += causesText(outcome.unremoved, report);
    }
    return texts.join(u' ');
}

QString sendingText(const CardOutcome &outcome, const CardReport *report)
{
    QStringList texts;
    if (!outcome.sent.empty())
        texts += NotificationWords::tr("%Ln notification(s) sent.", nullptr, countOf(outcome.sent.size()));
    if (!outcome.unsent.empty()) {
        texts += NotificationWords::tr("%Ln notification(s) could not be sent and stay on the card.", nullptr,
                                       countOf(outcome.unsent.size()));
        texts += causesText(outcome.unsent, report);
    }
    return texts.join(u' ');
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardtables.h"

#include "app/cli/card/cardsentence.h"
#include "app/cli/profilejson.h"

#include <algorithm>

namespace longreach::cli {

namespace {

constexpr qint64 OctetsInKib = 1'024;

QString yesOrNothing(bool is)
{
    return is ? QStringLiteral("yes") : QString();
}

QString kibOf(const std::optional<qint64> &octets)
{
    return octets ? QStringLiteral("%1 KiB").arg(*octets / OctetsInKib) : QString();
}

/// What a card is, as a person says it.
QString nameOf(CardKind kind)
{
    switch (kind) {
    case CardKind::Unknown: return QStringLiteral("unknown");
    case CardKind::IotEuicc: return QStringLiteral("SGP.32 IoT eUICC");
    case CardKind::ConsumerEuicc: return QStringLiteral("SGP.22 consumer eUICC");
    case CardKind::M2mEuicc: return QStringLiteral("SGP.02 M2M eUICC");
    case CardKind::PlainSim: return QStringLiteral("plain SIM");
    }
    return {};
}

QString nameOf(const RegisteredName &registered)
{
    if (registered.name.isEmpty())
        return registered.key.isEmpty() ? QString() : QStringLiteral("unknown (%1)").arg(registered.key);
    return QStringLiteral("%1 (%2, %3)").arg(registered.name, registered.source, registered.date);
}

QString eidOf(const CardIdentity &identity)
{
    if (identity.eid)
        return identity.eid->toDisplayString();
    return identity.eidText.isEmpty() ? QString() : QStringLiteral("%1 (does not check out)").arg(identity.eidText);
}

QString textOf(const std::optional<Iccid> &iccid)
{
    return iccid ? iccid->toString() : QString();
}

} // namespace

TextTable readersTable(const std::vector<ReaderStatus> &readers)
{
    TextTable table({QStringLiteral("reader"), QStringLiteral("state"), QStringLiteral("ATR"),
                     QStringLiteral("virtual"), QStringLiteral("ignored"), QStringLiteral("problem")});
    for (const auto &reader : readers)
        table.add({reader.name, toWord(reader.presence), QString::fromLatin1(reader.atr.toHex().toUpper()),
                   yesOrNothing(reader.isVirtual), yesOrNothing(reader.isIgnored),
                   reader.problem ? reader.problem->detail : QString()});
    return table;
}

TextTable reportTable(const CardReport &report)
{
    const auto &identity = report.identity;
    TextTable table({QStringLiteral("card"), nameOf(identity.kind)});
    const auto add = [&table](const QString &name, const QString &text) {
        if (!text.isEmpty())
            table.add({name, text});
    };
    add(QStringLiteral("reader"), report.reader);
    add(QStringLiteral("EID"), eidOf(identity));
    add(QStringLiteral("maker"), nameOf(identity.maker));
    add(QStringLiteral("certificate issuer"), nameOf(identity.issuer));
    add(QStringLiteral("chain"), toWord(report.chain.verdict));
    add(QStringLiteral("SGP.22"), identity.versions.sgp22);
    add(QStringLiteral("SGP.32"), identity.versions.sgp32.join(QStringLiteral(", ")));
    add(QStringLiteral("firmware"), identity.versions.firmware);
    add(QStringLiteral("ISD-R"), identity.isdR ? identity.isdR->toString() : QString());
    add(QStringLiteral("ATR"), QString::fromLatin1(identity.atr.toHex().toUpper()));
    add(QStringLiteral("free memory"), report.memory ? kibOf(report.memory->freeNonVolatile) : QString());
    add(QStringLiteral("default SM-DP+"), report.addresses ? report.addresses->defaultDp : QString());
    add(QStringLiteral("root SM-DS"), report.addresses ? report.addresses->rootDs : QString());
    add(QStringLiteral("profiles"), QString::number(report.profiles.size()));
    add(QStringLiteral("notifications to send"), QString::number(report.notifications.size()));
    add(QStringLiteral("eIMs"), QString::number(report.eims.size()));
    add(QStringLiteral("read with"), QStringLiteral("%1 APDUs in %2 ms").arg(report.commands).arg(report.took.count()));
    for (const auto &problem : report.problems)
        add(QStringLiteral("not read: %1").arg(problem.part), problem.error.detail);
    return table;
}

TextTable cardProfilesTable(const std::vector<CardProfile> &profiles)
{
    TextTable table({QStringLiteral("ICCID"), QStringLiteral("state"), QStringLiteral("class"),
                     QStringLiteral("operator"), QStringLiteral("name"), QStringLiteral("fallback"),
                     QStringLiteral("rules"), QStringLiteral("cost")});
    for (const auto &card : profiles) {
        QStringList rules;
        for (const auto rule : card.rules)
            rules += toWord(rule);
        table.add({card.profile.iccid.toString(), toWord(card.profile.state), toWord(card.profile.profileClass),
                   providerOf(card.profile), cli::nameOf(card.profile), yesOrNothing(card.profile.isFallback),
                   rules.join(u' '), kibOf(card.cost)});
    }
    return table;
}

TextTable notificationsTable(const std::vector<CardNotification> &notifications)
{
    TextTable table(
        {QStringLiteral("number"), QStringLiteral("event"), QStringLiteral("for"), QStringLiteral("ICCID")});
    for (const auto &notification : notifications)
        table.add({QString::number(notification.number), toWord(notification.event), notification.address,
                   textOf(notification.iccid)});
    return table;
}

TextTable cardEimsTable(const std::vector<CardEim> &eims, const std::vector<EimMatch> &matches)
{
    TextTable table({QStringLiteral("eIM"), QStringLiteral("address"), QStringLiteral("protocols"),
                     QStringLiteral("token"), QStringLiteral("trust"), QStringLiteral("key fingerprint"),
                     QStringLiteral("in the store"), QStringLiteral("listed"), QStringLiteral("finding")});
    for (std::size_t at = 0; at < std::max(eims.size(), matches.size()); ++at) {
        const auto match = at < matches.size() ? matches[at] : EimMatch();
        const auto eim = at < eims.size() ? eims[at] : CardEim();
        table.add({at < eims.size() ? eim.eimId : match.eimId, eim.address, eim.protocols.join(u' '),
                   eim.associationToken ? QString::number(*eim.associationToken) : QString(),
                   at < eims.size() ? toWord(eim.trust) : QString(), eim.keyFingerprint, match.connection,
                   yesOrNothing(match.isListed), at < matches.size() ? toWord(match.finding) : QString()});
    }
    return table;
}

TextTable certificatesTable(const std::vector<CardCertificate> &certificates)
{
    TextTable table({QStringLiteral("role"), QStringLiteral("subject"), QStringLiteral("issuer"),
                     QStringLiteral("valid until"), QStringLiteral("fingerprint")});
    for (const auto &certificate : certificates)
        table.add({certificate.role, certificate.subject, certificate.issuer, toIsoString(certificate.notAfter),
                   certificate.fingerprint});
    return table;
}

TextTable outcomeTable(const CardTask &task, const CardOutcome &outcome)
{
    if (std::holds_alternative<cardtask::RemoveNotifications>(task)) {
        TextTable removals({QStringLiteral("task"), QStringLiteral("outcome"), QStringLiteral("removed"),
                            QStringLiteral("not removed")});
        removals.add({toWord(task), toWord(outcome.confirmation), QString::number(outcome.removed.size()),
                      QString::number(outcome.unremoved.size())});
        return removals;
    }
    TextTable table({QStringLiteral("task"), QStringLiteral("outcome"), QStringLiteral("answer"),
                     QStringLiteral("sent"), QStringLiteral("unsent")});
    table.add({toWord(task), outcome.wasAlreadySo ? QStringLiteral("alreadySo") : toWord(outcome.confirmation),
               outcome.answerText, QString::number(outcome.sent.size()), QString::number(outcome.unsent.size())});
    return table;
}

TextTable checkTable(const ReaderCheck &check)
{
    TextTable table(
        {QStringLiteral("light"), QStringLiteral("state"), QStringLiteral("cause"), QStringLiteral("cure")});
    for (const auto &light : check) {
        const auto words = wordsOf(light);
        table.add({toWord(light.light), toWord(light.state), words.cause, words.cure});
    }
    return table;
}

} // namespace longreach::cli

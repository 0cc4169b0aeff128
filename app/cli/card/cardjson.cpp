// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardjson.h"

#include "app/cli/card/cardsentence.h"
#include "app/cli/profilejson.h"

namespace longreach::cli {

namespace {

QString hex(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex().toUpper());
}

template <typename Value>
QJsonValue numberOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
}

template <typename Value>
QJsonValue textOfOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonArray ruleWords(const std::vector<PolicyRuleWord> &rules)
{
    QJsonArray words;
    for (const auto rule : rules)
        words += toWord(rule);
    return words;
}

QJsonObject nameJson(const RegisteredName &name)
{
    return {{QStringLiteral("name"), name.name},
            {QStringLiteral("key"), name.key},
            {QStringLiteral("source"), name.source},
            {QStringLiteral("date"), name.date}};
}

QJsonObject versionsJson(const CardVersions &versions)
{
    return {{QStringLiteral("sgp22"), versions.sgp22},
            {QStringLiteral("sgp32"), QJsonArray::fromStringList(versions.sgp32)},
            {QStringLiteral("profilePackage"), versions.profilePackage},
            {QStringLiteral("firmware"), versions.firmware},
            {QStringLiteral("globalPlatform"), versions.globalPlatform},
            {QStringLiteral("javaCard"), versions.javaCard},
            {QStringLiteral("protectionProfile"), versions.protectionProfile}};
}

QJsonValue memoryJson(const std::optional<CardMemory> &memory)
{
    if (!memory)
        return {};
    return QJsonObject{{QStringLiteral("freeNonVolatile"), numberOrNull(memory->freeNonVolatile)},
                       {QStringLiteral("freeVolatile"), numberOrNull(memory->freeVolatile)},
                       {QStringLiteral("installedApplications"), numberOrNull(memory->installedApplications)}};
}

QJsonValue addressesJson(const std::optional<CardAddresses> &addresses)
{
    if (!addresses)
        return {};
    return QJsonObject{{QStringLiteral("defaultDp"), addresses->defaultDp},
                       {QStringLiteral("rootDs"), addresses->rootDs}};
}

QJsonArray problemsJson(const std::vector<CardProblem> &problems)
{
    QJsonArray json;
    for (const auto &problem : problems)
        json += QJsonObject{{QStringLiteral("part"), problem.part},
                            {QStringLiteral("kind"), toWord(problem.error.kind)},
                            {QStringLiteral("detail"), problem.error.detail}};
    return json;
}

QJsonArray numbersJson(const std::vector<quint32> &numbers)
{
    QJsonArray json;
    for (const auto number : numbers)
        json += qint64{number};
    return json;
}

QJsonArray rulesJson(const std::vector<CardRule> &rules)
{
    QJsonArray json;
    for (const auto &rule : rules)
        json += QJsonObject{{QStringLiteral("rules"), ruleWords(rule.rules)},
                            {QStringLiteral("operators"), QJsonArray::fromStringList(rule.operators)},
                            {QStringLiteral("needsConsent"), rule.needsConsent}};
    return json;
}

QJsonObject identityJson(const CardIdentity &identity)
{
    return {
        {QStringLiteral("kind"), toWord(identity.kind)},
        {QStringLiteral("eid"), textOfOrNull(identity.eid)},
        {QStringLiteral("eidText"), identity.eidText},
        {QStringLiteral("maker"), nameJson(identity.maker)},
        {QStringLiteral("issuer"), nameJson(identity.issuer)},
        {QStringLiteral("signingKeys"), QJsonArray::fromStringList(identity.signingKeys)},
        {QStringLiteral("isdR"), textOfOrNull(identity.isdR)},
        {QStringLiteral("atr"), hex(identity.atr)},
        {QStringLiteral("versions"), versionsJson(identity.versions)},
        {QStringLiteral("capabilities"), QJsonArray::fromStringList(identity.capabilities)},
        {QStringLiteral("category"), identity.category},
        {QStringLiteral("ipaMode"), identity.ipaMode},
        {QStringLiteral("accreditation"), identity.accreditation},
        {QStringLiteral("platform"), identity.platform},
        {QStringLiteral("fallbackMechanism"), identity.hasFallback},
        {QStringLiteral("emergencyCall"), identity.hasEmergencyCall},
    };
}

QJsonArray chainJson(const std::vector<CardCertificate> &certificates)
{
    QJsonArray json;
    for (const auto &certificate : certificates)
        json += QJsonObject{{QStringLiteral("role"), certificate.role},
                            {QStringLiteral("subject"), certificate.subject},
                            {QStringLiteral("issuer"), certificate.issuer},
                            {QStringLiteral("subjectKeyId"), certificate.subjectKeyId},
                            {QStringLiteral("fingerprint"), certificate.fingerprint},
                            {QStringLiteral("notBefore"), toIsoString(certificate.notBefore)},
                            {QStringLiteral("notAfter"), toIsoString(certificate.notAfter)}};
    return json;
}

/// `json` with what its eIM comes to beside the store.
QJsonObject withMatch(QJsonObject json, const std::optional<EimMatch> &match)
{
    const auto warning = match ? warningOf(*match) : QString();
    const bool isKnown = match && !match->connection.isEmpty();
    json.insert(QStringLiteral("connection"), isKnown ? QJsonValue(match->connection) : QJsonValue());
    json.insert(QStringLiteral("listed"), match ? QJsonValue(match->isListed) : QJsonValue());
    json.insert(QStringLiteral("finding"), match ? QJsonValue(toWord(match->finding)) : QJsonValue());
    json.insert(QStringLiteral("warning"), warning.isEmpty() ? QJsonValue() : QJsonValue(warning));
    return json;
}

} // namespace

QJsonArray readersJson(const std::vector<ReaderStatus> &readers)
{
    QJsonArray json;
    for (const auto &reader : readers)
        json += QJsonObject{
            {QStringLiteral("name"), reader.name},
            {QStringLiteral("presence"), toWord(reader.presence)},
            {QStringLiteral("atr"), hex(reader.atr)},
            {QStringLiteral("virtual"), reader.isVirtual},
            {QStringLiteral("ignored"), reader.isIgnored},
            {QStringLiteral("problem"), reader.problem ? QJsonValue(reader.problem->detail) : QJsonValue()}};
    return json;
}

QJsonObject reportJson(const CardReport &report)
{
    auto json = identityJson(report.identity);
    json.insert(QStringLiteral("reader"), report.reader);
    json.insert(QStringLiteral("memory"), memoryJson(report.memory));
    json.insert(QStringLiteral("addresses"), addressesJson(report.addresses));
    json.insert(QStringLiteral("profiles"), profilesJson(report.profiles));
    json.insert(QStringLiteral("notifications"), notificationsJson(report.notifications));
    json.insert(QStringLiteral("eims"), eimsJson(report.eims));
    json.insert(QStringLiteral("rules"), rulesJson(report.rules));
    json.insert(QStringLiteral("certificates"), chainJson(report.certificates));
    json.insert(QStringLiteral("chain"),
                QJsonObject{{QStringLiteral("verdict"), toWord(report.chain.verdict)},
                            {QStringLiteral("finding"), report.chain.finding}});
    json.insert(QStringLiteral("problems"), problemsJson(report.problems));
    json.insert(QStringLiteral("commands"), report.commands);
    json.insert(QStringLiteral("tookMs"), qint64{report.took.count()});
    json.insert(QStringLiteral("readAt"), toIsoString(report.readAt));
    return json;
}

QJsonArray profilesJson(const std::vector<CardProfile> &profiles)
{
    QJsonArray json;
    for (const auto &profile : profiles) {
        auto one = profileJson(profile.profile);
        one.insert(QStringLiteral("nickname"), profile.profile.nickname);
        one.insert(QStringLiteral("aid"), textOfOrNull(profile.profile.isdpAid));
        one.insert(QStringLiteral("rules"), ruleWords(profile.rules));
        one.insert(QStringLiteral("mayBecomeFallback"), profile.mayBecomeFallback);
        one.insert(QStringLiteral("emergency"), profile.isEmergency);
        one.insert(QStringLiteral("cost"), numberOrNull(profile.cost));
        json += one;
    }
    return json;
}

QJsonArray notificationsJson(const std::vector<CardNotification> &notifications)
{
    QJsonArray json;
    for (const auto &notification : notifications)
        json += QJsonObject{{QStringLiteral("number"), qint64{notification.number}},
                            {QStringLiteral("event"), toWord(notification.event)},
                            {QStringLiteral("address"), notification.address},
                            {QStringLiteral("iccid"), textOfOrNull(notification.iccid)}};
    return json;
}

QJsonArray eimsJson(const std::vector<CardEim> &eims)
{
    QJsonArray json;
    for (const auto &eim : eims)
        json += QJsonObject{{QStringLiteral("eimId"), eim.eimId},
                            {QStringLiteral("idType"), eim.idType},
                            {QStringLiteral("address"), eim.address},
                            {QStringLiteral("protocols"), QJsonArray::fromStringList(eim.protocols)},
                            {QStringLiteral("keyFingerprint"), eim.keyFingerprint},
                            {QStringLiteral("associationToken"), numberOrNull(eim.associationToken)},
                            {QStringLiteral("trust"), toWord(eim.trust)},
                            {QStringLiteral("trustFingerprint"), eim.trustFingerprint},
                            {QStringLiteral("signingIssuer"), eim.signingIssuer},
                            {QStringLiteral("downloadsIndirectly"), eim.downloadsIndirectly},
                            {QStringLiteral("configuration"), hex(eim.configuration)}};
    return json;
}

QJsonArray comparedEimsJson(const std::vector<CardEim> &eims, const std::vector<EimMatch> &matches)
{
    QJsonArray json;
    const auto onCard = eimsJson(eims);
    for (qsizetype at = 0; at < onCard.size(); ++at) {
        const auto index = static_cast<std::size_t>(at);
        json +=
            withMatch(onCard.at(at).toObject(), index < matches.size() ? std::optional(matches[index]) : std::nullopt);
    }
    const auto names = eimsJson({CardEim{}}).first().toObject().keys();
    for (std::size_t at = eims.size(); at < matches.size(); ++at) {
        QJsonObject missing;
        for (const auto &name : names)
            missing.insert(name, QJsonValue());
        missing.insert(QStringLiteral("eimId"), matches[at].eimId);
        json += withMatch(missing, matches[at]);
    }
    return json;
}

QJsonObject certificatesJson(const CardReport &report)
{
    return {{QStringLiteral("verdict"), toWord(report.chain.verdict)},
            {QStringLiteral("finding"), report.chain.finding},
            {QStringLiteral("certificates"), chainJson(report.certificates)}};
}

QJsonObject outcomeJson(const QString &reader, const CardTask &task, const CardOutcome &outcome)
{
    const auto &after = outcome.reportAfter;
    return {
        {QStringLiteral("reader"), reader},
        {QStringLiteral("task"), toWord(task)},
        {QStringLiteral("confirmation"), toWord(outcome.confirmation)},
        {QStringLiteral("alreadySo"), outcome.wasAlreadySo},
        {QStringLiteral("way"), outcome.way},
        {QStringLiteral("tries"), QJsonArray::fromStringList(outcome.tries)},
        {QStringLiteral("answer"), hex(outcome.answer)},
        {QStringLiteral("answerText"), outcome.answerText},
        {QStringLiteral("answerLost"), outcome.isAnswerLost},
        {QStringLiteral("proof"), toWord(outcome.proof)},
        {QStringLiteral("proofFinding"), outcome.proofFinding},
        {QStringLiteral("sent"), notificationsJson(outcome.sent)},
        {QStringLiteral("unsent"), problemsJson(outcome.unsent)},
        {QStringLiteral("removed"), numbersJson(outcome.removed)},
        {QStringLiteral("unremoved"), problemsJson(outcome.unremoved)},
        {QStringLiteral("log"), QJsonArray::fromStringList(outcome.log)},
        {QStringLiteral("profiles"), after ? QJsonValue(profilesJson(after->profiles)) : QJsonValue()},
    };
}

QJsonArray checkJson(const ReaderCheck &check)
{
    QJsonArray json;
    for (const auto &light : check) {
        const auto words = wordsOf(light);
        json += QJsonObject{{QStringLiteral("light"), toWord(light.light)},
                            {QStringLiteral("state"), toWord(light.state)},
                            {QStringLiteral("cause"), toWord(light.cause)},
                            {QStringLiteral("sentence"), words.cause},
                            {QStringLiteral("cure"), words.cure},
                            {QStringLiteral("finding"), light.finding},
                            {QStringLiteral("particulars"), QJsonArray::fromStringList(light.particulars)}};
    }
    return json;
}

} // namespace longreach::cli

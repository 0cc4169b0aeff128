// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/outcomereader.h"

#include "app/eim/onomondo/outcomewords.h"
#include "app/eim/onomondo/profilelist.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace longreach::eim {

namespace {

using Verdict = ports::OrderReport::Verdict;

constexpr QLatin1String Ok("ok");

/// Members whose code stands in a member of its own.
struct CodePlace {
    QLatin1String outcome;
    QLatin1String member;
};

constexpr std::array CodePlaces{CodePlace{QLatin1String("addEimResult"), QLatin1String("addEimResultCode")},
                                CodePlace{QLatin1String("euiccDataResult"), QLatin1String("edrResult")},
                                CodePlace{QLatin1String("listProfileInfoResult"), QLatin1String("finalResult")},
                                CodePlace{QLatin1String("listEimResult"), QLatin1String("finalResult")},
                                CodePlace{QLatin1String("profileInstallationResult"), QLatin1String("finalResult")}};

/// Words after which nobody knows whether the card acted.
constexpr std::array InterruptingWords{QLatin1String("abortedOrder"),           QLatin1String("stuckOrder"),
                                       QLatin1String("malformedResult"),        QLatin1String("resultSizeOverflow"),
                                       QLatin1String("interruption"),           QLatin1String("euiccSignatureInvalid"),
                                       QLatin1String("handleNotificationError")};

QString codeOf(const QString &outcome, const QJsonValue &value)
{
    if (value.isArray()) // getRATResult: the list itself is the good answer
        return QString(Ok);
    const auto object = value.toObject();
    for (const auto &place : CodePlaces) {
        if (outcome != place.outcome || !value.isObject())
            continue;
        const auto word = outcomeWord(outcome, object.value(place.member));
        const bool isTokenAlone = word.isEmpty() && object.contains(u"associationToken");
        return word == u"successResult" || isTokenAlone ? QString(Ok) : word;
    }
    return outcomeWord(outcome, value);
}

bool isWell(const QString &outcome, const QString &code)
{
    // A rollback that went well means that the switch did not.
    return outcome != u"rollbackResult" && (code == Ok || code == u"lastEimDeleted");
}

std::map<QString, QByteArray> readCardData(const QJsonObject &values)
{
    std::map<QString, QByteArray> data;
    for (auto at = values.begin(); at != values.end(); ++at) {
        const bool isAddress = at.key().endsWith(u"Address");
        if (at->isDouble())
            data[at.key()] = QByteArray::number(at->toDouble());
        else
            data[at.key()] = isAddress ? at->toString().toUtf8() : QByteArray::fromHex(at->toString().toLatin1());
    }
    return data;
}

std::vector<ports::EimEntry> readEims(const QJsonArray &entries)
{
    std::vector<ports::EimEntry> eims;
    for (const auto &entry : entries) {
        const auto object = entry.toObject();
        eims.push_back({object.value(u"eimId").toString(), object.value(u"eimIdType").toVariant().toString()});
    }
    return eims;
}

void addDetail(ports::OrderReport &report, const QString &detail)
{
    report.detail += report.detail.isEmpty() ? detail : QStringLiteral("; ") + detail;
}

void readProfiles(const QJsonObject &result, ports::OrderReport &report)
{
    if (!result.contains(u"profileInfoList"))
        return;
    auto list = readProfileList(result.value(u"profileInfoList").toArray());
    report.profiles = std::move(list.profiles);
    for (const auto &problem : list.problems)
        addDetail(report, problem);
}

/// What a step that did not go well makes of the whole order; nothing if its meaning is not known.
std::optional<Verdict> verdictOf(const ports::StepOutcome &step)
{
    if (step.code == u"noshowOrder")
        return Verdict::Expired;
    if (std::find(InterruptingWords.begin(), InterruptingWords.end(), step.code) != InterruptingWords.end())
        return Verdict::Interrupted;
    if (step.code.isEmpty())
        return std::nullopt;
    return Verdict::Failed;
}

} // namespace

OutcomeReader::OutcomeReader(const QJsonObject &order)
{
    const auto steps = order.contains(u"psmo") ? order.value(u"psmo").toArray() : order.value(u"eco").toArray();
    m_steps = steps.size();
    m_changingSteps = std::count_if(steps.begin(), steps.end(), [](const QJsonValue &step) {
        const auto verbs = step.toObject().keys();
        return !verbs.contains(u"listProfileInfo") && !verbs.contains(u"getRAT") && !verbs.contains(u"listEim");
    });
}

void OutcomeReader::read(const QJsonArray &outcome, ports::OrderReport &report) const
{
    for (const auto &entry : outcome) {
        const auto members = entry.toObject();
        for (auto at = members.begin(); at != members.end(); ++at)
            readMember(at.key(), *at, report);
    }
    judge(report);
}

void OutcomeReader::readMember(const QString &name, const QJsonValue &value, ports::OrderReport &report) const
{
    const auto code = codeOf(name, value);
    report.steps.push_back({name, code, isWell(name, code)});
    const auto object = value.toObject();
    if (name == u"listProfileInfoResult")
        readProfiles(object, report);
    else if (name == u"listEimResult" && object.contains(u"eimIdList"))
        report.eims = readEims(object.value(u"eimIdList").toArray());
    else if (name == u"euiccDataResult")
        report.cardData = readCardData(object.value(u"euiccData").toObject());
    else if (name == u"profileInstallationResult")
        if (const auto iccid = Iccid::parseWireHex(object.value(u"iccid").toString()))
            report.installed = *iccid;
}

void OutcomeReader::judge(ports::OrderReport &report) const
{
    report.verdict = Verdict::Succeeded;
    bool isAnyWell = false;
    for (const auto &step : report.steps) {
        isAnyWell = isAnyWell || step.isOk;
        const auto verdict = step.isOk ? std::nullopt : verdictOf(step);
        if (!step.isOk && !verdict)
            addDetail(report, QStringLiteral("'%1' is not understood").arg(step.name));
        if (!verdict)
            continue;
        const bool isRolledBack = step.name == u"rollbackResult";
        report.verdict = *verdict;
        report.reason = !isRolledBack ? step.code
            : step.code == Ok         ? QStringLiteral("rolledBack")
                                      : QStringLiteral("rollbackFailed");
        break;
    }
    if (isAlreadySo(report.steps)) {
        report.verdict = Verdict::AlreadySo;
    } else if (report.verdict == Verdict::Succeeded && !isAnyWell) {
        report.verdict = Verdict::Interrupted;
        report.reason = QStringLiteral("unknownOutcome");
    } else if (report.verdict == Verdict::Succeeded && static_cast<qsizetype>(report.steps.size()) < m_steps) {
        report.verdict = Verdict::Interrupted;
        report.reason = QStringLiteral("incompleteOutcome");
    }
}

bool OutcomeReader::isAlreadySo(const std::vector<ports::StepOutcome> &steps) const
{
    if (steps.size() != 1 || m_changingSteps > 1)
        return false;
    const auto &step = steps.front();
    return (step.name == u"enableResult" && step.code == u"profileNotInDisabledState")
        || (step.name == u"disableResult" && step.code == u"profileNotInEnabledState");
}

} // namespace longreach::eim

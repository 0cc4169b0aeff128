// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/learnedcards.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace longreach::card {

namespace {

constexpr qsizetype EidPrefixDigits = 8;

QStringList iccidsOf(const CardReport &report)
{
    QStringList iccids;
    for (const auto &each : report.profiles)
        iccids += each.profile.iccid.toString();
    return iccids;
}

QStringList without(const QStringList &all, const QStringList &those)
{
    QStringList rest;
    for (const auto &each : all) {
        if (!those.contains(each))
            rest += each;
    }
    return rest;
}

} // namespace

LearnedCards::LearnedCards(const QString &folder)
    : m_file(folder.isEmpty() ? QString() : QDir(folder).filePath(QStringLiteral("cards.json")))
{
    load();
}

std::optional<Aid> LearnedCards::aidFor(const QByteArray &atr) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_answers.find(atr);
    return found == m_answers.end() ? std::nullopt : std::optional(found->aid);
}

void LearnedCards::learn(CardReport &report)
{
    const auto &identity = report.identity;
    const std::scoped_lock lock(m_mutex);
    if (identity.isdR && !identity.atr.isEmpty()) {
        const auto prefix = identity.eid ? identity.eid->toString().left(EidPrefixDigits) : QString();
        const auto known = m_answers.find(identity.atr);
        if (known == m_answers.end() || known->aid != *identity.isdR || known->eidPrefix != prefix)
            m_answers.insert(identity.atr, {*identity.isdR, prefix});
    }
    if (identity.eid) {
        auto &card = m_cards[identity.eid->toString()];
        const bool showsBoth = report.parts.testFlag(CardPart::Profiles)
            && (report.parts.testFlag(CardPart::Identity) || report.parts.testFlag(CardPart::Memory));
        if (showsBoth)
            learnCost(card, report);
        for (auto &each : report.profiles) {
            const auto cost = card.costs.find(each.profile.iccid.toString());
            each.cost = cost == card.costs.end() ? std::nullopt : std::optional(*cost);
        }
        for (const auto &[eimId, counter] : report.counters)
            raise(card, eimId, counter);
        for (auto &eim : report.eims) {
            const auto counter = card.counters.find(eim.eimId);
            eim.lastCounter = counter == card.counters.end() ? std::nullopt : std::optional(*counter);
        }
    }
    save();
}

void LearnedCards::learnCounter(const Eid &eid, const QString &eimId, qint64 counter)
{
    const std::scoped_lock lock(m_mutex);
    if (raise(m_cards[eid.toString()], eimId, counter))
        save();
}

/// An older one teaches nothing.
bool LearnedCards::raise(Card &card, const QString &eimId, qint64 counter)
{
    if (const auto before = card.counters.constFind(eimId); before != card.counters.cend() && *before >= counter)
        return false;
    card.counters.insert(eimId, counter);
    return true;
}

std::optional<qint64> LearnedCards::counterFor(const Eid &eid, const QString &eimId) const
{
    const std::scoped_lock lock(m_mutex);
    const auto card = m_cards.constFind(eid.toString());
    if (card == m_cards.cend() || !card->counters.contains(eimId))
        return std::nullopt;
    return card->counters.value(eimId);
}

void LearnedCards::learnCost(Card &card, const CardReport &report)
{
    const auto iccids = iccidsOf(report);
    const auto free = report.memory ? report.memory->freeNonVolatile : std::nullopt;
    if (card.free && free) {
        const auto added = without(iccids, card.iccids);
        const auto removed = without(card.iccids, iccids);
        const auto taken = *card.free - *free;
        if (added.size() == 1 && removed.isEmpty() && taken > 0)
            card.costs.insert(added.front(), taken);
        if (removed.size() == 1 && added.isEmpty() && taken < 0)
            card.costs.insert(removed.front(), -taken);
    }
    card.free = free;
    card.iccids = iccids;
}

void LearnedCards::load()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    const auto answers = root.value(u"atrs").toObject();
    for (auto each = answers.begin(); each != answers.end(); ++each) {
        const auto entry = each->toObject();
        if (const auto aid = Aid::parse(entry.value(u"aid").toString()))
            m_answers.insert(QByteArray::fromHex(each.key().toLatin1()), {*aid, entry.value(u"eidPrefix").toString()});
    }
    const auto cards = root.value(u"cards").toObject();
    for (auto each = cards.begin(); each != cards.end(); ++each) {
        const auto entry = each->toObject();
        auto &card = m_cards[each.key()];
        if (const auto free = entry.value(u"free"); free.isDouble())
            card.free = free.toInteger();
        card.iccids = entry.value(u"iccids").toVariant().toStringList();
        const auto costs = entry.value(u"costs").toObject();
        for (auto cost = costs.begin(); cost != costs.end(); ++cost)
            card.costs.insert(cost.key(), cost->toInteger());
        const auto counters = entry.value(u"counters").toObject();
        for (auto counter = counters.begin(); counter != counters.end(); ++counter)
            card.counters.insert(counter.key(), counter->toInteger());
    }
}

void LearnedCards::save() const
{
    if (m_file.isEmpty())
        return;
    QJsonObject answers;
    for (auto each = m_answers.begin(); each != m_answers.end(); ++each)
        answers.insert(
            QString::fromLatin1(each.key().toHex()).toUpper(),
            QJsonObject{{QStringLiteral("aid"), each->aid.toString()}, {QStringLiteral("eidPrefix"), each->eidPrefix}});
    QJsonObject cards;
    for (auto each = m_cards.begin(); each != m_cards.end(); ++each) {
        QJsonObject costs;
        for (auto cost = each->costs.begin(); cost != each->costs.end(); ++cost)
            costs.insert(cost.key(), *cost);
        QJsonObject counters;
        for (auto counter = each->counters.begin(); counter != each->counters.end(); ++counter)
            counters.insert(counter.key(), *counter);
        QJsonObject entry{{QStringLiteral("iccids"), QJsonArray::fromStringList(each->iccids)},
                          {QStringLiteral("costs"), costs},
                          {QStringLiteral("counters"), counters}};
        if (each->free)
            entry.insert(QStringLiteral("free"), *each->free);
        cards.insert(each.key(), entry);
    }
    QSaveFile file(m_file);
    // What is learned is a convenience: without a place for it everything works as well.
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(
        QJsonDocument(QJsonObject{{QStringLiteral("atrs"), answers}, {QStringLiteral("cards"), cards}}).toJson());
    file.commit();
}

} // namespace longreach::card

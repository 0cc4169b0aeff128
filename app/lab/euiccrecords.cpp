// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/euiccrecords.h"

#include "app/lab/taglist.h"

#include <algorithm>

namespace longreach::lab {

namespace {

constexpr qint64 CardToken = 1;

OrderedJson outcomeOf(const char *name, const char *word)
{
    return OrderedJson::array({OrderedJson::object({{name, OrderedJson::string(QByteArray(word))}})});
}

std::optional<qint64> integerOf(const OrderedJson &value)
{
    bool isInteger = false;
    const auto number = value.toText().toLongLong(&isInteger);
    return isInteger ? std::optional(number) : std::nullopt;
}

} // namespace

bool EuiccRecords::set(Record &record, const QByteArray &name, const OrderedJson &value)
{
    if (name == "counterValue") {
        record.counter = integerOf(value);
    } else if (name == "associationToken") {
        record.token = integerOf(value).value_or(0);
    } else if (name == "consumerEuicc") {
        record.isConsumer = value != OrderedJson::boolean(false);
    } else if (name == "signPubKey") {
        record.isKeyKnown = true;
    } else {
        return name == "signAlgo";
    }
    return true;
}

std::optional<OrderedJson> EuiccRecords::apply(const QByteArray &eid, const OrderedJson &resource)
{
    const auto &order = resource.asObject()->back().second;
    const auto *parameters = order.hasExactly({"euicc"}) ? order.asObject()->front().second.asArray() : nullptr;
    const bool isReadable = parameters && std::all_of(parameters->begin(), parameters->end(), [](const auto &one) {
                                return one.asObject() && one.asObject()->size() == 1;
                            });
    m_isPoisoned = m_isPoisoned || (m_isPoisonable && !isReadable);
    if (m_isPoisoned || !isReadable)
        return {};
    auto &record = m_records[eid];
    auto outcome = OrderedJson::array({});
    for (const auto &parameter : *parameters) {
        const auto &[name, value] = parameter.asObject()->front();
        outcome = outcomeOf("euiccUpdateResult", set(record, name, value) ? "ok" : "badParam");
    }
    return outcome;
}

std::optional<OrderedJson> EuiccRecords::packageError(const QByteArray &eid)
{
    const auto known = m_records.find(eid);
    auto &record = known == m_records.end() ? *m_records.insert(eid, {}) : *known;
    if (!record.counter)
        return outcomeOf("procedureError", "abortedOrder");
    if (record.token != CardToken)
        return outcomeOf("euiccPackageErrorCode", "undefinedError");
    const auto counter = ++*record.counter;
    if (counter <= record.cardCounter)
        return outcomeOf("euiccPackageErrorCode", "replayError");
    record.cardCounter = counter;
    return {};
}

bool EuiccRecords::canVerify(const QByteArray &eid) const
{
    const auto record = m_records.constFind(eid);
    return record == m_records.cend() || record->isConsumer || record->isKeyKnown;
}

void EuiccRecords::learnFrom(const QByteArray &eid, const QByteArray &tagList)
{
    if (hasTag(tagList, QByteArrayLiteral("\xA5")) && hasTag(tagList, QByteArrayLiteral("\xA6")))
        m_records[eid].isKeyKnown = true;
}

} // namespace longreach::lab

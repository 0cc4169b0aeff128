// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/euiccrecords.h"

#include "app/lab/outcome.h"

#include <algorithm>

namespace longreach::lab {

namespace {

std::optional<qint64> integerOf(const OrderedJson &value)
{
    bool isInteger = false;
    const auto number = value.toText().toLongLong(&isInteger);
    return isInteger ? std::optional(number) : std::nullopt;
}

QByteArray textOf(const OrderedJson &value)
{
    return value.asString() ? *value.asString() : value.toText();
}

} // namespace

void EuiccRecords::set(const QByteArray &eid, const EuiccRecord &record)
{
    m_records.insert(eid, record);
    if (m_observer)
        m_observer(eid, record);
}

bool EuiccRecords::setParameter(EuiccRecord &record, const QByteArray &name, const OrderedJson &value)
{
    if (name == "counterValue") {
        record.counter = integerOf(value);
    } else if (name == "associationToken") {
        record.token = integerOf(value).value_or(0);
    } else if (name == "consumerEuicc") {
        record.isConsumer = value != OrderedJson::boolean(false);
    } else if (name == "signPubKey") {
        record.keyPoint = QByteArray::fromHex(textOf(value));
        record.key.clear();
    } else if (name == "signAlgo") {
        record.keyCurve = textOf(value);
    } else {
        return false;
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
    auto record = find(eid);
    auto outcome = OrderedJson::array({});
    for (const auto &parameter : *parameters) {
        const auto &[name, value] = parameter.asObject()->front();
        outcome = singleOutcome("euiccUpdateResult", setParameter(record, name, value) ? "ok" : "badParam");
    }
    set(eid, record);
    return outcome;
}

std::optional<qint64> EuiccRecords::nextCounter(const QByteArray &eid)
{
    auto record = find(eid);
    if (!record.counter)
        return {};
    ++*record.counter;
    set(eid, record);
    return record.counter;
}

} // namespace longreach::lab

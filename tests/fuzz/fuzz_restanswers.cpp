// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/devicelist.h"
#include "app/eim/onomondo/lookupreply.h"
#include "app/eim/onomondo/outcomereader.h"
#include "app/eim/onomondo/profilelist.h"
#include "app/eim/onomondo/replies.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace longreach;
using namespace longreach::eim;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// An order's name that was read goes into the paths of requests: it reads back as itself.
void requireReadsBack(const OrderName &name)
{
    const auto again = OrderName::parse(name.toString());
    require(again && *again == name);
}

void readOrders(const HttpReply &reply, Facility facility)
{
    if (const auto created = readCreated(reply, facility))
        require(!created->isEmpty());
    (void)readDeleted(reply);
    if (const auto listed = readList(reply, facility); listed && *listed) {
        for (const auto &name : **listed)
            requireReadsBack(name);
    }
}

void readBody(const QByteArray &body)
{
    (void)LookupReply::parse(body);
    if (const auto page = readDevicePage(body, QStringLiteral("eIM"), Timestamp{}))
        for (const auto &device : page->devices)
            require(Eid::parse(device.eid.toString()).has_value());
    const auto json = QJsonDocument::fromJson(body);
    (void)readProfileList(json.array());
    ports::OrderReport report;
    OutcomeReader(json.object()).read(json.isArray() ? json.array() : json[u"outcome"].toArray(), report);
}

} // namespace

/// Reads any octets as each answer of an eIM's REST interface: the first octet chooses status and header.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(octets) + 1, static_cast<qsizetype>(size) - 1);
    constexpr int Statuses[] = {200, 201, 204, 303, 400, 404, 429, 500, 502};
    HttpReply reply;
    reply.status = Statuses[octets[0] % std::size(Statuses)];
    reply.headers = {{QByteArrayLiteral("Location"), body},
                     {QByteArrayLiteral("Date"), body},
                     {QByteArrayLiteral("Retry-After"), body}};
    reply.body = body;
    for (const auto facility : {Facility::Download, Facility::Psmo, Facility::Eco, Facility::Edr, Facility::Euicc})
        readOrders(reply, facility);
    (void)readIdentity(reply);
    (void)reply.date();
    (void)reply.retryAfter();
    readBody(body);
    return 0;
}

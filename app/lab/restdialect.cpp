// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/restdialect.h"

#include "app/lab/cowboyreply.h"
#include "app/lab/formbody.h"
#include "app/lab/orderedjson.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace longreach::lab {

namespace {

constexpr std::array KnownMethods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

QByteArray statusWord(LabOrder::Status status)
{
    switch (status) {
    case LabOrder::Status::New: return "new";
    case LabOrder::Status::Work: return "work";
    case LabOrder::Status::Done: return "done";
    }
    return {};
}

HttpReply onlyStatus(const char *word)
{
    return cowboy::json(QByteArray(R"({"status":")") + word + "\"}");
}

bool isJsonRange(const QByteArray &range)
{
    const auto parts = range.toLower().split(';');
    const auto type = parts.first().trimmed();
    if (type != "application/json" && type != "application/*" && type != "*/*")
        return false;
    // Any parameter but the weight makes it a type that is not offered.
    return std::all_of(parts.begin() + 1, parts.end(),
                       [](const QByteArray &part) { return part.trimmed().startsWith("q="); });
}

bool acceptsJson(const QByteArray &accept)
{
    const auto ranges = accept.split(',');
    return accept.isNull() || std::any_of(ranges.begin(), ranges.end(), isJsonRange);
}

} // namespace

RestDialect::RestDialect(OrderBook &book, const LabClock &clock, std::size_t listLimit)
    : m_book(book), m_clock(clock), m_listLimit(listLimit)
{}

std::optional<RestDialect::Route> RestDialect::readRoute(const QByteArray &target)
{
    const auto path = target.split('?').first();
    if (path == "/")
        return Route{};
    auto parts = path.split('/');
    if (parts.size() > 3 && parts.last().isEmpty())
        parts.removeLast();
    const auto facility = parts.size() > 2 && parts[0].isEmpty() ? facilityFromPath(parts[1]) : std::nullopt;
    if (!facility)
        return {};
    if (parts.size() == 3 && parts[2] == "list")
        return Route{Route::Kind::List, *facility, {}};
    if (parts.size() == 3 && parts[2] == "create")
        return Route{Route::Kind::Create, *facility, {}};
    if (parts.size() == 4 && parts[2] == "lookup")
        return Route{Route::Kind::Lookup, *facility, parts[3]};
    if (parts.size() == 4 && parts[2] == "delete")
        return Route{Route::Kind::Delete, *facility, parts[3]};
    return {};
}

std::optional<HttpReply> RestDialect::refuse(const HttpRequest &request)
{
    const bool isPost = request.method == "POST";
    if (std::find(KnownMethods.begin(), KnownMethods.end(), request.method) == KnownMethods.end())
        return cowboy::empty(501);
    if (!isPost && request.method != "GET") {
        auto reply = cowboy::empty(405);
        reply.headers.emplace("allow", "GET, POST");
        return reply;
    }
    if (!acceptsJson(request.header("accept")))
        return cowboy::empty(406);
    if (request.header("if-none-match") == "*") {
        auto reply = cowboy::empty(isPost ? 412 : 304);
        if (!isPost)
            reply.headers.erase("content-length");
        return reply;
    }
    if (isPost && request.header("content-type").toLower() != "application/json")
        return cowboy::empty(415);
    return {};
}

HttpReply RestDialect::answer(const HttpRequest &request)
{
    if (request.method == "TRACE" || request.method == "CONNECT") {
        auto reply = cowboy::bare(501);
        reply.headers.emplace("connection", "close");
        reply.closes = true;
        return reply;
    }
    const auto route = readRoute(request.target);
    if (!route)
        return cowboy::empty(404);
    if (auto refusal = refuse(request))
        return *refusal;
    const bool isPost = request.method == "POST";
    if (isPost != (route->kind == Route::Kind::Create))
        return cowboy::bare(500);
    return isPost ? create(route->facility, request) : get(*route);
}

HttpReply RestDialect::get(const Route &route)
{
    switch (route.kind) {
    case Route::Kind::Info: return cowboy::json(m_infoPage);
    case Route::Kind::List: return list(route.facility);
    case Route::Kind::Lookup: return lookup(route);
    case Route::Kind::Delete: return onlyStatus(m_book.remove(route.facility, route.id) ? "deleted" : "absent");
    case Route::Kind::Create: break;
    }
    return cowboy::bare(500);
}

HttpReply RestDialect::create(Facility facility, const HttpRequest &request)
{
    if (request.isBodyTooLong)
        return cowboy::bare(413);
    const auto form = readFormBody(request.body);
    if (!form)
        return cowboy::bare(400);
    const auto resource = form->isNull() ? failure(Error::Kind::InvalidInput, QString()) : OrderedJson::parse(*form);
    if (!resource || !resource->hasExactly({"eidValue", "order"}))
        return cowboy::bare(500);
    const auto &eidValue = resource->asObject()->front().second;
    const auto eid = eidValue.asString() ? *eidValue.asString() : eidValue.toText();
    const auto id = m_book.create(facility, eid, resource->toText(), m_clock.now());
    return cowboy::seeOther('/' + pathOf(facility) + "/lookup/" + id);
}

HttpReply RestDialect::lookup(const Route &route) const
{
    const auto *order = m_book.find(route.facility, route.id);
    if (!order)
        return onlyStatus("absent");
    const auto changedAt = std::chrono::floor<std::chrono::seconds>(m_clock.toWall(order->changedAt));
    return cowboy::json(R"({"status":")" + statusWord(order->status) + R"(","timestamp":")"
                        + QByteArray::number(qint64{changedAt.time_since_epoch().count()}) + R"(","resource":)"
                        + order->resource + R"(,"outcome":)" + order->outcome + R"(,"debuginfo":")" + order->debugTerm
                        + "\"}");
}

HttpReply RestDialect::list(Facility facility) const
{
    if (m_listLimit != 0 && m_book.count(facility) > m_listLimit)
        return cowboy::bare(500);
    QByteArray body(R"({"resourceIdList": [)");
    for (const auto &id : m_book.ids(facility))
        body += '"' + id + "\",";
    if (body.endsWith(','))
        body.chop(1);
    return cowboy::json(body + "]}");
}

} // namespace longreach::lab

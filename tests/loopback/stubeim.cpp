// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/stubeim.h"

#include <QJsonDocument>
#include <QMutexLocker>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

namespace longreach::test {

namespace {

LoopbackAnswer json(const QByteArray &body)
{
    return LoopbackAnswer::make(200, body, {{"content-type", "application/json"}, {"server", "Cowboy"}});
}

LoopbackAnswer json(const QJsonObject &object)
{
    return json(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

StubEim::StubEim(LoopbackTls tls)
    : m_server([this](const LoopbackRequest &request) { return answer(request); }, std::move(tls))
{}

LoopbackAnswer StubEim::answer(const LoopbackRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const QUrl target(QString::fromLatin1(request.target));
    const auto parts = target.path().split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return json({{QStringLiteral("eimId"), QStringLiteral("stub.example")},
                     {QStringLiteral("vsn"), QStringLiteral("0.0.2")}});
    if (parts[0] == u"devices")
        return listDevices(target.query());
    const auto verb = parts.value(1);
    if (verb == u"create" && request.header("content-type") != "application/json")
        return LoopbackAnswer::make(415);
    if (verb == u"create")
        return create(parts[0], request.body);
    const auto order = parts[0] + u'/' + parts.value(2);
    if (verb == u"list")
        return list(parts[0]);
    return verb == u"lookup" ? lookUp(order) : verb == u"delete" ? remove(order) : LoopbackAnswer::make(404);
}

LoopbackAnswer StubEim::create(const QString &facility, const QByteArray &body)
{
    const auto mishap = std::exchange(m_mishap, std::nullopt);
    if (mishap == Mishap::LoseRequest)
        return LoopbackAnswer::reset();
    if (mishap == Mishap::Refuse)
        return LoopbackAnswer::make(500);
    if (mishap == Mishap::Throttle)
        return LoopbackAnswer::make(429, {}, {{"retry-after", "0"}});
    if (mishap == Mishap::Hang)
        return LoopbackAnswer::silence();
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_orders.push_back({facility + u'/' + id, body});
    ++m_created;
    if (mishap == Mishap::LoseAnswer)
        return LoopbackAnswer::reset();
    const auto location = QStringLiteral("/%1/lookup/%2").arg(facility, id).toLatin1();
    const auto created = LoopbackAnswer::make(303, {}, {{"location", location}, {"server", "Cowboy"}});
    return mishap == Mishap::HalfAnswer ? LoopbackAnswer::close(created.octets.left(20)) : created;
}

LoopbackAnswer StubEim::list(const QString &facility) const
{
    if (m_isListBroken)
        return LoopbackAnswer::make(500);
    QJsonArray ids;
    for (const auto &order : m_orders) {
        if (order.name.startsWith(facility + u'/'))
            ids.append(order.name.section(u'/', 1));
    }
    return json({{QStringLiteral("resourceIdList"), ids}});
}

LoopbackAnswer StubEim::lookUp(const QString &order) const
{
    for (const auto &held : m_orders) {
        if (held.name != order)
            continue;
        const auto outcome = QJsonDocument(held.outcome).toJson(QJsonDocument::Compact);
        return json(R"({"status":")" + held.status.toLatin1() + R"(","timestamp":"1795346719","resource":)"
                    + held.resource + R"(,"outcome":)" + outcome + R"(,"debuginfo":"836400046E6F6E65"})");
    }
    return json(QByteArrayLiteral(R"({"status":"absent"})"));
}

LoopbackAnswer StubEim::remove(const QString &order)
{
    const auto removed = std::erase_if(m_orders, [&order](const Order &held) { return held.name == order; });
    return json(removed > 0 ? QByteArrayLiteral(R"({"status":"deleted"})")
                            : QByteArrayLiteral(R"({"status":"absent"})"));
}

LoopbackAnswer StubEim::listDevices(const QString &query) const
{
    if (!m_devices)
        return LoopbackAnswer::make(404);
    const QUrlQuery parameters(query);
    const auto after = parameters.queryItemValue(QStringLiteral("after"));
    const auto limit = parameters.queryItemValue(QStringLiteral("limit")).toInt();
    QJsonArray page;
    QJsonValue next;
    for (const auto &device : *m_devices) {
        if (device.value(u"eid").toString() <= after)
            continue;
        if (page.size() == limit) {
            next = page.last().toObject().value(u"eid");
            break;
        }
        page.append(device);
    }
    return json({{QStringLiteral("devices"), page}, {QStringLiteral("next"), next}});
}

void StubEim::misbehave(Mishap mishap)
{
    const QMutexLocker lock(&m_mutex);
    m_mishap = mishap;
}

void StubEim::setListBroken(bool isBroken)
{
    const QMutexLocker lock(&m_mutex);
    m_isListBroken = isBroken;
}

void StubEim::setDevices(std::vector<QJsonObject> devices)
{
    const QMutexLocker lock(&m_mutex);
    m_devices = std::move(devices);
}

int StubEim::created() const
{
    const QMutexLocker lock(&m_mutex);
    return m_created;
}

QString StubEim::newest() const
{
    const QMutexLocker lock(&m_mutex);
    return m_orders.empty() ? QString() : m_orders.back().name;
}

void StubEim::setStatus(const QString &order, const QString &status, const QJsonArray &outcome)
{
    const QMutexLocker lock(&m_mutex);
    for (auto &held : m_orders) {
        if (held.name == order) {
            held.status = status;
            held.outcome = outcome;
        }
    }
}

} // namespace longreach::test

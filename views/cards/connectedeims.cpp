// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/connectedeims.h"

#include "app/core/whendone.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/fleetstore.h"
#include "models/cards/cardlore.h"

#include <algorithm>

namespace longreach {

namespace {

QString bookOf(const QString &connection, const Eid &eid)
{
    return connection + u'/' + eid.toString();
}

} // namespace

ConnectedEims::ConnectedEims(const Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&m_services.eims, &fleet::EimDirectory::connectionsChanged, this, [this] {
        m_asked.clear();
        Q_EMIT changed();
    });
}

std::vector<KnownEim> ConnectedEims::knownFor(const CardReport &report)
{
    const auto row = report.identity.eid ? m_services.fleet.rowOf(*report.identity.eid) : std::nullopt;
    const auto holder = row ? m_services.fleet.live().device(*row).eim : QString();
    std::vector<KnownEim> known;
    for (const auto &connection : m_services.eims.connections())
        known.push_back({.connection = connection.name,
                         .eimId = m_services.eims.health(connection.name).eimId,
                         .host = connection.baseUrl.host(),
                         .holdsDevice = connection.name == holder,
                         .keyFingerprint = m_fingerprints.value(connection.name),
                         .books = report.identity.eid ? m_books.value(bookOf(connection.name, *report.identity.eid))
                                                      : CardBooks()});
    if (report.eims.empty())
        return known;
    ask();
    for (const auto &each : known) {
        const bool isOnCard = std::ranges::find(report.eims, each.eimId, &CardEim::eimId) != report.eims.end();
        if (isOnCard && report.identity.eid)
            askBooks(each.connection, *report.identity.eid);
    }
    return known;
}

void ConnectedEims::forget(const Eid &eid)
{
    m_askedBooks.removeIf([&](const QString &asked) { return asked.endsWith(eid.toString()); });
}

void ConnectedEims::askBooks(const QString &connection, const Eid &eid)
{
    const auto book = bookOf(connection, eid);
    if (m_askedBooks.contains(book))
        return;
    m_askedBooks.insert(book);
    whenDone(m_services.eims.cardBooks(connection, eid), this, [this, book](const Result<CardBooks> &books) {
        if (!books || m_books.value(book) == *books)
            return;
        m_books.insert(book, *books);
        Q_EMIT changed();
    });
}

std::vector<ConnectedEims::Introduction> ConnectedEims::introductions() const
{
    std::vector<Introduction> all;
    if (const auto lab = labIntroduction(); !lab.isEmpty())
        all.push_back({{}, lab});
    for (const auto &connection : m_services.eims.connections()) {
        if (const auto configuration = m_configurations.value(connection.name); !configuration.isEmpty())
            all.push_back({connection.name, configuration});
    }
    return all;
}

QByteArray ConnectedEims::labIntroduction() const
{
    return m_services.labIntroduction ? m_services.labIntroduction() : QByteArray();
}

Result<CardEim> ConnectedEims::explain(const QByteArray &configuration) const
{
    if (m_services.cardLore == nullptr)
        return failure(Error::Kind::Unsupported, QStringLiteral("nothing here reads configuration data"));
    return m_services.cardLore->explainEim(configuration);
}

void ConnectedEims::ask()
{
    for (const auto &connection : m_services.eims.connections())
        ask(connection.name);
}

void ConnectedEims::ask(const QString &connection)
{
    if (m_asked.contains(connection))
        return;
    m_asked.insert(connection);
    whenDone(m_services.eims.test(connection), this, [this, connection](const auto &identity) {
        if (!identity)
            return;
        m_configurations.insert(connection, identity->eimConfiguration);
        if (const auto eim = explain(identity->eimConfiguration))
            m_fingerprints.insert(connection, eim->keyFingerprint);
        Q_EMIT changed();
    });
}

} // namespace longreach

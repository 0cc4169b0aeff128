// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/facility.h"
#include "app/lab/httpmessage.h"
#include "app/lab/labclock.h"
#include "app/lab/orderbook.h"

#include <QByteArray>

#include <optional>

namespace longreach::lab {

/// The REST interface of onomondo-eim v0.0.2 over an OrderBook, byte for byte as recorded from it:
/// status codes, headers, empty error bodies, and the mistakes a client has to live with.
class RestDialect final {
public:
    /// In the real eIM `list` fails as soon as its answer passes 2 kB, which 53 orders do.
    static constexpr std::size_t RealListLimit = 52;

    /// A `listLimit` of 0 lets `list` answer however long it gets.
    RestDialect(OrderBook &book, const LabClock &clock, std::size_t listLimit);

    /// The body of `GET /`.
    void setInfoPage(const QByteArray &infoPage) { m_infoPage = infoPage; }

    HttpReply answer(const HttpRequest &request);

private:
    struct Route {
        enum class Kind { Info, List, Create, Lookup, Delete };

        Kind kind = Kind::Info;
        Facility facility = Facility::Psmo;
        QByteArray id;
    };

    static std::optional<Route> readRoute(const QByteArray &target);
    /// What Cowboy's REST machinery answers before any handler is asked; nothing if it is satisfied.
    static std::optional<HttpReply> refuse(const HttpRequest &request);
    HttpReply get(const Route &route);
    HttpReply create(Facility facility, const HttpRequest &request);
    [[nodiscard]] HttpReply lookup(const Route &route) const;
    [[nodiscard]] HttpReply list(Facility facility) const;

    OrderBook &m_book;
    const LabClock &m_clock;
    QByteArray m_infoPage;
    std::size_t m_listLimit;
};

} // namespace longreach::lab

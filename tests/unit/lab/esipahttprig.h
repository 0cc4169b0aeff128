// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/esipa/esipahttp.h"
#include "tests/unit/lab/cardfixture.h"

#include <QTest>

#include <optional>

namespace longreach::test {

/// An eIM as devices meet it over HTTP, without the sockets. It knows one device, which has a virtual card.
struct EsipaHttpRig {
    static constexpr int PatienceMs = 20'000;

    explicit EsipaHttpRig(const QString &smdp = {}, const QByteArray &smdpRoot = {})
        : desk({testEim.id.toUtf8(), testEim.key}, book, records),
          devices(book, false),
          messages(desk, devices, [](const Eid &) { return false; }),
          relay(desk, clock, smdp, smdpRoot, nullptr),
          http(messages, relay, clock),
          card(makeTestCard(lab::CardPersonality::Iot, &testEim))
    {
        messages.setSessions([this](const sgp32::TransactionId &session) { return relay.eidOf(session); },
                             [this](const sgp32::PendingNotification &notification) { relay.forward(notification); });
        devices.enrol(eid());
        lab::EuiccRecord record;
        record.isConsumer = false;
        record.key = cardStock()->cardKey(cardEid()).publicKey().toSpki();
        record.token = card->state().eims.front().associationToken.value();
        records.set(eid(), record);
    }

    [[nodiscard]] Eid cardEid() const { return card->state().eid.toEid().value(); }
    [[nodiscard]] QByteArray eid() const { return cardEid().toString().toLatin1(); }

    /// Takes `{"<facility>":<content>}` as an order for the device; gives its id.
    QByteArray order(lab::Facility facility, const QByteArray &content)
    {
        return book.create(facility, eid(),
                           R"({"eidValue":")" + eid() + R"(","order":{")" + pathOf(facility) + "\":" + content + "}}",
                           clock.now());
    }
    [[nodiscard]] QByteArray outcomeOf(lab::Facility facility, const QByteArray &id) const
    {
        return book.find(facility, id)->outcome;
    }

    /// Posts a body, always on the same connection, and waits for the reply.
    lab::HttpReply post(const QByteArray &path, const QByteArray &type, const QByteArray &body)
    {
        lab::HttpRequest request;
        request.method = "POST";
        request.target = path;
        request.headers = {
            {"content-type", type}, {"user-agent", "gsma-rsp-ipae"}, {"x-admin-protocol", "gsma/rsp/v2.1.0"}};
        request.body = body;
        request.connection = 1;
        const auto reply = http.answer(request);
        if (!reply.later)
            return reply;
        std::optional<lab::HttpReply> delivered;
        reply.later([&delivered](const lab::HttpReply &later) { delivered = later; });
        if (!QTest::qWaitFor([&delivered] { return delivered.has_value(); }, PatienceMs))
            qFatal("no reply to %s", body.toHex().constData());
        return *delivered;
    }
    lab::HttpReply say(const QByteArray &message)
    {
        return post("/gsma/rsp2/asn1", "application/x-gsma-rsp-asn1", message);
    }
    QByteArray poll() { return say(sgp32::encode(sgp32::GetEimPackageRequest{card->state().eid})).body; }

    TestEim testEim;
    lab::LabClock clock{1};
    lab::OrderBook book;
    lab::EuiccRecords records;
    lab::PackageDesk desk;
    lab::DeviceRegister devices;
    lab::EsipaMessages messages;
    lab::ProfileRelay relay;
    lab::EsipaHttp http;
    std::unique_ptr<lab::VirtualEuicc> card;
};

} // namespace longreach::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/deviceplan.h"
#include "app/lab/esipa/esipahttp.h"
#include "app/lab/inventoryservice.h"
#include "app/lab/pollingfleet.h"
#include "app/lab/population.h"
#include "app/lab/restdialect.h"
#include "tests/fuzz/roundtrip.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <chrono>
#include <cstdint>

namespace {

using namespace longreach;
using namespace longreach::lab;

constexpr int MostRequests = 16;
constexpr int MostEvents = 200;
constexpr int MostPolls = 4;
constexpr auto BetweenRequests = std::chrono::seconds(40);

const Eid &outsider()
{
    static const auto eid = Eid::parse(u"89049032123451234512345678901235").value();
    return eid;
}

const sgp32::PrivateKey &eimKey()
{
    static const auto key = [] {
        const QByteArray scalar(32, '\x11');
        return sgp32::PrivateKey::fromScalar(sgp32::Curve::P256, sgp32::viewOf(scalar)).value();
    }();
    return key;
}

/// What stands behind the lab's servers: for a device from outside, and for one that answers by plan.
class FuzzedLab final {
public:
    FuzzedLab()
        : m_desk({"eim.example", eimKey(), {}}, m_book, m_records),
          m_devices(m_book, true),
          m_messages(m_desk, m_devices, [](const Eid &) { return false; }),
          m_relay(m_desk, m_clock, {}, {}, nullptr),
          m_http(m_messages, m_relay, m_clock),
          m_fleet(Seed(1), population(), m_book, m_records),
          m_inventory({m_fleet, plan(), m_book, m_records, m_desk, m_devices, m_clock,
                       [](const std::vector<LabChange> &) { return Result<void>(); }, [] { return LabReport(); }}),
          m_rest(m_book, m_clock, 0)
    {
        m_devices.enrol(outsider().toString().toLatin1());
    }

    /// Takes one request: the kind chooses where it goes, then what follows from it happens.
    void take(quint8 kind, const QByteArray &body)
    {
        constexpr std::array Functions{"getEimPackage",          "provideEimPackageResult", "handleNotification",
                                       "initiateAuthentication", "authenticateClient",      "getBoundProfilePackage",
                                       "cancelSession",          "transferEimPackage"};
        const auto which = static_cast<std::size_t>(kind) % (1 + Functions.size() + AllFacilities.size() + 2);
        if (which == 0)
            check(m_http.answer(post("/gsma/rsp2/asn1", "application/x-gsma-rsp-asn1", body)));
        else if (which <= Functions.size())
            check(m_http.answer(
                post(QByteArray("/gsma/rsp2/esipa/") + Functions.at(which - 1), "application/json", body)));
        else if (which <= Functions.size() + AllFacilities.size())
            check(m_rest.answer(post('/' + pathOf(AllFacilities.at(which - 1 - Functions.size())) + "/create",
                                     "application/json", body)));
        else if (which == Functions.size() + AllFacilities.size() + 1)
            check(m_inventory.answer(post("/lab/enrol", "application/json", body)));
        else
            lookAt(body);
        letItWork();
    }

private:
    static std::vector<SimulatedDevice> population()
    {
        static const auto devices = makePopulation(Seed(1), 1);
        return devices;
    }
    static const DevicePlan &plan()
    {
        static const auto made = [] {
            const std::array eids{population().front().identity().eid};
            return DevicePlan::make(Seed(1), eids, {}).value();
        }();
        return made;
    }

    static HttpRequest post(const QByteArray &target, const QByteArray &type, const QByteArray &body)
    {
        HttpRequest request;
        request.method = "POST";
        request.target = target;
        request.headers = {{"content-type", type}, {"user-agent", "gsma-rsp-ipae"}};
        request.body = body;
        request.connection = 1;
        return request;
    }

    /// A GET with any target, from both servers of REST.
    void lookAt(const QByteArray &target)
    {
        HttpRequest request;
        request.method = "GET";
        request.target = target;
        check(InventoryService::isMeant(request) ? m_inventory.answer(request) : m_rest.answer(request));
    }

    /// A reply is whole and has a status; JSON is JSON.
    static void check(const HttpReply &reply)
    {
        if (reply.later) {
            reply.later([](const HttpReply &delivered) { check(delivered); });
            return;
        }
        fuzz::require(reply.status >= 200 && reply.status <= 599);
        const auto type = reply.headers.find("content-type");
        const bool isJson = type != reply.headers.end() && type->second.startsWith("application/json");
        fuzz::require(!isJson || reply.body.isEmpty() || !QJsonDocument::fromJson(reply.body).isNull());
    }

    /// Both devices poll: what was ordered becomes work, or is refused.
    void letItWork()
    {
        m_now += BetweenRequests;
        m_fleet.runUntil(m_now, MostEvents);
        const auto request = sgp32::encode(sgp32::GetEimPackageRequest{outsider()});
        for (int poll = 0; poll < MostPolls; ++poll) {
            const auto said = m_messages.answer({.message = request, .form = WireForm::V11}, m_now);
            if (said.kind == EsipaMessages::Answer::Kind::Broken)
                continue; // that order is done with
            fuzz::require(sgp32::decode<sgp32::GetEimPackageResponse>(said.message).has_value());
            break;
        }
        for (const auto facility : AllFacilities) {
            for (const auto &id : m_book.ids(facility))
                fuzz::require(OrderedJson::parse(m_book.find(facility, id)->outcome).has_value());
        }
    }

    LabClock m_clock{1};
    LabTime m_now{};
    OrderBook m_book;
    EuiccRecords m_records;
    PackageDesk m_desk;
    DeviceRegister m_devices;
    EsipaMessages m_messages;
    ProfileRelay m_relay;
    EsipaHttp m_http;
    PollingFleet m_fleet;
    InventoryService m_inventory;
    RestDialect m_rest;
};

} // namespace

/// A conversation with the lab's services: each request is its kind, the length of its body in two octets, and
/// the body; the last body is what is left.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    static int argc = 1;
    static std::array<char, 5> name{"fuzz"};
    static std::array<char *, 2> argv{name.data(), nullptr};
    static const QCoreApplication application(argc, argv.data());
    const QByteArray input(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    FuzzedLab lab;
    int requests = 0;
    for (qsizetype at = 0; at + 3 <= input.size() && requests < MostRequests; ++requests) {
        const auto length = static_cast<quint8>(input[at + 1]) << 8 | static_cast<quint8>(input[at + 2]);
        lab.take(static_cast<quint8>(input[at]), input.mid(at + 3, length));
        at += 3 + length;
    }
    return 0;
}

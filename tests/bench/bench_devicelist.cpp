// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/device.h"
#include "app/eim/onomondo/devicelist.h"
#include "tests/bench/measurement.h"
#include "tests/fakes/samplefleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

using namespace longreach;
using namespace longreach::bench;

namespace {

constexpr int PageDevices = 1'000;
constexpr int PageRuns = 20;
constexpr double PageFloor = 1.0;

/// A page as an eIM that lists devices sends it.
QByteArray pageOfDevices()
{
    QJsonArray devices;
    for (int n = 0; n < PageDevices; ++n) {
        const auto device = fakes::sampleFleetDevice(n);
        QJsonArray profiles;
        for (const auto &profile : device.profiles)
            profiles.append(QJsonObject{{QStringLiteral("iccid"), profile.iccid.toString()},
                                        {QStringLiteral("state"), toWord(profile.state)},
                                        {QStringLiteral("class"), toWord(profile.profileClass)},
                                        {QStringLiteral("serviceProvider"), profile.serviceProvider},
                                        {QStringLiteral("name"), profile.name}});
        devices.append(QJsonObject{{QStringLiteral("eid"), device.eid.toString()},
                                   {QStringLiteral("imei"), device.imei->toString()},
                                   {QStringLiteral("label"), device.label},
                                   {QStringLiteral("country"), device.country},
                                   {QStringLiteral("plmn"), device.plmn->toString()},
                                   {QStringLiteral("pollInterval"), 3'600},
                                   {QStringLiteral("lastPoll"), QStringLiteral("1795346719")},
                                   {QStringLiteral("profiles"), profiles}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("devices"), devices}}).toJson(QJsonDocument::Compact);
}

template <typename Value>
std::optional<Value> plainValue(const QJsonValue &json)
{
    const auto value = Value::parse(json.toString());
    return value ? std::optional<Value>(*value) : std::nullopt;
}

Device plainDevice(const QJsonObject &entry)
{
    Device device{*plainValue<Eid>(entry.value(u"eid"))};
    device.imei = plainValue<Imei>(entry.value(u"imei"));
    device.label = entry.value(u"label").toString();
    device.country = entry.value(u"country").toString();
    device.plmn = plainValue<Plmn>(entry.value(u"plmn"));
    device.pollInterval = std::chrono::seconds(entry.value(u"pollInterval").toInt());
    device.lastPoll = fromUnixMilliseconds(entry.value(u"lastPoll").toString().toLongLong() * 1'000);
    for (const auto &listed : entry.value(u"profiles").toArray()) {
        const auto profile = listed.toObject();
        device.profiles.push_back({.iccid = *plainValue<Iccid>(profile.value(u"iccid"))});
        device.profiles.back().state = profileStateFromWord(profile.value(u"state").toString());
        device.profiles.back().profileClass = profileClassFromWord(profile.value(u"class").toString());
        device.profiles.back().serviceProvider = profile.value(u"serviceProvider").toString();
        device.profiles.back().name = profile.value(u"name").toString();
    }
    return device;
}

std::vector<Device> plainDevices(const QByteArray &page)
{
    std::vector<Device> devices;
    for (const auto &entry : QJsonDocument::fromJson(page).object().value(u"devices").toArray())
        devices.push_back(plainDevice(entry.toObject()));
    return devices;
}

} // namespace

/// Reading a page of devices, every value checked, against the same with Qt's JSON.
int main()
{
    const auto page = pageOfDevices();
    const auto ours = timeOf(
        [&] {
            const auto read = eim::readDevicePage(page, QStringLiteral("lab"), fakes::SampleNow);
            if (!read || read->devices.size() != PageDevices)
                std::exit(2);
        },
        PageRuns);
    const auto theirs = timeOf(
        [&] {
            if (plainDevices(page).size() != PageDevices)
                std::exit(2);
        },
        PageRuns);
    std::printf("a page of %d devices, %lld kB\n", PageDevices, static_cast<long long>(page.size() / 1'000));
    const Comparison comparison{"reading a page of devices", ours, "the same with QJsonDocument", theirs, PageFloor};
    return comparison.print() ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/laboptions.h"

#include <QHostAddress>

namespace longreach::lab {

namespace {

Result<void> readListen(QStringView text, QString &address, quint16 &port)
{
    const auto colon = text.lastIndexOf(u':');
    auto host = text.left(colon).toString();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host == u"localhost")
        host = QStringLiteral("127.0.0.1");
    bool isNumber = false;
    const auto number = colon < 0 ? quint16{0} : text.mid(colon + 1).toUShort(&isNumber);
    if (!isNumber || QHostAddress(host).isNull())
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("listen address '%1': not <IP address>:<port>").arg(text));
    address = host;
    port = number;
    return {};
}

} // namespace

Result<void> LabOptions::setListen(QStringView text)
{
    return readListen(text, address, port);
}

Result<void> LabOptions::setEsipaListen(QStringView text)
{
    return readListen(text, esipa.address, esipa.port);
}

void LabOptions::setScenario(const Scenario &wanted)
{
    scenario = wanted;
    seed = wanted.seed.value_or(seed);
    devices = wanted.devices.value_or(devices);
    speed = wanted.speed.value_or(speed);
    behaviours = wanted.behaviours;
    faults = wanted.faults;
}

Result<void> validate(const LabOptions &options)
{
    if (options.devices < 1 || options.devices > LabOptions::MostDevices)
        return failure(
            Error::Kind::InvalidInput,
            QStringLiteral("devices: %1 is not from 1 to %2").arg(options.devices).arg(LabOptions::MostDevices));
    if (options.devicesOverHttps < 0 || options.devicesOverHttps > options.devices
        || (options.devicesOverHttps > 0 && options.cards == Cards::Simulated))
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("devices over HTTPS: not from 0 to the number of devices, with virtual cards"));
    if (!(options.speed > 0 && options.speed <= LabOptions::Fastest))
        return failure(
            Error::Kind::InvalidInput,
            QStringLiteral("speed: %1 is not above 0 and at most %2").arg(options.speed).arg(LabOptions::Fastest));
    if (options.esipa.isPlainToo && !QHostAddress(options.esipa.address).isLoopback())
        return failure(Error::Kind::InvalidInput, QStringLiteral("ESipa: plain HTTP only on loopback"));
    constexpr qsizetype LongestEimId = 128;
    if (QString::fromUtf8(options.esipa.eimId).size() > LongestEimId)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("eIM id: longer than %1 characters").arg(LongestEimId));
    return {};
}

} // namespace longreach::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/virtualeuicc.h"
#include "app/sgp32/package/packagesignature.h"

#include <QByteArray>

namespace longreach::test {

/// The stock that all card tests share: making keys takes time.
std::shared_ptr<const lab::CardStock> cardStock();

/// An eIM of the tests: its id, its key and what a card is told of it.
struct TestEim {
    QString id = QStringLiteral("eim.test.example");
    sgp32::PrivateKey key;
    std::optional<qint64> token = 1;
    qint64 counter = 0;

    explicit TestEim(char keyOctet = '\x11');

    /// With counter 0 and a token to be generated.
    [[nodiscard]] sgp32::EimConfigurationData configuration() const;

    /// A signed package for the card, with the next counter and transaction id `0A0B`.
    sgp32::EuiccPackageRequest order(const lab::VirtualEuicc &card, sgp32::EuiccPackage package);
};

/// Card 1 of seed 1 with three profiles, an IoT card obeying `eim` where there is one.
std::unique_ptr<lab::VirtualEuicc> makeTestCard(lab::CardPersonality personality, const TestEim *eim = nullptr);

/// Calls a function with typed messages; the test program ends with a message if the card refuses.
QByteArray mustCall(lab::VirtualEuicc &card, const QByteArray &command);
template <typename Response, typename Request>
Response call(lab::VirtualEuicc &card, const Request &request)
{
    return sgp32::decode<Response>(mustCall(card, sgp32::encode(request))).value();
}

/// The profile at `position`.
sgp32::WireIccid iccidAt(const lab::VirtualEuicc &card, std::size_t position);

/// Sends a command APDU in hexadecimal and gives the response so.
QByteArray exchange(lab::VirtualEuicc &card, const char *commandHex);

} // namespace longreach::test

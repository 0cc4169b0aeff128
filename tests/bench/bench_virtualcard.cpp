// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/virtualeuicc.h"
#include "app/sgp32/package/packagesignature.h"
#include "tests/bench/measurement.h"

#include <cstdio>
#include <cstdlib>

using namespace longreach;
using namespace longreach::bench;
using namespace longreach::sgp32;

namespace {

constexpr int Packages = 200;
constexpr int Runs = 20;

#ifdef NDEBUG
constexpr double OrderFloor = 0.5;
constexpr double WakingFloor = 0.4;
#else
constexpr double OrderFloor = 0.2; // OpenSSL is optimised even when we are not
constexpr double WakingFloor = 0.15;
#endif

void check(bool isFine, const char *what)
{
    if (isFine)
        return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(2);
}

PrivateKey eimKey()
{
    const QByteArray scalar(32, '\x11');
    return PrivateKey::fromScalar(Curve::P256, viewOf(scalar)).value();
}

/// A card that obeys the bench's eIM.
lab::CardState obedientCard(const std::shared_ptr<const lab::CardStock> &stock, const PrivateKey &key)
{
    EimConfigurationData eim;
    eim.eimId = QStringLiteral("bench");
    eim.counterValue = 0;
    eim.eimPublicKeyData = {TrustedKey::Kind::PublicKey, key.publicKey().toSpki()};
    const auto card =
        lab::VirtualEuicc::make(stock, lab::makeCard(lab::Seed(1), 0, lab::CardPersonality::Iot, 2)).value();
    check(card->call(encode(AddInitialEimRequest{{eim}})).has_value(), "AddInitialEim");
    return card->state();
}

/// One order from eIM to card and back: signed, checked, carried out, signed, checked.
void carryOut(lab::VirtualEuicc &card, const PrivateKey &key, const PublicKey &cardKey)
{
    EuiccPackageSigned package;
    package.eimId = QStringLiteral("bench");
    package.eidValue = card.state().eid;
    package.counterValue = card.state().eims.at(0).counterValue.value_or(0) + 1;
    const bool isFirst = card.state().profiles.at(0).profileState == WireProfileState::Enabled;
    package.euiccPackage =
        std::vector<Psmo>{psmo::Enable{card.state().profiles.at(isFirst ? 1 : 0).iccid.value(), false}};
    const auto answer = card.call(encode(signPackage(std::move(package), key, {}))).value();
    const auto result = decode<EuiccPackageResult>(answer).value();
    check(verify(std::get<EuiccPackageResultSigned>(result), cardKey, {}), "the result's signature");
}

} // namespace

int main()
{
    const auto stock = lab::CardStock::make(lab::Seed(1));
    const auto key = eimKey();
    const auto state = obedientCard(stock, key);
    const auto eid = state.eid.toEid().value();
    const auto cardKey = stock->cardKey(eid).publicKey();
    const auto card = lab::VirtualEuicc::make(stock, state).value();
    const QByteArray message(120, 'm');
    const auto bare = timeOf(
        [&] {
            const auto secret = stock->cardKey(eid);
            for (int count = 0; count < Packages; ++count) {
                const auto order = key.sign({viewOf(message)});
                check(key.publicKey().verifies({viewOf(message)}, viewOf(order)), "the order's signature");
                const auto result = secret.sign({viewOf(message)});
                check(cardKey.verifies({viewOf(message)}, viewOf(result)), "the result's signature");
            }
        },
        Runs);
    const auto orders = timeOf(
        [&] {
            for (int count = 0; count < Packages; ++count)
                carryOut(*card, key, cardKey);
        },
        Runs);
    // A card of a large fleet is woken for each order and put back to sleep.
    const auto asleep = encode(state);
    const auto woken = timeOf(
        [&] {
            for (int count = 0; count < Packages; ++count) {
                const auto awake = lab::VirtualEuicc::make(stock, decode<lab::CardState>(asleep).value()).value();
                carryOut(*awake, key, cardKey);
                check(!encode(awake->state()).isEmpty(), "saving");
            }
        },
        Runs);
    std::printf("%.0f orders a second; a sleeping card takes %d octets\n", Packages / woken.count(),
                static_cast<int>(asleep.size()));
    const Comparison awake{"200 orders to a card", orders, "two signatures made and checked", bare, OrderFloor};
    const Comparison sleeping{"200 orders to sleeping cards", woken, "the same", bare, WakingFloor};
    const bool isAwakeFine = awake.print();
    return sleeping.print() && isAwakeFine ? 0 : 1;
}

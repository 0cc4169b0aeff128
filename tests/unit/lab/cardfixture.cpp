// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/lab/cardfixture.h"

#include "app/lab/card/cardmaking.h"

namespace longreach::test {

using sgp32::viewOf;

std::shared_ptr<const lab::CardStock> cardStock()
{
    static const auto stock = lab::CardStock::make(lab::Seed(1));
    return stock;
}

TestEim::TestEim(char keyOctet)
    : key([&] {
          const QByteArray scalar(32, keyOctet);
          return sgp32::PrivateKey::fromScalar(sgp32::Curve::P256, viewOf(scalar)).value();
      }())
{}

sgp32::EimConfigurationData TestEim::configuration() const
{
    sgp32::EimConfigurationData made;
    made.eimId = id;
    made.eimFqdn = QStringLiteral("127.0.0.1:8000");
    made.counterValue = 0;
    if (token)
        made.associationToken = -1;
    made.eimPublicKeyData = {sgp32::TrustedKey::Kind::PublicKey, key.publicKey().toSpki()};
    return made;
}

sgp32::EuiccPackageRequest TestEim::order(const lab::VirtualEuicc &card, sgp32::EuiccPackage package)
{
    sgp32::EuiccPackageSigned content;
    content.eimId = id;
    content.eidValue = card.state().eid;
    content.counterValue = ++counter;
    content.eimTransactionId = sgp32::TransactionId::parseHex(u"0A0B").value();
    content.euiccPackage = std::move(package);
    return sgp32::signPackage(std::move(content), key, token);
}

std::unique_ptr<lab::VirtualEuicc> makeTestCard(lab::CardPersonality personality, const TestEim *eim)
{
    auto card = lab::VirtualEuicc::make(cardStock(), lab::makeCard(lab::Seed(1), 1, personality, 3)).value();
    if (eim)
        mustCall(*card, sgp32::encode(sgp32::AddInitialEimRequest{{eim->configuration()}}));
    return card;
}

QByteArray mustCall(lab::VirtualEuicc &card, const QByteArray &command)
{
    auto answer = card.call(command);
    if (!answer)
        qFatal("%s: %s", command.toHex().constData(), qPrintable(answer.error().detail));
    return *answer;
}

sgp32::WireIccid iccidAt(const lab::VirtualEuicc &card, std::size_t position)
{
    return card.state().profiles.at(position).iccid.value();
}

QByteArray exchange(lab::VirtualEuicc &card, const char *commandHex)
{
    return card.transmit(QByteArray::fromHex(commandHex)).toHex().toUpper();
}

} // namespace longreach::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/esipaipa.h"

#include "app/card/ipa/iparun.h"

namespace longreach::card {

using namespace sgp32;

namespace {

/// The server to ask: the configuration's address, or its id if that is one.
Result<ServerAddress> addressOf(const EimConfigurationData &eim)
{
    // A card shows `proprietary` alone where its eIM said nothing; older eIMs do so and are polled all the same.
    const Bits<EimSupportedProtocol> silent{EimSupportedProtocol::Proprietary};
    const auto protocols = eim.eimSupportedProtocol.value_or(silent);
    if (!(protocols == silent) && !protocols.has(EimSupportedProtocol::RetrieveHttps))
        return failure(Error::Kind::Unsupported, QStringLiteral("this eIM is not polled over HTTPS"));
    const bool isIdAddress = eim.eimIdType == EimIdType::Fqdn;
    if (!eim.eimFqdn && !isIdAddress)
        return failure(Error::Kind::Unsupported, QStringLiteral("the card knows no address of this eIM"));
    return ServerAddress::parse((eim.eimFqdn ? *eim.eimFqdn : eim.eimId).toString());
}

} // namespace

Result<PollReport> EsipaIpa::poll(CardSession &session, const EimConfigurationData &eim, PackageWitness &witness,
                                  TraceLog &trace, std::stop_token stop)
{
    const auto address = addressOf(eim);
    if (!address)
        return failure(address.error());
    auto trust = eim.trustedPublicKeyDataTls ? ServerTrust::ofKey(*eim.trustedPublicKeyDataTls)
                                             : Result<ServerTrust>(ServerTrust::ofSystem());
    if (!trust)
        return failure(trust.error());
    ServerLink link(HttpsConnection(*address, std::move(*trust)), session.channel().reader().name(), trace, m_clock,
                    std::move(stop));
    EsipaClient client(link);
    return IpaRun(session, client, eim, witness).run();
}

} // namespace longreach::card

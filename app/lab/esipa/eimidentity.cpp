// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/eimidentity.h"

#include "app/sgp32/es10/iotfunctions.h"

namespace longreach::lab {

namespace {

constexpr qint64 FirstCounter = 1;
constexpr qint64 TokenWanted = -1;

sgp32::EimConfigurationData configurationOf(const EimIdentity &identity, const QByteArray &address)
{
    sgp32::EimConfigurationData configuration;
    configuration.eimId.assign(sgp32::viewOf(identity.eimId));
    configuration.eimFqdn.emplace().assign(sgp32::viewOf(address));
    configuration.eimIdType = sgp32::EimIdType::Proprietary;
    configuration.counterValue = FirstCounter;
    configuration.associationToken = TokenWanted;
    configuration.eimPublicKeyData = {sgp32::TrustedKey::Kind::PublicKey, identity.key.publicKey().toSpki()};
    if (!identity.tlsKey.isEmpty())
        configuration.trustedPublicKeyDataTls = {sgp32::TrustedKey::Kind::PublicKey, identity.tlsKey};
    configuration.eimSupportedProtocol = {sgp32::EimSupportedProtocol::RetrieveHttps};
    return configuration;
}

} // namespace

QByteArray EimIdentity::configuration(const QByteArray &address) const
{
    return sgp32::encode(configurationOf(*this, address));
}

QByteArray EimIdentity::addInitialEim(const QByteArray &address) const
{
    return sgp32::encode(sgp32::AddInitialEimRequest{{configurationOf(*this, address)}});
}

} // namespace longreach::lab

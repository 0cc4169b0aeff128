// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/infopage.h"

#include "app/lab/orderedjson.h"
#include "app/lab/population.h"

namespace longreach::lab {

namespace {

/// One BER-TLV with a tag of one or more octets; contents of at most 255 octets.
QByteArray tlv(const char *tag, const QByteArray &content)
{
    const auto length = static_cast<char>(content.size());
    return QByteArray::fromHex(tag) + (content.size() > 127 ? QByteArray(1, '\x81') : QByteArray()) + length + content;
}

/// EimConfigurationData (SGP.32, 2.11.1.1.1): id, address, counter, token wanted, public key.
QByteArray eimConfiguration(const QByteArray &address, const QByteArray &publicKey)
{
    // eimPublicKey is tagged [0] in place of the SEQUENCE it is.
    const auto key = QByteArray::fromHex("A0") + publicKey.mid(1);
    return tlv("30",
               tlv("80", labEimId()) + tlv("81", address) + tlv("83", QByteArray(1, '\x01'))
                   + tlv("84", QByteArray(1, '\xff')) + tlv("A5", key));
}

} // namespace

QByteArray makeInfoPage(const TlsIdentity &identity, quint16 esipaPort)
{
    const auto text = [](const QByteArray &utf8) { return OrderedJson::string(utf8); };
    const auto address = "127.0.0.1:" + QByteArray::number(esipaPort);
    const auto configuration = eimConfiguration(address, identity.publicKey());
    return OrderedJson::object({{"hostname", text("localhost")},
                                {"node", text("longreach_lab@127.0.0.1")},
                                {"vsn", text("0.0.2")},
                                {"eimId", text(labEimId())},
                                {"esipaIp", text("127.0.0.1")},
                                {"esipaPort", OrderedJson::number(esipaPort)},
                                {"esipaSslCert", text(identity.certificatePem())},
                                {"eimCert", text(identity.certificatePem())},
                                {"rootCiCerts", OrderedJson::array({})},
                                {"addInitialEimRequest", text(tlv("BF57", tlv("A0", configuration)).toHex().toUpper())},
                                {"eimConfigurationData", text(configuration.toHex().toUpper())},
                                {"counterValue", OrderedJson::number(1)},
                                {"consumerEuicc", OrderedJson::boolean(true)}})
        .toText();
}

} // namespace longreach::lab

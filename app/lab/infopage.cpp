// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/infopage.h"

#include "app/lab/orderedjson.h"

namespace longreach::lab {

QByteArray makeInfoPage(const TlsIdentity &tls, const EimIdentity &eim, const QByteArray &esipaHost, quint16 esipaPort)
{
    const auto text = [](const QByteArray &utf8) { return OrderedJson::string(utf8); };
    const auto address = esipaHost + ':' + QByteArray::number(esipaPort);
    return OrderedJson::object({{"hostname", text("localhost")},
                                {"node", text("longreach_lab@127.0.0.1")},
                                {"vsn", text("0.0.2")},
                                {"eimId", text(eim.eimId)},
                                {"esipaIp", text(esipaHost)},
                                {"esipaPort", OrderedJson::number(esipaPort)},
                                {"esipaSslCert", text(tls.certificatePem())},
                                {"eimCert", text(tls.certificatePem())},
                                {"rootCiCerts", OrderedJson::array({})},
                                {"addInitialEimRequest", text(eim.addInitialEim(address).toHex().toUpper())},
                                {"eimConfigurationData", text(eim.configuration(address).toHex().toUpper())},
                                {"counterValue", OrderedJson::number(1)},
                                {"consumerEuicc", OrderedJson::boolean(true)}})
        .toText();
}

} // namespace longreach::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardissuerscommand.h"

#include "app/card/bench/bench.h"
#include "app/card/bench/issuershelf.h"
#include "app/cli/inputfile.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonObject>

namespace longreach::cli {

void CardIssuersCommand::declareMore(OptionTable &options)
{
    options.text("--add", m_added, "FILE", "Trust the issuers in this file (PEM or DER)");
    options.text("--remove", m_removed, "SHA256", "Trust this one no longer, by its fingerprint");
    options.footer(
        "GSMA's certificate issuers (CIs), kept apart from the authorities of the web. Compare fingerprints\n"
        "with what the issuers publish.\n"
        "With --format json: [{subject, notBefore, notAfter, subjectKeyId, fingerprint}].");
}

void CardIssuersCommand::run()
{
    card::IssuerShelf shelf(bench().settings().issuerFolder);
    if (!m_added.isEmpty()) {
        const auto octets = readInputFile(m_added);
        const auto added = octets ? shelf.add(*octets) : failure(octets.error());
        if (!added)
            return failAtFile(session(), QStringLiteral("add the issuer"), added.error());
        output().say(QStringLiteral("%1 added").arg(added->size()));
    }
    if (!m_removed.isEmpty()) {
        if (const auto removed = shelf.remove(m_removed); !removed)
            return failAtFile(session(), QStringLiteral("remove the issuer"), removed.error());
    }
    TextTable table({QStringLiteral("subject"), QStringLiteral("until"), QStringLiteral("fingerprint")});
    QJsonArray json;
    for (const auto &issuer : shelf.entries()) {
        table.add({issuer.subject, toIsoString(issuer.notAfter), issuer.fingerprint});
        json += QJsonObject{{QStringLiteral("subject"), issuer.subject},
                            {QStringLiteral("notBefore"), toIsoString(issuer.notBefore)},
                            {QStringLiteral("notAfter"), toIsoString(issuer.notAfter)},
                            {QStringLiteral("subjectKeyId"), issuer.subjectKeyId},
                            {QStringLiteral("fingerprint"), issuer.fingerprint}};
    }
    output().print(json, table);
    Q_EMIT finished(ExitCode::Done);
}

} // namespace longreach::cli

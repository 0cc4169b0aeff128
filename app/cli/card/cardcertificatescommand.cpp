// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardcertificatescommand.h"

#include "app/cli/card/cardjson.h"
#include "app/cli/card/cardtables.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

#include <QDir>
#include <QSaveFile>

namespace longreach::cli {

void CardCertificatesCommand::declareMore(OptionTable &options)
{
    options.text("--export", m_folder, "FOLDER", "Write each as a file there: euicc.der, eum.der, ci.der");
    options.footer(
        "With --format json: {verdict, finding, certificates: [{role, subject, issuer, subjectKeyId,\n"
        "fingerprint, notBefore, notAfter}]}; verdict is notRead, holds, issuerMissing or broken. Exit code 1\n"
        "if it is broken.");
}

void CardCertificatesCommand::run()
{
    readCardThen(CardPart::Certificates, [this](const CardReport &report) {
        if (const auto written = write(report.certificates); !written) {
            failAtFile(session(), QStringLiteral("export the certificates"), written.error());
            return;
        }
        output().print(certificatesJson(report), certificatesTable(report.certificates));
        output().say(
            QStringLiteral("The chain: %1. %2").arg(toWord(report.chain.verdict), report.chain.finding).trimmed());
        Q_EMIT finished(report.chain.verdict == CardChain::Verdict::Broken ? ExitCode::SomeFailed : ExitCode::Done);
    });
}

Result<void> CardCertificatesCommand::write(const std::vector<CardCertificate> &certificates) const
{
    if (m_folder.isEmpty())
        return {};
    for (const auto &certificate : certificates) {
        QSaveFile file(QDir(m_folder).filePath(certificate.role.toLower() + QStringLiteral(".der")));
        if (!file.open(QIODevice::WriteOnly) || file.write(certificate.der) != certificate.der.size() || !file.commit())
            return failure(Error::Kind::Storage, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    }
    return {};
}

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/encodecommand.h"

#include "app/cli/inputfile.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/sgp32/decode/fromjson.h"

namespace longreach::cli {

void EncodeCommand::declare(OptionTable &options)
{
    options.text("FILE", m_file, "FILE|-", "JSON: what 'decode --format json' gave, or members by their names");
    options.text("--as", m_type, "TYPE", "What it is; else the member \"type\" says so");
    options.flag("--raw", m_isRaw, "Write the octets themselves instead of hexadecimal");
    options.footer("  echo '{\"type\": \"ProfileInfoListRequest\", \"tagList\": \"5A9F70\"}' | longreachctl encode");
}

void EncodeCommand::start(Session &session)
{
    const auto text = readInputFile(m_file);
    if (!text) {
        failAtFile(session, QStringLiteral("read the JSON"), text.error());
        return;
    }
    const auto octets = sgp32::encodeJsonText(*text, m_type);
    if (!octets) {
        const auto what = QStringLiteral("encode it");
        if (octets.error().kind == Error::Kind::NotFound)
            fail(session, what, octets.error(), QStringLiteral("'decode --types' lists the types there are."));
        else
            fail(session, what, octets.error());
        return;
    }
    session.output().write(m_isRaw ? *octets : octets->toHex().toUpper() + '\n');
    Q_EMIT finished(ExitCode::Done);
}

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardignorecommand.h"

#include "app/card/bench/bench.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

#include <QJsonArray>

namespace longreach::cli {

void CardIgnoreCommand::declareMore(OptionTable &options)
{
    options.text("NAME", m_name, "NAME", "The reader's whole name, as 'card list' has it; none: say which are ignored");
    options.flag("--heed", m_isHeed, "Heed it again");
    options.footer("Virtual and empty readers need not stand in the way of the one that is meant.\n"
                   "With --format json: the names of those that are ignored.");
}

void CardIgnoreCommand::run()
{
    auto settings = bench().settings();
    if (!m_name.isEmpty()) {
        settings.ignoredReaders.removeAll(m_name);
        if (!m_isHeed)
            settings.ignoredReaders.append(m_name);
        if (const auto kept = keepSettings(settings); !kept)
            return failAtFile(session(), QStringLiteral("keep which readers are ignored"), kept.error());
    }
    TextTable table({QStringLiteral("ignored")});
    for (const auto &name : settings.ignoredReaders)
        table.add({name});
    output().print(QJsonArray::fromStringList(settings.ignoredReaders), table);
    Q_EMIT finished(ExitCode::Done);
}

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardaidscommand.h"

#include "app/card/apdu/channel.h"
#include "app/card/bench/bench.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonObject>

namespace longreach::cli {

namespace {

QString wordOf(quint16 statusWord)
{
    return QStringLiteral("%1").arg(statusWord, 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

void CardAidsCommand::declareMore(OptionTable &options)
{
    options.texts("--set", m_aids, "AID", "Try these from now on, in this order");
    options.flag("--reset", m_isReset, "Try the known ones again");
    options.flag("--probe", m_isProbe, "Try each of them on the card in the reader");
    options.footer("The AID that answered is remembered for cards with the same answer to reset, and tried first.\n"
                   "With --format json: [{aid}], with --probe [{aid, there, statusWord}].\n"
                   "\n"
                   "  longreachctl card aids --set A0000005591010FFFFFFFF8900000100 A0000005591010FFFFFFFF8900000177");
}

void CardAidsCommand::run()
{
    if (m_isProbe)
        return probe();
    if (m_isReset)
        return keep({});
    if (m_aids.isEmpty()) {
        const auto chosen = bench().settings().isdrAids;
        print(chosen.empty() ? card::knownIsdrAids() : chosen);
        Q_EMIT finished(ExitCode::Done);
        return;
    }
    std::vector<Aid> aids;
    for (const auto &text : m_aids) {
        const auto aid = Aid::parse(text);
        if (!aid)
            return failAtOption(session(), QStringLiteral("set the AIDs"), aid.error());
        aids.push_back(*aid);
    }
    keep(aids);
}

void CardAidsCommand::keep(const std::vector<Aid> &aids)
{
    auto settings = bench().settings();
    settings.isdrAids = aids;
    if (const auto kept = keepSettings(settings); !kept)
        return failAtFile(session(), QStringLiteral("keep the AIDs"), kept.error());
    print(aids.empty() ? card::knownIsdrAids() : aids);
    Q_EMIT finished(ExitCode::Done);
}

void CardAidsCommand::print(const std::vector<Aid> &aids)
{
    TextTable table({QStringLiteral("aid")});
    QJsonArray json;
    for (const auto &aid : aids) {
        table.add({aid.toString()});
        json += QJsonObject{{QStringLiteral("aid"), aid.toString()}};
    }
    output().print(json, table);
}

void CardAidsCommand::probe()
{
    chooseReaderThen([this](const QString &reader) {
        whenDone(bench().probe(reader), this, [this, reader](const Result<std::vector<AidAnswer>> &answers) {
            if (!answers)
                return failAtCard(QStringLiteral("try the AIDs at '%1'").arg(reader), answers.error());
            TextTable table({QStringLiteral("aid"), QStringLiteral("there"), QStringLiteral("SW")});
            QJsonArray json;
            for (const auto &answer : *answers) {
                table.add({answer.aid.toString(), answer.isThere ? QStringLiteral("yes") : QStringLiteral("no"),
                           wordOf(answer.statusWord)});
                json += QJsonObject{{QStringLiteral("aid"), answer.aid.toString()},
                                    {QStringLiteral("there"), answer.isThere},
                                    {QStringLiteral("statusWord"), wordOf(answer.statusWord)}};
            }
            output().print(json, table);
            Q_EMIT finished(ExitCode::Done);
        });
    });
}

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardtracecommand.h"

#include "app/card/bench/bench.h"
#include "app/card/trace/traceexport.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace longreach::cli {

namespace {

QString hexOf(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex().toUpper());
}

/// The entries in the form of the export, which masks secrets and decodes.
QJsonArray traceJson(const std::vector<TraceEntry> &entries)
{
    QJsonArray json;
    for (const auto &line : card::exportTrace(entries, TraceFormat::Json).split('\n')) {
        if (!line.isEmpty())
            json += QJsonDocument::fromJson(line).object();
    }
    return json;
}

} // namespace

void CardTraceCommand::declareMore(OptionTable &options)
{
    options.footer("Reads the card whole. Every other card command writes its own exchanges with --trace FILE, for\n"
                   "Wireshark if the name ends with .pcap; secrets are masked.\n"
                   "With --format json: an array of {number, kind, reader, at, title, command, response, ...}.");
}

void CardTraceCommand::run()
{
    chooseReaderThen([this](const QString &reader) {
        output().showProgress(0, 0, QStringLiteral("reading the card in %1 ...").arg(reader));
        whenDone(bench().read(reader, WholeCard), this, [this, reader](const Result<CardReport> &report) {
            print(reader);
            if (report)
                Q_EMIT finished(ExitCode::Done);
            else
                failAtCard(QStringLiteral("read the card in '%1'").arg(reader), report.error());
        });
    });
}

void CardTraceCommand::print(const QString &reader)
{
    const auto entries = bench().trace().entries(reader);
    switch (output().format()) {
    case Output::Format::Table: output().write(card::exportTrace(entries, TraceFormat::Text)); return;
    case Output::Format::Json: output().print(traceJson(entries), TextTable({})); return;
    case Output::Format::Csv: break;
    }
    TextTable table({QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("at"), QStringLiteral("us"),
                     QStringLiteral("title"), QStringLiteral("command"), QStringLiteral("response")});
    for (const auto &entry : entries)
        table.add({QString::number(entry.number), toWord(entry.kind), toIsoString(entry.at),
                   QString::number(entry.took.count()), entry.title, hexOf(entry.command), hexOf(entry.response)});
    output().print({}, table);
}

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardcommand.h"

#include "app/card/bench/bench.h"
#include "app/card/trace/traceexport.h"
#include "app/cli/card/cardaccess.h"
#include "app/cli/card/cardsentence.h"
#include "app/cli/card/readerchoice.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/settings/cardsettings.h"

#include <QDir>
#include <QSaveFile>

namespace longreach::cli {

namespace {

TraceFormat formatOfFile(const QString &path)
{
    if (path.endsWith(u".pcap", Qt::CaseInsensitive))
        return TraceFormat::Pcap;
    return path.endsWith(u".json", Qt::CaseInsensitive) ? TraceFormat::Json : TraceFormat::Text;
}

} // namespace

CardCommand::CardCommand() = default;
CardCommand::~CardCommand() = default;

void CardCommand::declare(OptionTable &options)
{
    options.text("--reader", m_reader, "NAME", "Which reader, or a part of its name; needed if several have cards");
    options.choice("--virtual", m_virtual, {QStringLiteral("iot"), QStringLiteral("consumer")},
                   "Instead of readers, a virtual card that is kept in the store's folder");
    options.text("--trace", m_traceFile, "FILE", "Write all that was said to the card: .pcap, .json, else text");
    options.text("--server-roots", m_serverRoots, "FILE", "GSMA's roots, which SM-DP+ servers are trusted under (PEM)");
    options.text("--issuers", m_issuerFolder, "FOLDER", "Certificates of CIs, which cards are checked against");
    declareMore(options);
}

void CardCommand::declareMore(OptionTable &) {}

void CardCommand::start(Session &session)
{
    m_session = &session;
    if (const auto writable = checkTraceFile(); !writable)
        return failAtFile(session, QStringLiteral("write the trace"), writable.error());
    auto settings = settingsFile().read<settings::CardSettings>().bench;
    settings.serverTrustFile = m_serverRoots;
    settings.issuerFolder = m_issuerFolder;
    auto access = CardAccess::open(session.storeFolder(), m_virtual, settings);
    if (!access) {
        failAtFile(session, QStringLiteral("open the virtual card"), access.error());
        return;
    }
    m_access = std::move(*access);
    if (!m_traceFile.isEmpty())
        connect(this, &Command::finished, this, &CardCommand::writeTrace);
    run();
}

settings::SettingsFile CardCommand::settingsFile() const
{
    return settings::SettingsFile(QDir(m_session->storeFolder()).filePath(QStringLiteral("settings.ini")));
}

Result<void> CardCommand::keepSettings(const BenchSettings &settings)
{
    bench().setSettings(settings);
    return settingsFile().write(settings::CardSettings{settings});
}

card::Bench &CardCommand::bench() const noexcept
{
    return m_access->bench();
}

void CardCommand::chooseReaderThen(std::function<void(const QString &reader)> then)
{
    whenDone(bench().list(), this, [this, then = std::move(then)](const Result<std::vector<ReaderStatus>> &readers) {
        const auto what = QStringLiteral("find the reader");
        if (!readers) {
            failAtCard(what, readers.error());
            return;
        }
        const auto reader = chooseReader(*readers, m_reader);
        if (reader)
            then(*reader);
        else if (reader.error().kind == Error::Kind::InvalidInput)
            fail(session(), what, reader.error(), QStringLiteral("Name one with --reader."), ExitCode::Usage);
        else
            failAtCard(what, reader.error());
    });
}

void CardCommand::readCardThen(CardParts parts, std::function<void(const CardReport &report)> then)
{
    chooseReaderThen([this, parts, then = std::move(then)](const QString &reader) {
        output().showProgress(0, 0, QStringLiteral("reading the card in %1 ...").arg(reader));
        whenDone(bench().read(reader, parts), this, [this, reader, then](const Result<CardReport> &report) {
            report ? then(*report) : failAtCard(QStringLiteral("read the card in '%1'").arg(reader), report.error());
        });
    });
}

void CardCommand::failAtCard(const QString &what, const Error &error)
{
    output().complain(cardSentenceFor(what, error));
    Q_EMIT finished(exitCodeOf(error.kind));
}

Result<void> CardCommand::checkTraceFile() const
{
    QSaveFile file(m_traceFile);
    if (m_traceFile.isEmpty() || file.open(QIODevice::WriteOnly))
        return {}; // and what was there stays until there is a trace
    return failure(Error::Kind::Storage, QStringLiteral("%1: %2").arg(m_traceFile, file.errorString()));
}

void CardCommand::writeTrace()
{
    const auto octets = card::exportTrace(bench().trace().entries(), formatOfFile(m_traceFile));
    QSaveFile file(m_traceFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
        output().complain(QStringLiteral("Could not write the trace: %1: %2. Check the path and its rights.")
                              .arg(m_traceFile, file.errorString()));
}

} // namespace longreach::cli

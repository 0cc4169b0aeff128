// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labservecommand.h"

#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/runninglab.h"
#include "app/cli/session.h"
#include "app/lab/lab.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <utility>

namespace longreach::cli {

namespace {

Result<void> writeFileAt(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    return {};
}

} // namespace

LabServeCommand::LabServeCommand() : m_listen(QStringLiteral("127.0.0.1:0")), m_esipa(QStringLiteral("127.0.0.1:0")) {}

LabServeCommand::~LabServeCommand() = default;

void LabServeCommand::declare(OptionTable &options)
{
    options.text("--scenario", m_scenario, "NAME",
                 "A scenario of 'lab scenarios', or a file; what is given here beside wins");
    options.number("--devices", m_devices, "N", "Simulated devices, 1 to 100000 (1000)", 1,
                   lab::LabOptions::MostDevices);
    options.number("--devices-over-https", m_devicesOverHttps, "N",
                   "So many of them speak over HTTPS, as devices outside do, instead of in memory (0)", 0,
                   lab::LabOptions::MostDevices);
    options.text("--seed", m_seed, "S", "Equal seeds give equal labs (1)");
    options.text("--speed", m_speed, "X", "Run X times faster than the clock (1)");
    options.text("--listen", m_listen, "ADDRESS:PORT", "Where to listen; port 0 takes a free one (127.0.0.1:0)");
    options.text("--ready-file", m_readyFile, "FILE", "Write here, as JSON, how it is reached once it listens");
    options.text("--esipa", m_esipa, "ADDRESS:PORT", "Where devices poll over ESipa (127.0.0.1:0)");
    options.flag("--esipa-plain", m_isPlainEsipa, "Plain HTTP too on that port; loopback only");
    options.text("--eim-id", m_eimId, "ID", "What the eIM calls itself (longreach-lab)");
    options.text("--key", m_keyFile, "FILE", "The PEM key it signs packages with; a fresh one if left out");
    options.text("--smdp", m_smdp, "HOST[:PORT]", "The SM-DP+ that downloads through the eIM go to");
    options.text("--smdp-ca", m_smdpTrustFile, "FILE", "The roots of its certificate, PEM");
    options.text("--store", m_store, "FOLDER", "Keep here what must survive; without it nothing does");
    options.flag("--accept-new", m_acceptsNew, "An order for an unknown EID makes its device known");
    options.choice("--cards", m_cards, {QStringLiteral("virtual"), QStringLiteral("simulated")},
                   "What the devices have: virtual eUICCs (the default), or answers by plan");
    options.text("--refuse", m_refuse, "SHARE", "Devices that refuse every change, e.g. 5%");
    options.text("--slow", m_slow, "SHARE", "Devices that answer late");
    options.text("--dark", m_dark, "SHARE", "Devices that are lost over a switch");
    options.text("--rollback", m_rollback, "SHARE", "Devices that return to their former profile");
    options.text("--absent", m_absent, "SHARE", "Devices that never poll");
    options.flag("--plan", m_isPlanWanted, "Print which devices do so, as JSON; serve only if there is a --ready-file");
    options.texts("--fault", m_faults, "NAME=VALUE", "Something that goes wrong, see below; may be repeated");
    options.number("--list-limit", m_listLimit, "N", "Orders up to which the eIM can list them; 0: any number (52)");
    options.footer("Faults: reset-after-create, reset-before-create, error500, hang, half-response and garbage take a\n"
                   "share of the requests (reset-after-create=3%); restart-every=N restarts the eIM after each N\n"
                   "requests; euicc-poison=on lets a malformed order stop the facility euicc for good.\n"
                   "\n"
                   "  longreachctl lab serve --devices 5000 --speed 60 --refuse 5% --dark 2% --ready-file lab.json");
}

void LabServeCommand::start(Session &session)
{
    const auto options = readOptions();
    if (!options) {
        failAtOption(session, QStringLiteral("start the lab"), options.error());
        return;
    }
    if (m_isPlanWanted && !goesOnAfterPlan(session, *options))
        return;
    auto lab = lab::Lab::start(*options);
    if (!lab) {
        failAtFile(session, QStringLiteral("start the lab"), lab.error());
        return;
    }
    m_lab = std::move(*lab);
    if (const auto written = writeReadyFile(); !written) {
        failAtFile(session, QStringLiteral("write '%1'").arg(m_readyFile), written.error());
        return;
    }
    session.output().say(QStringLiteral("The lab listens at %1 with the certificate in %2. Ctrl-C ends it.")
                             .arg(m_lab->restUrl(), m_lab->certificateFile()));
}

void LabServeCommand::interrupt()
{
    m_lab.reset();
    Q_EMIT finished(ExitCode::Done);
}

Result<lab::LabOptions> LabServeCommand::readOptions() const
{
    lab::LabOptions options;
    if (!m_scenario.isEmpty()) {
        const auto scenario = lab::findScenario(m_scenario);
        if (!scenario)
            return failure(scenario.error());
        options.setScenario(*scenario);
    }
    if (const auto read = readNumbers(options); !read)
        return failure(read.error());
    if (const auto read = readMisfortunes(options); !read)
        return failure(read.error());
    if (const auto set = options.setListen(m_listen); !set)
        return failure(set.error());
    if (const auto read = readEsipaOptions(options); !read)
        return failure(read.error());
    if (!m_readyFile.isEmpty())
        options.certificateFile = QFileInfo(m_readyFile).absoluteFilePath() + QStringLiteral(".pem");
    return options;
}

Result<void> LabServeCommand::readNumbers(lab::LabOptions &options) const
{
    bool isSeed = true;
    bool isSpeed = true;
    if (m_devices > 0)
        options.devices = static_cast<int>(m_devices);
    options.devicesOverHttps = static_cast<int>(m_devicesOverHttps);
    if (!m_seed.isEmpty())
        options.seed = m_seed.toULongLong(&isSeed);
    if (!m_speed.isEmpty())
        options.speed = m_speed.toDouble(&isSpeed);
    options.listLimit = static_cast<std::size_t>(m_listLimit);
    if (!isSeed || !isSpeed)
        return failure(Error::Kind::InvalidInput, QStringLiteral("--seed and --speed take numbers"));
    return {};
}

Result<void> LabServeCommand::readMisfortunes(lab::LabOptions &options) const
{
    const std::array<std::pair<const QString &, lab::Share &>, 5> shares{{{m_refuse, options.behaviours.refuse},
                                                                          {m_slow, options.behaviours.slow},
                                                                          {m_dark, options.behaviours.dark},
                                                                          {m_rollback, options.behaviours.rollback},
                                                                          {m_absent, options.behaviours.absent}}};
    for (const auto &[text, share] : shares) {
        if (text.isEmpty())
            continue;
        const auto read = lab::Share::parse(text);
        if (!read)
            return failure(read.error());
        share = *read;
    }
    for (const auto &fault : m_faults) {
        if (const auto set = options.faults.set(fault); !set)
            return failure(set.error());
    }
    return {};
}

Result<void> LabServeCommand::readEsipaOptions(lab::LabOptions &options) const
{
    options.esipa.isPlainToo = m_isPlainEsipa;
    options.esipa.acceptsNew = m_acceptsNew;
    options.esipa.eimId = m_eimId.toUtf8();
    options.esipa.smdp = m_smdp;
    options.storeFolder = m_store;
    options.cards = m_cards == u"simulated" ? lab::Cards::Simulated : lab::Cards::Virtual;
    const std::array<std::pair<const QString &, QByteArray &>, 2> files{
        {{m_keyFile, options.esipa.keyPem}, {m_smdpTrustFile, options.esipa.smdpTrustPem}}};
    for (const auto &[path, content] : files) {
        QFile file(path);
        if (!path.isEmpty() && !file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::NotFound, QStringLiteral("%1: %2").arg(path, file.errorString()));
        content = path.isEmpty() ? QByteArray() : file.readAll();
    }
    return options.setEsipaListen(m_esipa);
}

bool LabServeCommand::goesOnAfterPlan(Session &session, const lab::LabOptions &options)
{
    const auto plan = lab::planOf(options);
    if (!plan) {
        refuse(session, QStringLiteral("make the plan"), plan.error());
        return false;
    }
    session.output().write(*plan + '\n');
    if (!m_readyFile.isEmpty())
        return true;
    Q_EMIT finished(ExitCode::Done);
    return false;
}

Result<void> LabServeCommand::writeReadyFile() const
{
    QJsonObject ready{{QStringLiteral("rest"), m_lab->restUrl()},
                      {QStringLiteral("ca"), m_lab->certificateFile()},
                      {QStringLiteral("esipa"), m_lab->esipaUrl()},
                      {QStringLiteral("eimId"), m_lab->eimId()},
                      {QStringLiteral("addInitialEim"), QString::fromLatin1(m_lab->addInitialEim().toHex().toUpper())}};
    if (m_isPlainEsipa)
        ready.insert(QStringLiteral("esipaPlain"), m_lab->plainEsipaUrl());
    const auto text = QJsonDocument(ready).toJson(QJsonDocument::Compact) + '\n';
    // For commands that are not told where the lab is; they can do without.
    QDir().mkpath(QFileInfo(runningLabFile()).path());
    (void)writeFileAt(runningLabFile(), text);
    return m_readyFile.isEmpty() ? Result<void>() : writeFileAt(m_readyFile, text);
}

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labcardcommand.h"

#include "app/cli/inputfile.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/eimintroduction.h"
#include "app/lab/card/vpcdlink.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace longreach::cli {

namespace {

constexpr qint64 MostProfiles = 40;
constexpr QLatin1String P256Word("p256");
constexpr QLatin1String BrainpoolWord("brainpoolP256r1");

Result<void> writeFile(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    return {};
}

} // namespace

LabCardCommand::LabCardCommand()
    : m_personality(QStringLiteral("iot")),
      m_curve(P256Word),
      m_seed(QStringLiteral("1")),
      m_vpcd(QStringLiteral("localhost:35963"))
{}

LabCardCommand::~LabCardCommand() = default;

void LabCardCommand::declare(OptionTable &options)
{
    options.choice("--personality", m_personality, {QStringLiteral("iot"), QStringLiteral("consumer")},
                   "An eUICC after SGP.32 or after SGP.22 (iot)");
    options.choice("--curve", m_curve, {QString(P256Word), QString(BrainpoolWord)},
                   "The curve of its key and of its certificates (p256)");
    options.number("--profiles", m_profiles, "N", "Profiles on it, 0 to 40 (3)", 0, MostProfiles);
    options.text("--seed", m_seed, "S", "Equal seeds give equal cards with equal keys (1)");
    options.text("--eid", m_eid, "EID", "Its EID; made from the seed unless given");
    options.text("--vpcd", m_vpcd, "HOST:PORT", "Where vpcd waits for a card (localhost:35963)");
    options.text("--eim", m_eim, "FILE|HEX",
                 "Introduce this eIM first: an AddInitialEimRequest or EimConfigurationData");
    options.text("--state", m_stateFile, "FILE", "Keep the card here: go on with it if it is there, save each change");
    options.text("--ready-file", m_readyFile, "FILE",
                 R"(Write {"eid", "personality", "ciCertificate": hex} here once the card is in the reader)");
    options.footer(
        "pcscd with the driver of vsmartcard-vpcd shows the card as 'Virtual PCD 00 00' to any program. The\n"
        "command goes on trying while there is no vpcd, and ends with Ctrl-C.\n"
        "\n"
        "  longreachctl lab card --personality consumer --profiles 5");
}

void LabCardCommand::start(Session &session)
{
    if (const auto made = makeCard(); !made) {
        failAtOption(session, QStringLiteral("make the card"), made.error());
        return;
    }
    if (const auto introduced = introduceTo(m_eim); !introduced) {
        failAtOption(session, QStringLiteral("introduce the eIM to the card"), introduced.error());
        return;
    }
    if (const auto saved = saveCard(); !saved) {
        failAtFile(session, QStringLiteral("write '%1'").arg(m_stateFile), saved.error());
        return;
    }
    if (const auto connected = connectTo(session, m_vpcd); !connected)
        refuse(session, QStringLiteral("connect to vpcd"), connected.error());
}

void LabCardCommand::interrupt()
{
    m_link.reset();
    Q_EMIT finished(ExitCode::Done);
}

Result<void> LabCardCommand::makeCard()
{
    bool isSeed = false;
    const lab::Seed seed(m_seed.toULongLong(&isSeed));
    if (!isSeed)
        return failure(Error::Kind::InvalidInput, QStringLiteral("--seed takes a number"));
    const auto personality = m_personality == u"consumer" ? lab::CardPersonality::Consumer : lab::CardPersonality::Iot;
    auto state = lab::makeCard(seed, 0, personality, static_cast<int>(m_profiles));
    if (!m_eid.isEmpty()) {
        const auto eid = Eid::parse(m_eid);
        if (!eid)
            return failure(eid.error());
        state.eid = *eid;
    }
    if (!m_stateFile.isEmpty() && QFileInfo::exists(m_stateFile)) {
        const auto octets = readInputFile(m_stateFile);
        auto saved = octets ? sgp32::decode<lab::CardState>(*octets) : failure(octets.error());
        if (!saved)
            return failure(Error::Kind::Damaged, m_stateFile + QStringLiteral(": ") + saved.error().detail);
        state = std::move(*saved);
    }
    m_stock = lab::CardStock::make(seed, m_curve == BrainpoolWord ? sgp32::Curve::BrainpoolP256r1 : sgp32::Curve::P256);
    auto card = lab::VirtualEuicc::make(m_stock, std::move(state));
    if (!card)
        return failure(card.error());
    m_card = std::move(*card);
    return {};
}

Result<void> LabCardCommand::introduceTo(const QString &eim)
{
    if (eim.isEmpty())
        return {};
    if (!QFileInfo::exists(eim))
        return lab::introduceEim(*m_card, eim.toLatin1());
    const auto octets = readInputFile(eim);
    return octets ? lab::introduceEim(*m_card, *octets) : failure(octets.error());
}

Result<void> LabCardCommand::connectTo(Session &session, const QString &address)
{
    constexpr uint HighestPort = 65535;
    bool isPort = false;
    const auto port = address.section(u':', -1).toUInt(&isPort);
    const auto host = address.section(u':', 0, -2);
    if (!isPort || port == 0 || port > HighestPort || host.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("'%1' is not HOST:PORT").arg(address));
    m_link = std::make_unique<lab::VpcdLink>(*m_card, host, static_cast<quint16>(port));
    connect(m_link.get(), &lab::VpcdLink::inserted, this, [this, &session] {
        const auto eid = m_card->state().eid.toEid()->toDisplayString();
        session.output().say(QStringLiteral("The card %1 is in the reader. Ctrl-C takes it out.").arg(eid));
        if (const auto written = writeReadyFile(); !written)
            failAtFile(session, QStringLiteral("write '%1'").arg(m_readyFile), written.error());
    });
    connect(m_link.get(), &lab::VpcdLink::lost, this, [&session, address](const QString &reason) {
        session.output().say(QStringLiteral("No vpcd at %1 (%2); trying again.").arg(address, reason));
    });
    connect(m_link.get(), &lab::VpcdLink::cardChanged, this, [this, &session] {
        if (const auto saved = saveCard(); !saved)
            failAtFile(session, QStringLiteral("write '%1'").arg(m_stateFile), saved.error());
    });
    m_link->start();
    return {};
}

Result<void> LabCardCommand::saveCard() const
{
    return m_stateFile.isEmpty() ? Result<void>() : writeFile(m_stateFile, sgp32::encode(m_card->state()));
}

Result<void> LabCardCommand::writeReadyFile() const
{
    if (m_readyFile.isEmpty())
        return {};
    const auto certificate = QString::fromLatin1(m_stock->ciCertificate().toHex().toUpper());
    const QJsonObject ready{{QStringLiteral("eid"), m_card->state().eid.toEid()->toString()},
                            {QStringLiteral("personality"), m_personality},
                            {QStringLiteral("ciCertificate"), certificate}};
    return writeFile(m_readyFile, QJsonDocument(ready).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/virtualeuicc.h"

#include "app/core/aid.h"
#include "app/lab/card/cardchannels.h"
#include "app/lab/card/isdr.h"
#include "app/lab/card/notifications.h"
#include "app/lab/card/profileinstallation.h"
#include "app/sgp32/crypto/digest.h"
#include "app/sgp32/tlv/tlvwriter.h"

namespace longreach::lab {

namespace {

using sgp32::viewOf;

/// FCI of the ISD-R (SGP.22, 5.7.1; SGP.32, 5.9.28): name, largest block, RSP version, IoT configuration.
QByteArray selectionAnswer(const CardState &card)
{
    constexpr quint32 EnabledProfile = 2;
    const auto largestBlock = QByteArray::fromHex("FF");
    const auto rspVersion = QByteArray::fromHex("020500");
    const sgp32::BitStringOctets configuration(enabledProfile(card) ? EnabledProfile : 0);
    return sgp32::writeTlv([&](sgp32::TlvWriter &to) {
        to.constructed(0x6F, [&] {
            const auto aid = Aid::isdR().bytes();
            to.element(0x84, viewOf(aid));
            to.constructed(0xA5, [&] { to.element(0x9F65, viewOf(largestBlock)); });
            to.constructed(0xE0, [&] { to.element(0x82, viewOf(rspVersion)); });
            if (card.personality == CardPersonality::Iot)
                to.constructed(0xE1, [&] { to.element(0x80, configuration.view()); });
        });
    });
}

} // namespace

Result<std::unique_ptr<VirtualEuicc>> VirtualEuicc::make(std::shared_ptr<const CardStock> stock, CardState state)
{
    const auto eid = state.eid.toEid();
    if (!eid)
        return failure(Error::Kind::Damaged, QStringLiteral("virtual card: ") + eid.error().detail);
    return std::unique_ptr<VirtualEuicc>(new VirtualEuicc(std::move(stock), *eid, std::move(state)));
}

VirtualEuicc::VirtualEuicc(std::shared_ptr<const CardStock> stock, const Eid &eid, CardState state)
    : m_state(std::move(state)), m_signer(std::move(stock), eid)
{}

VirtualEuicc::~VirtualEuicc() = default;

QByteArray VirtualEuicc::answerToReset()
{
    return QByteArray::fromHex("3B9F96801FC78031A073BE21136743200718000001A5");
}

void VirtualEuicc::reset()
{
    m_session = {};
    m_signer.rest();
    if (m_channels)
        m_channels->reset();
}

QByteArray VirtualEuicc::transmit(const QByteArray &command)
{
    if (!m_channels) {
        const auto execute = [this](sgp32::OctetView whole) { return this->execute(whole); };
        m_channels = std::make_unique<CardChannels>(
            CardChannels::Identity{Aid::isdR().bytes(), [this] { return selectionAnswer(m_state); }}, execute);
    }
    return m_channels->transmit(viewOf(command));
}

Result<QByteArray> VirtualEuicc::call(const QByteArray &command)
{
    auto answer = execute(viewOf(command));
    if (answer)
        return std::move(*answer);
    return failure(Error::Kind::Refused,
                   QStringLiteral("virtual card: status word %1")
                       .arg(QString::fromLatin1(toOctets(answer.error()).toHex().toUpper())));
}

Answer<QByteArray> VirtualEuicc::execute(sgp32::OctetView command)
{
    CardContext card{m_state, m_signer, m_session};
    auto answer = callFunction(card, command);
    if (answer && mayChange(command))
        ++m_revision;
    if (card.wantsRefresh && m_channels)
        m_channels->requestRefresh();
    return answer;
}

Result<QByteArray> VirtualEuicc::install(sgp32::ProfileInfo profile, const sgp32::Utf8Text &smdpAddress)
{
    if (!profile.iccid || findProfile(m_state, *profile.iccid))
        return failure(Error::Kind::AlreadyExists, QStringLiteral("virtual card: the profile is there already"));
    CardContext card{m_state, m_signer, m_session};
    sgp32::ProfileInstallationResultData result;
    result.notificationMetadata = {.seqNumber = takeSeqNumber(m_state),
                                   .profileManagementOperation = {sgp32::NotificationEvent::Install},
                                   .notificationAddress = smdpAddress,
                                   .iccid = profile.iccid,
                                   .extensions = {}};
    const auto metadata = sgp32::encode(result.notificationMetadata);
    result.transactionId.assign(sgp32::OctetView(sgp32::sha256({viewOf(metadata), m_state.eid.view()})).first(16));
    result.smdpOid = sgp32::Oid::parse(u"2.999.10").value();
    m_session.installed = profile.iccid;
    addProfile(m_state, std::move(profile));
    result.finalResult = sgp32::InstallationSuccess{*m_state.profiles.back().isdpAid, elementsDone()};
    keepInstallation(card, std::move(result));
    ++m_revision;
    return *m_state.notifications.back().installation;
}

} // namespace longreach::lab

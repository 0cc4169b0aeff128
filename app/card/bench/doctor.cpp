// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/doctor.h"

#include "app/card/pcsc/cardholders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace longreach::card {

namespace {

void set(ReaderCheck &check, ReaderLight light, LightState state, LightCause cause, const QString &finding,
         const QStringList &particulars = {})
{
    lightOf(check, light) = {light, state, cause, finding, particulars};
}

/// Whether the USB bus has a device of the smart card class, driver or not.
bool hasUsbReader()
{
    constexpr auto SmartCardClass = "0b";
    const QDir devices(QStringLiteral("/sys/bus/usb/devices"));
    const auto entries = devices.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::ranges::any_of(entries, [&](const QString &entry) {
        QFile file(devices.filePath(entry) + QStringLiteral("/bInterfaceClass"));
        return file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == SmartCardClass;
    });
}

bool isServiceInstalled()
{
#ifdef Q_OS_LINUX
    static constexpr std::array Places{"/usr/sbin/pcscd", "/usr/bin/pcscd", "/usr/local/sbin/pcscd"};
    return std::ranges::any_of(Places, [](const char *path) { return QFileInfo::exists(QString::fromLatin1(path)); });
#else
    return true;
#endif
}

bool isRemoteDesktop()
{
    return qEnvironmentVariable("SESSIONNAME").startsWith(u"RDP-") || qEnvironmentVariableIsSet("XRDP_SESSION");
}

void tellService(ReaderCheck &check, const Error &error)
{
    auto cause = LightCause::ServiceNotRunning;
    if (error.kind == Error::Kind::Unauthorised)
        cause = LightCause::ServiceNotAllowed;
    else if (!isServiceInstalled())
        cause = LightCause::ServiceNotInstalled;
    set(check, ReaderLight::Service, LightState::Bad, cause, error.detail);
}

void tellDriver(ReaderCheck &check, const std::vector<ReaderStatus> &readers)
{
    if (isRemoteDesktop())
        return set(check, ReaderLight::Driver, LightState::Warning, LightCause::ReaderOfRemoteDesk,
                   QStringLiteral("a remote desktop session"));
    if (readers.empty() && hasUsbReader())
        return set(check, ReaderLight::Driver, LightState::Bad, LightCause::NoDriver,
                   QStringLiteral("a USB device of class 0B that the service does not list"));
    set(check, ReaderLight::Driver, LightState::Good, LightCause::None, {});
}

} // namespace

LightReport &lightOf(ReaderCheck &check, ReaderLight light)
{
    return check[static_cast<std::size_t>(light)];
}

ReaderCheck darkCheck()
{
    ReaderCheck check;
    for (std::size_t at = 0; at < check.size(); ++at)
        check[at].light = static_cast<ReaderLight>(at);
    return check;
}

ReaderCheck examineService(const Result<std::vector<ReaderStatus>> &readers, const QString &name)
{
    auto check = darkCheck();
    if (!readers) {
        tellService(check, readers.error());
        return check;
    }
    set(check, ReaderLight::Service, LightState::Good, LightCause::None, {});
    tellDriver(check, *readers);
    if (readers->empty()) {
        set(check, ReaderLight::Reader, LightState::Bad, LightCause::NoReader, QStringLiteral("8010002E"));
        return check;
    }
    if (name.isEmpty())
        return check;
    const auto found = std::ranges::find(*readers, name, &ReaderStatus::name);
    if (found == readers->end() || found->presence == ReaderPresence::Gone) {
        set(check, ReaderLight::Reader, LightState::Bad, LightCause::ReaderGone,
            QStringLiteral("80100009 %1").arg(name));
        return check;
    }
    set(check, ReaderLight::Reader, LightState::Good, LightCause::None, name);
    return check;
}

void tellCard(ReaderCheck &check, const Error &error)
{
    const auto tell = [&](LightCause cause, const QStringList &particulars = {}) {
        set(check, ReaderLight::Card, LightState::Bad, cause, error.detail, particulars);
    };
    if (error.kind == Error::Kind::Conflict)
        return tell(LightCause::NoCard);
    if (error.kind == Error::Kind::Locked)
        return tell(LightCause::CardHeld, likelyCardHolders());
    if (error.kind == Error::Kind::Unsupported)
        return tell(LightCause::WrongProtocol);
    if (error.kind == Error::Kind::NotFound)
        return set(check, ReaderLight::Reader, LightState::Bad, LightCause::ReaderGone, error.detail);
    tell(LightCause::CardMute);
}

void tellCardGood(ReaderCheck &check, const QByteArray &atr)
{
    set(check, ReaderLight::Card, LightState::Good, LightCause::None,
        QStringLiteral("ATR %1").arg(QString::fromLatin1(atr.toHex()).toUpper()));
}

void tellEuicc(ReaderCheck &check, const Error &error)
{
    auto cause = LightCause::EuiccBadAnswer;
    if (error.kind == Error::Kind::NotFound)
        cause = LightCause::NoIsdR;
    else if (error.kind == Error::Kind::Refused)
        cause = LightCause::EuiccRefuses;
    set(check, ReaderLight::Euicc, LightState::Bad, cause, error.detail);
}

void tellEuicc(ReaderCheck &check, const CardReport &report)
{
    const auto &identity = report.identity;
    const QStringList particulars{identity.isdR ? identity.isdR->toString() : QString(), toWord(identity.kind)};
    if (identity.kind == CardKind::M2mEuicc)
        return set(check, ReaderLight::Euicc, LightState::Bad, LightCause::OldEuicc,
                   report.problems.front().error.detail, particulars);
    if (!report.problems.empty())
        return tellEuicc(check, report.problems.front().error);
    set(check, ReaderLight::Euicc, LightState::Good, LightCause::None, identity.eidText, particulars);
}

ReaderCheck hangingCheck(const Error &error)
{
    auto check = darkCheck();
    set(check, ReaderLight::Service, LightState::Good, LightCause::None, {});
    set(check, ReaderLight::Driver, LightState::Good, LightCause::None, {});
    set(check, ReaderLight::Reader, LightState::Bad, LightCause::ReaderHangs, error.detail);
    return check;
}

} // namespace longreach::card

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/deviceactions.h"

#include "views/devices/answersdialog.h"
#include "views/devices/devicecommand.h"
#include "views/devices/devicepane.h"

namespace longreach {

DeviceActions::DeviceActions(const Services &services, DevicePane &pane, QObject *parent)
    : QObject(parent), m_services(services), m_pane(pane)
{}

std::vector<Command> DeviceActions::commands()
{
    const auto command = [](const QString &id, const QString &text, const QString &icon, Need need, const QString &hint,
                            std::function<void()> run) {
        auto made = deviceCommand(id, text, icon, need, hint, {}, std::move(run));
        made.submenu = tr("T&his device");
        return made;
    };
    const auto chooseDevice = tr("Choose a device on the page Fleet.");
    const auto chooseDisabled = tr("Choose a disabled profile of the device close up.");
    return {command(QStringLiteral("device.audit"), tr("&Audit…", "a device"), QStringLiteral("audit"), Need::OneDevice,
                    chooseDevice, [this] { propose(JobKind::Audit); }),
            command(QStringLiteral("device.enable"), tr("&Enable…", "a profile"), QStringLiteral("enable"),
                    Need::DisabledDeviceProfile, chooseDisabled, [this] { propose(JobKind::Enable); }),
            command(QStringLiteral("device.disable"), tr("&Disable…", "a profile"), QStringLiteral("disable"),
                    Need::EnabledDeviceProfile, tr("Choose the enabled profile of the device close up."),
                    [this] { propose(JobKind::Disable); }),
            command(QStringLiteral("device.delete"), tr("De&lete…", "a profile"), QStringLiteral("remove"),
                    Need::DisabledDeviceProfile, chooseDisabled, [this] { propose(JobKind::Delete); }),
            command(QStringLiteral("device.answers"), tr("&Raw answers…"), QStringLiteral("list"), Need::OneDevice,
                    chooseDevice, [this] { showAnswers(); })};
}

QStringList DeviceActions::profileIds()
{
    return {QStringLiteral("device.enable"), QStringLiteral("device.disable"), QStringLiteral("device.delete"),
            QStringLiteral("device.audit")};
}

Needs DeviceActions::met() const
{
    Needs met;
    const auto profile = m_pane.currentProfile();
    met.setFlag(Need::EnabledDeviceProfile, profile && profile->state == ProfileState::Enabled);
    met.setFlag(Need::DisabledDeviceProfile, profile && profile->state != ProfileState::Enabled);
    return met;
}

void DeviceActions::propose(JobKind kind)
{
    const auto eid = m_pane.eid();
    if (!eid)
        return;
    const auto profile = m_pane.currentProfile();
    const bool needsProfile = kind != JobKind::Audit;
    if (needsProfile && !profile)
        return;
    Q_EMIT jobProposed({.kind = kind,
                        .profile = needsProfile ? QStringLiteral("iccid:") + profile->iccid.toString() : QString(),
                        .query = QStringLiteral("eid:") + eid->toString()});
}

void DeviceActions::showAnswers()
{
    const auto eid = m_pane.eid();
    if (!eid)
        return;
    auto *dialog = new AnswersDialog(m_services, *eid, m_pane.history(), m_pane.window());
    dialog->open();
}

} // namespace longreach

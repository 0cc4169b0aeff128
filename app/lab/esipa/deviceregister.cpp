// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/deviceregister.h"

namespace longreach::lab {

const RegisteredDevice *DeviceRegister::find(const QByteArray &eid) const
{
    const auto found = m_devices.constFind(eid);
    return found == m_devices.cend() ? nullptr : &*found;
}

void DeviceRegister::tell(const QByteArray &eid, const RegisteredDevice &device) const
{
    if (m_observer && device.isEnrolled)
        m_observer(eid, device);
}

void DeviceRegister::enrol(const QByteArray &eid)
{
    auto &device = m_devices[eid];
    device.isEnrolled = true;
    tell(eid, device);
}

void DeviceRegister::notePoll(const QByteArray &eid, const Poll &poll)
{
    const bool isNew = !m_devices.contains(eid);
    const bool enrols = m_acceptsNew && m_book.peek(eid);
    if (isNew && !enrols && m_strangers >= MostStrangers)
        return;
    m_strangers += isNew && !enrols ? 1 : 0;
    auto &device = m_devices[eid];
    const bool isChanged = (enrols && !device.isEnrolled) || (poll.form == WireForm::V11 && device.form != poll.form);
    device.isEnrolled = device.isEnrolled || enrols;
    if (poll.form == WireForm::V11)
        device.form = poll.form;
    device.lastPoll = poll.at;
    device.network = poll.network;
    device.userAgent = poll.userAgent;
    if (isChanged)
        tell(eid, device);
}

void DeviceRegister::noteLaterForm(const QByteArray &eid)
{
    const auto device = m_devices.find(eid);
    if (device == m_devices.end() || device->form == WireForm::V11)
        return;
    device->form = WireForm::V11;
    tell(eid, *device);
}

} // namespace longreach::lab

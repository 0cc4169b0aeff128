// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceimport.h"

namespace longreach::fleet {

DeviceImport::DeviceImport(ports::Journal &journal, QObject *parent) : QObject(parent), m_journal(journal) {}

DeviceImport::~DeviceImport()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

} // namespace longreach::fleet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsfile.h"

#include <QSettings>

namespace longreach::settings {

SettingsFile::SettingsFile(const QString &path) : m_file(std::make_unique<QSettings>(path, QSettings::IniFormat)) {}

SettingsFile::~SettingsFile() = default;

Result<void> SettingsFile::store()
{
    m_file->sync();
    if (m_file->status() != QSettings::NoError)
        return failure(Error::Kind::Storage, QStringLiteral("settings: cannot write %1").arg(m_file->fileName()));
    return {};
}

} // namespace longreach::settings

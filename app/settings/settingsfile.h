// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/settings/settingsgroup.h"

#include <QString>

#include <memory>

class QSettings;

namespace longreach::settings {

/// One file of settings, shared with the other processes that have it open.
///
/// Belongs to one thread. See README.md for what a feature's struct looks like.
class SettingsFile final {
public:
    /// The file need not exist.
    explicit SettingsFile(const QString &path);
    SettingsFile(const SettingsFile &) = delete;
    SettingsFile &operator=(const SettingsFile &) = delete;
    ~SettingsFile();

    /// The settings of one feature; its defaults for what was never written.
    template <typename Feature>
    [[nodiscard]] Feature read() const
    {
        return Feature::read(SettingsGroup(*m_file, QString::fromLatin1(Feature::Group)));
    }

    /// Stores the settings of one feature. Fails with Storage.
    template <typename Feature>
    Result<void> write(const Feature &feature)
    {
        SettingsGroup group(*m_file, QString::fromLatin1(Feature::Group));
        feature.write(group);
        return store();
    }

private:
    Result<void> store();

    std::unique_ptr<QSettings> m_file;
};

} // namespace longreach::settings

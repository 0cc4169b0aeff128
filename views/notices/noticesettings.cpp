// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/noticesettings.h"

#include <QSettings>

#include <array>
#include <utility>

namespace longreach {

namespace {

constexpr std::array fields{std::pair{"notices/toasts", &NoticeSettings::showsToasts},
                            std::pair{"notices/sound", &NoticeSettings::hasSound},
                            std::pair{"notices/jobs", &NoticeSettings::tellsOfJobs},
                            std::pair{"notices/eims", &NoticeSettings::tellsOfEims},
                            std::pair{"notices/cards", &NoticeSettings::tellsOfCards},
                            std::pair{"notices/imports", &NoticeSettings::tellsOfImports}};

} // namespace

NoticeSettings NoticeSettings::read(const QSettings &settings)
{
    NoticeSettings read;
    for (const auto &[key, field] : fields)
        read.*field = settings.value(QLatin1String(key), read.*field).toBool();
    return read;
}

void NoticeSettings::write(QSettings &settings) const
{
    for (const auto &[key, field] : fields)
        settings.setValue(QLatin1String(key), this->*field);
}

} // namespace longreach

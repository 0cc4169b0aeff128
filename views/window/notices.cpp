// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/notices.h"

#include "app/fleet/deviceimport.h"
#include "views/cards/readerspage.h"
#include "views/devices/importdialog.h"
#include "views/eims/eimspage.h"
#include "views/notices/announcer.h"
#include "views/notices/toaster.h"
#include "views/window/consolepages.h"
#include "views/window/statusarea.h"

namespace longreach {

Notices::Notices(const Services &services, const ConsolePages &pages, QWidget *window)
    : QObject(window),
      m_log(new AnnouncementLog(this)),
      m_area(new StatusArea(services, *pages.eims()->sync(), *m_log, window))
{
    auto *announcer = new Announcer(services, *pages.eims()->sync(), *m_log, this);
    if (pages.readers() != nullptr)
        connect(pages.readers(), &ReadersPage::debtChanged, announcer, &Announcer::noteDebt);
    connect(&services.import, &fleet::DeviceImport::taskEnded, this, [announcer, services](qint64 task) {
        const auto *dialog = ImportDialog::of(task);
        if (dialog == nullptr || !dialog->isVisible())
            announcer->noteImport(*services.import.find(task));
    });
    const auto *toaster = new Toaster(*m_log, services.settings, window);
    connect(toaster, &Toaster::leadRequested, this, &Notices::leadRequested);
    connect(m_area, &StatusArea::leadRequested, this, &Notices::leadRequested);
}

QWidget *Notices::area() const
{
    return m_area;
}

} // namespace longreach

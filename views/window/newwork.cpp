// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/newwork.h"

#include "models/charts/fleetfigures.h"
#include "views/devices/devicescope.h"
#include "views/devices/fleetpage.h"
#include "views/devices/importdialog.h"
#include "views/jobs/jobspage.h"
#include "views/jobs/newjobdialog.h"
#include "views/window/consolepages.h"
#include "views/window/pagebook.h"

#include <QFileInfo>

namespace longreach {

NewWork::NewWork(const Services &services, const FleetFigures &figures, ConsolePages &pages, PageBook &book,
                 QObject *parent)
    : QObject(parent), m_services(services), m_figures(figures), m_pages(pages), m_book(book)
{}

NewJobDialog *NewWork::createJob(const DeviceScope &scope)
{
    QStringList operators;
    for (const auto &entry : m_figures.summary().operators) {
        if (!entry.name.isEmpty())
            operators.append(entry.name);
    }
    auto *dialog = new NewJobDialog(m_services, scope, operators, m_book.window());
    connect(dialog, &NewJobDialog::created, this, [this](qint64 job) {
        m_pages.jobs()->showJob(job);
        m_book.showPage(PageKind::Jobs);
    });
    dialog->open();
    return dialog;
}

void NewWork::proposeJob(const jobs::JobDraft &draft, const QString &remark)
{
    createJob(m_pages.fleet()->scope())->fill(draft, remark);
}

void NewWork::takeProposal(const JobProposal &proposal)
{
    createJob(m_pages.fleet()->scope())->propose(proposal);
}

std::vector<Draft> NewWork::drafts() const
{
    std::vector<Draft> drafts;
    const auto dialogs = m_book.window()->findChildren<QDialog *>();
    for (const auto *dialog : dialogs) {
        const auto *drafted = dynamic_cast<const Drafted *>(dialog);
        if (drafted == nullptr || !dialog->isVisible())
            continue;
        if (auto draft = drafted->unsent(); !draft.command.isEmpty())
            drafts.push_back(std::move(draft));
    }
    return drafts;
}

void NewWork::resume(const std::vector<Draft> &drafts)
{
    for (const auto &draft : drafts) {
        if (draft.command == QStringLiteral("job.create"))
            createJob({})->resume(draft);
        else if (const auto file = draft.marks.value(QStringLiteral("file")); QFileInfo::exists(file))
            importDevices(m_services, m_book.window(), file);
    }
}

} // namespace longreach

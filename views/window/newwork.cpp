// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/newwork.h"

#include "app/fleet/deviceimport.h"
#include "models/charts/fleetfigures.h"
#include "views/common/prompt.h"
#include "views/devices/devicescope.h"
#include "views/devices/fleetpage.h"
#include "views/devices/importdevices.h"
#include "views/devices/importdialog.h"
#include "views/jobs/jobspage.h"
#include "views/jobs/newjobdialog.h"
#include "views/window/consolepages.h"
#include "views/window/pagebook.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

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
    for (const auto &task : m_services.import.tasks()) {
        if (!task.outcome && QFileInfo(task.request.file).isFile())
            drafts.push_back(
                {.command = QStringLiteral("devices.import"), .marks = {{QStringLiteral("file"), task.request.file}}});
    }
    return drafts;
}

bool NewWork::lead(const Place &place)
{
    const auto task = ImportDialog::taskOf(place);
    if (task)
        ImportDialog::showTask(m_services, *task, m_book.window());
    return task.has_value();
}

bool NewWork::mayEnd(std::function<void()> close)
{
    const auto &tasks = m_services.import.tasks();
    const auto running = std::ranges::find_if(tasks, [](const auto &task) { return !task.outcome; });
    if (m_isEnding || running == tasks.end())
        return true;
    m_services.prompt.ask(
        {.title = tr("Quit while devices are being imported?"),
         .text = tr("The import of “%1” stops. What was imported stays, and to import the file again changes only what "
                    "is missing.")
                     .arg(running->name()),
         .consequence = {},
         .yes = tr("Stop the import and quit")},
        this, [this, close = std::move(close)] {
            m_isEnding = true;
            stopImports();
            // Not in the middle of what has asked.
            QMetaObject::invokeMethod(this, close, Qt::QueuedConnection);
        });
    return false;
}

void NewWork::stopImports()
{
    for (const auto &task : m_services.import.tasks()) {
        if (!task.outcome)
            m_services.import.stop(task.id);
    }
}

void NewWork::resume(const std::vector<Draft> &drafts)
{
    for (const auto &draft : drafts) {
        if (draft.command == QStringLiteral("job.create"))
            createJob({})->resume(draft);
        else if (const auto file = draft.marks.value(QStringLiteral("file")); QFileInfo(file).isFile())
            importDevices(m_services, m_book.window(), file);
    }
}

} // namespace longreach

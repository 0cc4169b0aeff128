// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/importdialog.h"

#include "app/fleet/deviceimport.h"
#include "app/fleet/fleetfeed.h"
#include "views/common/helptopic.h"
#include "views/common/prompt.h"
#include "views/devices/importwords.h"
#include "views/devices/rejectseditor.h"

#include <QApplication>

#include <algorithm>

namespace longreach {

namespace {

constexpr int reportWidth = 900;
constexpr int reportHeight = 520;

const QString importPage = QStringLiteral("import"); // no page of the book
const QString taskMark = QStringLiteral("task");

QString titleOf(const Services &services, qint64 task)
{
    const auto *found = services.import.find(task);
    return found != nullptr ? importTitle(*found) : QString();
}

} // namespace

ImportDialog::ImportDialog(const Services &services, qint64 task, QWidget *parent)
    : TaskDialog(titleOf(services, task), parent), m_services(services), m_task(task)
{
    setHelpTopic(*this, QStringLiteral("import"));
    letGoOn();
    connect(this, &TaskDialog::stopWanted, this, [this] { m_services.import.stop(m_task); });
    connect(&m_services.import, &fleet::DeviceImport::taskChanged, this, [this](qint64 changed) {
        if (changed == m_task && isRunning())
            showProgress();
    });
    connect(&m_services.import, &fleet::DeviceImport::taskEnded, this, [this](qint64 ended) {
        if (ended == m_task)
            showOutcome();
    });
    showProgress();
    const auto *found = m_services.import.find(task);
    if (found != nullptr && found->outcome)
        showOutcome();
}

ImportDialog *ImportDialog::of(qint64 task)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (auto *widget : widgets) {
        auto *dialog = qobject_cast<ImportDialog *>(widget);
        if (dialog != nullptr
            && (dialog->m_task == task || (dialog->m_editor != nullptr && dialog->m_editor->task() == task)))
            return dialog;
    }
    return nullptr;
}

void ImportDialog::showTask(const Services &services, qint64 task, QWidget *window)
{
    auto *dialog = of(task);
    if (dialog == nullptr && services.import.find(task) != nullptr)
        dialog = new ImportDialog(services, task, window);
    if (dialog == nullptr)
        return;
    dialog->open();
    dialog->raise();
    dialog->activateWindow();
}

Place ImportDialog::place(qint64 task)
{
    return {.page = importPage, .marks = {{taskMark, QString::number(task)}}};
}

std::optional<qint64> ImportDialog::taskOf(const Place &place)
{
    if (place.page != importPage)
        return std::nullopt;
    return place.marks.value(taskMark).toLongLong();
}

void ImportDialog::showProgress()
{
    if (const auto *task = m_services.import.find(m_task))
        setProgress(task->counts.octetsRead, task->counts.octetsTotal, importProgress(*task));
}

void ImportDialog::showOutcome()
{
    m_services.feed.catchUp();
    const auto *task = m_services.import.find(m_task);
    const auto &outcome = *task->outcome;
    if (outcome)
        showReport(*outcome);
    else if (outcome.error().kind == Error::Kind::Cancelled)
        finish(importOutcome(*task), Tone::Neutral);
    else
        fail(importOutcome(*task), outcome.error().detail);
}

void ImportDialog::showReport(const fleet::ImportReport &report)
{
    finish(importSummary(report), report.counts.rejected > 0 ? Tone::Warning : Tone::Good);
    if (report.problems.empty())
        return;
    resize(std::max(width(), reportWidth), std::max(height(), reportHeight));
    m_editor = new RejectsEditor(m_services, m_services.import.find(m_task)->request, report, this);
    addResult(m_editor);
}

void ImportDialog::done(int result)
{
    if (m_editor != nullptr && m_editor->isBusy())
        return putAside();
    const auto mended = m_editor != nullptr ? static_cast<int>(m_editor->model().mendedRows().size()) : 0;
    if (mended == 0)
        return TaskDialog::done(result);
    m_services.prompt.ask({.title = tr("Close without importing %Ln mended row(s)?", nullptr, mended),
                           .text = tr("What was mended is lost. The rows as they came stay in the file of those that "
                                      "were not taken."),
                           .consequence = {},
                           .yes = tr("Close without importing"),
                           .isDestructive = true},
                          this, [this, result] { TaskDialog::done(result); });
}

} // namespace longreach

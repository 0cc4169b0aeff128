// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/draft.h"
#include "views/window/services.h"

#include <QObject>

#include <functional>
#include <vector>

namespace longreach::jobs {
struct JobDraft;
} // namespace longreach::jobs

namespace longreach {

class ConsolePages;
class FleetFigures;
class NewJobDialog;
class PageBook;
struct DeviceScope;
struct JobProposal;

/// Begins the dialogs by which work is begun, and begins them again from what was left of them.
class NewWork final : public QObject {
    Q_OBJECT

public:
    /// All outlive this; the dialogs belong to the book's window.
    NewWork(const Services &services, const FleetFigures &figures, ConsolePages &pages, PageBook &book,
            QObject *parent = nullptr);

    /// Opens the dialog for a new job on `scope`; once the job is queued its page is shown.
    NewJobDialog *createJob(const DeviceScope &scope);

    /// Opens it with `draft` filled in; `remark` says where that comes from.
    void proposeJob(const jobs::JobDraft &draft, const QString &remark);

    /// Opens it for what a person has pointed at.
    void takeProposal(const JobProposal &proposal);

    /// Shows what `place` is of if that is a dialog of work; false for a place in the book.
    bool lead(const Place &place);

    /// Whether the window may close now. If not, a person is asked, and `close` is called once it may.
    [[nodiscard]] bool mayEnd(std::function<void()> close);

    /// What stands in the dialogs that are open, and the imports under way.
    [[nodiscard]] std::vector<Draft> drafts() const;
    void resume(const std::vector<Draft> &drafts);

private:
    void stopImports();

    Services m_services;
    const FleetFigures &m_figures;
    ConsolePages &m_pages;
    PageBook &m_book;
    bool m_isEnding = false; ///< a person has agreed
};

} // namespace longreach

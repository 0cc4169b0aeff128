// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/services.h"

#include <QObject>

namespace longreach::jobs {
struct JobDraft;
} // namespace longreach::jobs

namespace longreach {

class ActivityPage;
class EimsPage;
class FleetFigures;
class FleetPage;
class JobsPage;
class LabPage;
class OverviewPage;
class PageBook;
class ReadersPage;

/// Puts a page into the book for each thing that is there to work on, and wires what on one page
/// leads to another. A page for something that is not there is absent, not empty.
class ConsolePages final : public QObject {
    Q_OBJECT

public:
    /// `figures` and `book` outlive this; the book owns the pages.
    ConsolePages(const Services &services, FleetFigures &figures, PageBook &book, QObject *parent = nullptr);

    [[nodiscard]] FleetPage *fleet() const noexcept { return m_fleet; }
    [[nodiscard]] JobsPage *jobs() const noexcept { return m_jobs; }
    [[nodiscard]] EimsPage *eims() const noexcept { return m_eims; }

    /// Null where there is no bench.
    [[nodiscard]] ReadersPage *readers() const noexcept { return m_readers; }

    /// Null where there is no lab.
    [[nodiscard]] LabPage *lab() const noexcept { return m_lab; }

    /// Whether what is current on the page that is shown is in production: on the fleet page the
    /// device under the cursor.
    [[nodiscard]] bool showsProduction() const;

Q_SIGNALS:
    /// A page proposes a job: see JobsPage::draftProposed().
    void draftProposed(const longreach::jobs::JobDraft &draft, const QString &remark);

private:
    void addReaders(const Services &services);
    void addLab(const Services &services);
    void showInFleet(const QString &query);
    void connectPages();

    PageBook &m_book;
    const fleet::FleetStore &m_store;
    const fleet::EimDirectory &m_directory;
    OverviewPage *m_overview;
    FleetPage *m_fleet;
    JobsPage *m_jobs;
    ReadersPage *m_readers = nullptr;
    EimsPage *m_eims;
    ActivityPage *m_activity;
    LabPage *m_lab = nullptr;
};

} // namespace longreach

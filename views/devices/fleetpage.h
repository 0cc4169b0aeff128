// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/devices/devicescope.h"
#include "views/window/page.h"
#include "views/window/services.h"

#include <QPointer>
#include <QUndoStack>

class QSplitter;

namespace longreach {

class DeviceActions;
class DeviceCopies;
class DeviceExports;
class DeviceFilter;
class DeviceList;
class DevicePane;
class DeviceTicks;
class FacetPane;
class NotesEditing;
class PageHead;
class QueryBar;
class TickBar;
class ViewChooser;

/// The devices: a line that narrows them, the values to narrow them by, the table, and the current one
/// close up.
class FleetPage final : public Page {
    Q_OBJECT

public:
    explicit FleetPage(const Services &services, QWidget *parent = nullptr);

    /// What was changed here and outlives it, notes and tags, can be taken back on the page it comes from.
    ~FleetPage() override;

    /// Shows the devices that `query` names.
    void showQuery(const QString &query);

    /// What is ticked, selected and shown now.
    [[nodiscard]] DeviceScope scope() const;

    [[nodiscard]] DeviceList *list() const noexcept { return m_list; }

    [[nodiscard]] std::vector<Command> commands() override;
    void takeCommands(const CommandTable &table) override;
    [[nodiscard]] Needs met() const override;
    void refresh() override;
    void find() override;
    [[nodiscard]] Place::Marks place() const override;
    void goTo(const Place::Marks &marks) override;
    [[nodiscard]] std::vector<PagePart> parts() override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

Q_SIGNALS:
    /// A person has pointed at what a new job is to do.
    void jobProposed(const longreach::JobProposal &proposal);

protected:
    /// A file dropped on the page is imported.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildBody();
    void connectParts();
    void showCurrent();
    void readHistory();
    void updateRemark();
    void updateEmptyState();
    [[nodiscard]] std::vector<Command> undoCommands();
    [[nodiscard]] std::vector<Command> tableCommands();
    [[nodiscard]] std::vector<Command> importCommands();

    Services m_services;
    QPointer<FleetPage> m_origin; ///< of which this is a second view; null for the first
    QUndoStack m_undo;
    PageHead *m_head;
    QueryBar *m_query;
    QSplitter *m_splitter;
    FacetPane *m_facets;
    DeviceList *m_list;
    TickBar *m_tickBar;
    DevicePane *m_pane;
    DeviceFilter *m_filter;
    DeviceTicks *m_ticks;
    DeviceCopies *m_copies;
    DeviceExports *m_exports;
    DeviceActions *m_actions;
    NotesEditing *m_notes;
    ViewChooser *m_views;
};

} // namespace longreach

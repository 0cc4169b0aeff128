// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/devices/devicescope.h"
#include "views/window/page.h"
#include "views/window/services.h"

class QSplitter;

namespace longreach {

class DeviceList;
class DevicePane;
class PageHead;
class QueryBar;

/// The devices: a line that narrows them, the table, and the current one close up.
class FleetPage final : public Page {
    Q_OBJECT

public:
    explicit FleetPage(const Services &services, QWidget *parent = nullptr);

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

protected:
    /// A file dropped on the page is imported.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectParts();
    void showCurrent();
    void readHistory();
    void updateRemark();
    void updateEmptyState();
    void exportShown();
    void exportTo(const QString &path);
    void tickShown();
    void copyEids();
    void editCurrent();

    Services m_services;
    PageHead *m_head;
    QueryBar *m_query;
    QSplitter *m_splitter;
    DeviceList *m_list;
    DevicePane *m_pane;
};

} // namespace longreach

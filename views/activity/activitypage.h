// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activitymodel.h"
#include "views/window/page.h"
#include "views/window/services.h"

#include <optional>

namespace longreach {

class ActivityFilterBar;
class Banner;
class EmptyState;
class PageHead;
class TableView;

/// Who did what when: filtered, followed live while it is seen, and exported.
class ActivityPage final : public Page {
    Q_OBJECT

public:
    explicit ActivityPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] TableView *table() const noexcept { return m_table; }
    [[nodiscard]] const ActivityModel &model() const noexcept { return m_model; }

    [[nodiscard]] std::vector<Command> commands() override;
    void takeCommands(const CommandTable &table) override;
    [[nodiscard]] Needs met() const override;
    void refresh() override;
    void find() override;
    [[nodiscard]] Place::Marks place() const override;
    void goTo(const Place::Marks &marks) override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

Q_SIGNALS:
    void jobRequested(qint64 job);
    void eimRequested(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void dressTable();
    void applyFilter();
    void showState();
    void showThing();
    void exportAll();
    void exportTo(const QString &path);
    void noteCurrent();
    void selectWanted();
    [[nodiscard]] const Activity *current() const;

    /// The line that is current, or that is still being looked for.
    [[nodiscard]] std::optional<qint64> sought() const;

    Services m_services;
    ActivityModel m_model;
    PageHead *m_head;
    Banner *m_problem;
    ActivityFilterBar *m_filter;
    TableView *m_table;
    EmptyState *m_empty;
    std::optional<qint64> m_wanted; ///< the id of the line to select once it is there
    bool m_isRead = false;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/page.h"
#include "views/window/services.h"

#include <QTimer>

#include <map>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace longreach::fleet {
struct SyncCounts;
} // namespace longreach::fleet

namespace longreach {

class EimCard;
class EimDialog;
class EimSync;
class EmptyState;
class FleetFigures;
class PageHead;

/// The eIMs of the store: a card each, with its health and what one can do with it.
class EimsPage final : public Page {
    Q_OBJECT

public:
    /// `figures` outlives the page.
    EimsPage(const Services &services, const FleetFigures &figures, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands() override;
    void takeCommands(const CommandTable &table) override;
    [[nodiscard]] Needs met() const override;
    [[nodiscard]] bool showsProduction() const override;
    void refresh() override;
    [[nodiscard]] Place::Marks place() const override;
    void goTo(const Place::Marks &marks) override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

    /// Makes the eIM called `name` the current one, if it is there.
    void showEim(const QString &name);

    /// Opens the dialog for a new eIM.
    EimDialog *addEim();

    [[nodiscard]] EimSync *sync() const noexcept { return m_sync; }

private:
    void build();
    void rebuild();
    void showHealth(const QString &name);
    void showSync(const QString &name, const fleet::SyncCounts &counts);
    void countDevices();
    void choose(const QString &name);
    void editCurrent();
    void testCurrent();
    void removeCurrent();
    void remove(const EimConnection &connection);
    void tellSyncOutcome(const QString &name, const fleet::SyncCounts &counts);
    [[nodiscard]] EimCard *card(const QString &name) const;

    Services m_services;
    const FleetFigures &m_figures;
    const CommandTable *m_table = nullptr;
    EimSync *m_sync;
    PageHead *m_head;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QBoxLayout *m_cardColumn;
    QStackedLayout *m_stack;
    std::map<QString, EimCard *> m_cards;
    QString m_current;
    QTimer m_timer;
    QTimer m_looks;
};

} // namespace longreach

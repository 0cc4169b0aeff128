// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"
#include "models/lab/labqueuemodel.h"
#include "views/window/page.h"

class QBoxLayout;
class QSplitter;
class QTimer;

namespace longreach {

class Banner;
class LabBench;
class LabExchangePane;
class LabIdentityPane;
class LabKnobs;
class LabNetworkList;
class LabScenarioPane;
class LabSpeedBar;
class PageHead;
class Prompt;
class TableView;

/// The lab's page: where its devices are and how they do, what its eIM has to do, what goes wrong, and what is
/// said over ESipa. Everything can be changed while it runs.
class LabPage final : public Page {
    Q_OBJECT

public:
    /// Both outlive the page.
    LabPage(LabBench &bench, Prompt &prompt, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands() override;
    void takeCommands(const CommandTable &table) override;
    void refresh() override;
    void find() override;
    [[nodiscard]] Place::Marks place() const override;
    void goTo(const Place::Marks &marks) override;
    [[nodiscard]] std::vector<PagePart> parts() override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

    [[nodiscard]] LabNetworkList *networks() const noexcept { return m_networks; }
    [[nodiscard]] LabKnobs *knobs() const noexcept { return m_knobs; }
    [[nodiscard]] LabSpeedBar *speed() const noexcept { return m_speed; }
    [[nodiscard]] LabScenarioPane *scenario() const noexcept { return m_scenario; }
    [[nodiscard]] LabExchangePane *exchanges() const noexcept { return m_exchanges; }

Q_SIGNALS:
    /// A query for the fleet page.
    void filterRequested(const QString &query);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildRight();
    [[nodiscard]] TableView *buildQueues();
    void connectParts();
    void showIdentity();
    void ask();
    [[nodiscard]] bool isLookedAt() const;
    void show(const LabReport &report);
    void showRemark(const LabReport &report);
    void change(const QString &assignment);
    void askToStartAnew(const LabScenario &scenario);
    void startAnew(const QString &scenario);

    LabBench &m_bench;
    Prompt &m_prompt;
    PageHead *m_head;
    LabSpeedBar *m_speed;
    Banner *m_problem;
    QSplitter *m_splitter;
    QSplitter *m_left;
    LabNetworkList *m_networks;
    LabExchangePane *m_exchanges;
    LabScenarioPane *m_scenario;
    LabKnobs *m_knobs;
    LabQueueModel m_queueModel;
    TableView *m_queues;
    LabIdentityPane *m_identity;
    QTimer *m_tick;       ///< runs while the page, or a part of it in a window of its own, is seen
    qint64 m_devices = 0; ///< of the lab, when it was last looked at
    bool m_isAsking = false;
};

} // namespace longreach

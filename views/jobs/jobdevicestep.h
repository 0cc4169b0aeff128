// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/fleet/orderworker.h"
#include "views/devices/devicescope.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QRadioButton;
class QSpinBox;

namespace longreach::fleet {
class FleetStore;
} // namespace longreach::fleet

namespace longreach {

class QueryBar;

/// Second step of a new job: on which devices, and how fast.
class JobDeviceStep final : public QWidget {
    Q_OBJECT

public:
    /// `store` outlives the step.
    JobDeviceStep(const fleet::FleetStore &store, DeviceScope scope, QWidget *parent = nullptr);

    /// The devices meant now; empty while the query is being worked out or matches none.
    [[nodiscard]] std::vector<Eid> eids() const;
    [[nodiscard]] qint64 count() const;

    /// Whether a query chooses them, and not a person one by one.
    [[nodiscard]] bool isByQuery() const;

    /// What chose them, for the record.
    [[nodiscard]] QString query() const;

    void chooseQuery(const QString &query);

    /// Means exactly `eids`, as another page or a former draft brought them along.
    void chooseDevices(std::vector<Eid> eids);
    void setLimits(int limitOpen, int ratePerMinute);

    [[nodiscard]] int limitOpen() const;
    [[nodiscard]] int ratePerMinute() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void ask(const fleet::Query &query);
    void showCount();

    const fleet::FleetStore &m_store;
    DeviceScope m_scope;
    fleet::OrderWorker m_worker;
    fleet::FleetSnapshot m_fleet;
    std::shared_ptr<const fleet::OrderedFleet> m_matching; ///< null until it is worked out
    bool m_isAsked = false;                                ///< for what the filter says now
    QRadioButton *m_ticked;
    QRadioButton *m_selected;
    QRadioButton *m_matched;
    QueryBar *m_query;
    QLabel *m_count;
    QSpinBox *m_limitOpen;
    QSpinBox *m_rate;
};

} // namespace longreach

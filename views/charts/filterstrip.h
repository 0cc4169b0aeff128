// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartfilter.h"
#include "models/charts/chartspan.h"

#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;

namespace longreach {

class ActionButton;
class FlowLayout;

/// Above the charts: what they are narrowed by, each condition a chip that is taken out with a click,
/// how many devices that leaves, the way on to them, and how far charts over time look back.
class FilterStrip final : public QWidget {
    Q_OBJECT

public:
    explicit FilterStrip(QWidget *parent = nullptr);

    void showFilter(const ChartFilter &filter);
    void showCount(qint64 matching, qint64 all);
    void showSpan(ChartSpan span);

    /// Offers `action` as the way on to the devices.
    void setWayOn(QAction *action);

Q_SIGNALS:
    void removalRequested(longreach::ChartSubject subject);
    void spanRequested(longreach::ChartSpan span);

private:
    void fillLine();

    FlowLayout *m_line;
    QLabel *m_hint;
    QLabel *m_count;
    QComboBox *m_span;
    ActionButton *m_wayOn = nullptr; ///< null until there is one
    ChartFilter m_filter;
    std::vector<QWidget *> m_chips;
};

} // namespace longreach

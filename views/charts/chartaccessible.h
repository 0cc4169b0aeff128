// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace longreach {

class Chart;

/// What a chart says to assistive technology: its title, the mark with the cursor as its value, and its
/// first marks as its description.
class ChartAccessible final : public QAccessibleWidget {
public:
    explicit ChartAccessible(Chart &chart);

    /// Has every Chart answer through this class; needed once.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] QString description() const;

    Chart &m_chart;
};

} // namespace longreach

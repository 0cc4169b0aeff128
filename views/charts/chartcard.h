// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QBoxLayout;
class QLabel;

namespace longreach {

class Chart;
class TextLabel;

/// A chart on its panel, under its title and a remark.
class ChartCard final : public QFrame {
    Q_OBJECT

public:
    /// Takes the chart.
    explicit ChartCard(Chart *chart, QWidget *parent = nullptr);

    [[nodiscard]] Chart *chart() const noexcept { return m_chart; }

    /// Beside the title: what the figures are of, or what they come to.
    void setRemark(const QString &remark);

    /// Puts a control at the right of the title.
    void addControl(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHead();

    Chart *m_chart;
    QLabel *m_title;
    TextLabel *m_remark;
    QString m_words; ///< the whole remark, of which there may not be room for all
    QBoxLayout *m_head;
    std::vector<QWidget *> m_controls;
};

} // namespace longreach

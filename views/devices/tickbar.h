// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace longreach {

class CommandTable;
class DeviceTableModel;

namespace fleet {
class FleetStore;
} // namespace fleet

/// The line below the table of devices: how many are ticked, of them how many out of sight, and what
/// changes that.
class TickBar final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the bar.
    TickBar(const fleet::FleetStore &store, const DeviceTableModel &model, QWidget *parent = nullptr);

    /// Shows the commands behind these ids, under short words of their own.
    void takeCommands(const CommandTable &table, const QList<std::pair<QString, QString>> &commands);

    /// Counts anew.
    void refresh();

    [[nodiscard]] QString text() const;

    /// What the count and the buttons without their words need.
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showText(const QString &text);

    /// Leaves the words of the buttons out where there is no room for them beside the count.
    void fitButtons();

    const fleet::FleetStore &m_store;
    const DeviceTableModel &m_model;
    QBoxLayout *m_row;
    QLabel *m_text;
    QList<QToolButton *> m_buttons;
    int m_wordsWidth = 0; ///< of the buttons with their words
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lab/labnetworkmodel.h"

#include <QWidget>

class QAction;

namespace longreach {

class TableView;

/// The lab's devices by country and network. A click on a number, or Enter, narrows the fleet to those devices;
/// the context menu of a row also takes its country or network out of service and back.
class LabNetworkList final : public QWidget {
    Q_OBJECT

public:
    explicit LabNetworkList(QWidget *parent = nullptr);

    void setNetworks(std::vector<LabNetwork> networks);

    [[nodiscard]] TableView *table() const noexcept { return m_table; }
    [[nodiscard]] const LabNetworkModel &networks() const noexcept { return m_networks; }

    /// The network under the cursor, or the one that choose() is still waiting for; empty: none.
    [[nodiscard]] QString sought() const;

    /// Puts the cursor on a network that sought() has named, now or once it is there; empty: on none.
    void choose(const QString &network);

    /// What the context menu offers, for the row under the cursor.
    [[nodiscard]] QAction *showAction() const noexcept { return m_show; }
    [[nodiscard]] QAction *countryAction() const noexcept { return m_country; }
    [[nodiscard]] QAction *networkAction() const noexcept { return m_network; }

    /// Places that are out of service now.
    void setDown(const QStringList &places);

Q_SIGNALS:
    void currentChanged();

    /// A query for the fleet page.
    void filterRequested(const QString &query);
    /// An assignment for LabBench::change().
    void changeWanted(const QString &assignment);

private:
    void dressTable();
    void buildActions();
    void updateActions();
    void narrow(const QModelIndex &index);
    void selectWanted();
    [[nodiscard]] const LabNetwork *current() const;

    LabNetworkModel m_networks;
    TableView *m_table;
    QAction *m_show = nullptr;
    QAction *m_country = nullptr;
    QAction *m_network = nullptr;
    QStringList m_down;
    QString m_wanted; ///< the network to select once it is there
};

} // namespace longreach

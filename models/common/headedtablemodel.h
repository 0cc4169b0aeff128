// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace longreach {

/// A flat table whose heads are given, translated, by the view that shows it.
class HeadedTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role) override;

protected:
    explicit HeadedTableModel(int columns, QObject *parent = nullptr);

private:
    QStringList m_heads;
};

} // namespace longreach

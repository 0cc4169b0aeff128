// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/readerstatus.h"
#include "models/common/roles.h"

#include <QAbstractListModel>

#include <map>
#include <optional>
#include <vector>

namespace longreach {

/// The card readers by name, each with what is in it. A reader that goes or comes is a row that goes or
/// comes: the others, and what is selected, stay.
class ReaderListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        CardKindRole = ItemRoleEnd, ///< CardKind as int; invalid while the card is not read
        EidRole,                    ///< the card's EID as text, perhaps empty
        DebtRole,                   ///< how many notifications wait on the card
        BusyRole,
        VirtualRole,
        IgnoredRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// `readers` in the order to show, each name once.
    void setReaders(const std::vector<ReaderStatus> &readers);

    /// What was last read of the card in `reader`; nothing: it is gone.
    void setReport(const QString &reader, const std::optional<CardReport> &report);

    [[nodiscard]] const ReaderStatus &reader(int row) const { return m_readers[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::optional<int> rowOf(const QString &reader) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Summary {
        CardKind kind = CardKind::Unknown;
        QString eid;
        int debt = 0;
    };

    void removeMissing(const std::vector<ReaderStatus> &readers);
    [[nodiscard]] QVariant cardValue(const QString &reader, int role) const;

    std::vector<ReaderStatus> m_readers;
    std::map<QString, Summary> m_cards;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardprofile.h"
#include "models/common/headedtablemodel.h"

#include <optional>
#include <vector>

namespace longreach {

/// The profiles of one card, as the card lists them.
class CardProfileModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column { State, Name, Provider, Iccid, Class, Marks, Cost };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 7;

    explicit CardProfileModel(QObject *parent = nullptr) : HeadedTableModel(ColumnCount, parent) {}

    void setProfiles(std::vector<CardProfile> profiles);

    [[nodiscard]] const CardProfile &profile(int row) const { return m_profiles[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::optional<int> rowOf(const Iccid &iccid) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

    /// DisplayRole of Marks: the stable words of what is special about it, with spaces between;
    /// DecorationRole of Name: the icon's octets as the card has them.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<CardProfile> m_profiles;
};

/// What is special about a profile, as stable words: `fallback`, `emergency`, `ppr1`, ...
[[nodiscard]] QStringList marksOf(const CardProfile &profile);

/// What a person calls the profile: nickname, name, provider or ICCID.
[[nodiscard]] QString titleOf(const Profile &profile);

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"
#include "app/sgp32/package/euiccpackage.h"
#include "app/sgp32/package/euiccpackageresult.h"

namespace longreach::lab {

/// Carries out the operations of one package on a card, in their order (SGP.32, 3.3.1 and 3.4).
///
/// Each call is one operation and gives its result. It knows what earlier operations of the same package
/// did: at most one enables and one disables, and none disables after one has enabled.
class PackageOperations final {
public:
    explicit PackageOperations(CardContext &card) : m_card(card) {}

    sgp32::EuiccResult operator()(const sgp32::psmo::Enable &operation);
    sgp32::EuiccResult operator()(const sgp32::psmo::Disable &operation);
    sgp32::EuiccResult operator()(const sgp32::psmo::Delete &operation);
    sgp32::EuiccResult operator()(const sgp32::psmo::ListProfileInfo &operation);
    sgp32::EuiccResult operator()(const sgp32::psmo::GetRat &operation);
    sgp32::EuiccResult operator()(const sgp32::psmo::ConfigureImmediateEnable &operation);
    sgp32::EuiccResult operator()(const sgp32::psmo::SetFallbackAttribute &operation);
    sgp32::EuiccResult operator()(const sgp32::psmo::UnsetFallbackAttribute &operation);
    sgp32::EuiccResult operator()(const sgp32::psmo::SetDefaultDpAddress &operation);
    sgp32::EuiccResult operator()(const sgp32::eco::AddEim &operation);
    sgp32::EuiccResult operator()(const sgp32::eco::DeleteEim &operation);
    sgp32::EuiccResult operator()(const sgp32::eco::UpdateEim &operation);
    sgp32::EuiccResult operator()(const sgp32::eco::ListEim &operation);

    /// The profile that may be rolled back to, if an operation enabled another and allowed that.
    [[nodiscard]] const std::optional<sgp32::WireIccid> &rollbackTarget() const noexcept { return m_rollbackTarget; }

private:
    CardContext &m_card;
    bool m_hasEnabled = false;
    bool m_hasDisabled = false;
    std::optional<sgp32::WireIccid> m_rollbackTarget;
};

} // namespace longreach::lab

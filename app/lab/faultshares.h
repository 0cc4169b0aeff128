// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"
#include "app/core/result.h"
#include "app/lab/share.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace longreach::lab {

/// Which misfortunes the lab has in store, and for what share of the requests.
struct FaultShares {
    Share resetBeforeCreate;   ///< the connection is reset, the order was not taken
    Share resetAfterCreate;    ///< the connection is reset, the order was taken
    Share error500;            ///< answered 500, nothing done
    Share hang;                ///< done, but never answered
    Share halfResponse;        ///< done, the answer stops in the middle
    Share garbage;             ///< done, a body that is no JSON
    int restartEvery = 0;      ///< the eIM restarts after each so many requests; 0: never
    bool isPoisonable = false; ///< a malformed euicc order stops that facility for good

    /// Reads one `name=value`: `reset-before-create`, `reset-after-create`, `error500`, `hang`,
    /// `half-response`, `garbage` with a share, `restart-every` with a number, and `euicc-poison`
    /// with `on` or `off`. Fails with InvalidInput.
    Result<void> set(QStringView assignment);

    /// All of them under those names, in that order.
    [[nodiscard]] std::vector<LabKnob> knobs() const;

    /// What set() reads to make all of them what they are.
    [[nodiscard]] QStringList assignments() const;
};

} // namespace longreach::lab

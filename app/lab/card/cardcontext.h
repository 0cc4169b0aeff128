// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardsigner.h"
#include "app/lab/card/cardstate.h"
#include "app/lab/card/downloadsession.h"
#include "app/lab/card/statusword.h"

#include <tl/expected.hpp>

namespace longreach::lab {

/// The card that a function of ES10 works on, for as long as that takes.
struct CardContext {
    CardState &state;
    CardSigner &signer;
    DownloadSession &session;
    bool wantsRefresh = false; ///< set by functions: the device is to read the card anew
};

/// What a function answers, or the status word it refuses with.
template <typename Response>
using Answer = tl::expected<Response, StatusWord>;

} // namespace longreach::lab

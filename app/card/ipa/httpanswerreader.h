// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/ipa/httpsconnection.h"

#include <optional>

namespace longreach::card {

/// A whole HTTP/1.1 answer taken off a stream of octets.
struct HttpTaken {
    HttpsAnswer answer;
    bool closesConnection = false;
};

/// Takes the next whole answer from the front of `received`, with a Content-Length, in chunks, or without
/// a body (1xx answers are passed over); empty while octets are missing. Fails with BadReply.
[[nodiscard]] Result<std::optional<HttpTaken>> takeHttpAnswer(QByteArray &received);

} // namespace longreach::card

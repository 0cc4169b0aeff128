// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/httpmessage.h"

#include <QByteArray>

/// Replies with exactly the headers that Cowboy, the web server of onomondo-eim, sends.
namespace longreach::lab::cowboy {

/// No body and no word about it: what comes out when a handler crashes.
[[nodiscard]] HttpReply bare(int status);

/// No body, with date and server: what the REST machinery itself decides.
[[nodiscard]] HttpReply empty(int status);

[[nodiscard]] HttpReply json(const QByteArray &body);

/// 303 to another resource of this server.
[[nodiscard]] HttpReply seeOther(const QByteArray &location);

} // namespace longreach::lab::cowboy

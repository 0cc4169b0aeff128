// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The few Erlang external terms (version 131) that an onomondo-eim shows in `debuginfo`.
namespace longreach::lab::erlang {

[[nodiscard]] QByteArray atom(const QByteArray &name);
[[nodiscard]] QByteArray binary(const QByteArray &bytes);
[[nodiscard]] QByteArray pair(const QByteArray &first, const QByteArray &second);
[[nodiscard]] QByteArray mapOfOne(const QByteArray &key, const QByteArray &value);

/// The whole term with its version octet in front, as upper-case hexadecimal.
[[nodiscard]] QByteArray toHex(const QByteArray &term);

} // namespace longreach::lab::erlang

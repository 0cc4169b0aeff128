// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/callwatch.h"

namespace longreach::card {

template <typename Call>
auto WatchedReader::watched(Call call) -> decltype(call())
{
    if (m_watch.isAbandoned())
        return failure(Error::Kind::Cancelled, QStringLiteral("given up after the reader had hung"));
    m_watch.enter();
    auto result = call();
    m_watch.leave();
    return result;
}

Result<QByteArray> WatchedReader::open()
{
    return watched([this] { return m_reader->open(); });
}

Result<ports::CardResponse> WatchedReader::transmit(const QByteArray &command)
{
    return watched([&] { return m_reader->transmit(command); });
}

Result<QByteArray> WatchedReader::reset()
{
    return watched([this] { return m_reader->reset(); });
}

void WatchedReader::close()
{
    m_watch.enter();
    m_reader->close();
    m_watch.leave();
}

} // namespace longreach::card

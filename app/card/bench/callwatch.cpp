// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/callwatch.h"

#include <algorithm>

namespace longreach::card {

void CallWatch::enter()
{
    if (m_mayChange)
        m_mayHaveChanged = true;
    m_since = Clock::now().time_since_epoch().count();
}

void CallWatch::expect(const CallEffort &effort)
{
    m_patience = effort.patience.count();
    m_mayChange = effort.mayChange;
}

std::chrono::milliseconds CallWatch::age() const
{
    const auto since = m_since.load();
    if (since == 0)
        return {};
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()
                                                                 - Clock::duration(since));
}

bool CallWatch::isStuck() const
{
    const std::chrono::milliseconds patience(m_patience);
    return age() > (m_isHurried ? std::min(patience, PatienceAfterCancel) : patience);
}

void CallWatch::renew()
{
    expect({});
    m_mayHaveChanged = false;
    m_isHurried = false;
    m_isAbandoned = false;
}

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

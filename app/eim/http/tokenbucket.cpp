// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace longreach::eim {

using std::chrono::milliseconds;

namespace {

milliseconds roundedUp(std::chrono::duration<double> wait)
{
    return std::max(milliseconds{1}, std::chrono::ceil<milliseconds>(wait));
}

} // namespace

TokenBucket::TokenBucket(int perSecond) noexcept
    : m_perSecond(perSecond), m_capacity(std::max(1.0, perSecond / 10.0)), m_tokens(m_capacity)
{}

milliseconds TokenBucket::take(Moment now) noexcept
{
    if (now < m_heldUntil)
        return roundedUp(m_heldUntil - now);
    if (m_perSecond <= 0)
        return milliseconds::zero();
    const std::chrono::duration<double> passed = now - m_filledAt;
    m_tokens = std::min(m_capacity, m_tokens + passed.count() * m_perSecond);
    m_filledAt = now;
    if (m_tokens < 1.0)
        return roundedUp(std::chrono::duration<double>((1.0 - m_tokens) / m_perSecond));
    m_tokens -= 1.0;
    return milliseconds::zero();
}

void TokenBucket::holdUntil(Moment until) noexcept
{
    m_heldUntil = std::max(m_heldUntil, until);
}

} // namespace longreach::eim

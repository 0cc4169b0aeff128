// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace longreach::fleet {

/// A stop that is requested as soon as either of two others is: the caller's and the owner's.
class LinkedStop final {
public:
    LinkedStop(const std::stop_token &caller, const std::stop_token &owner)
        : m_onCaller(caller, Request{m_source}), m_onOwner(owner, Request{m_source})
    {}

    [[nodiscard]] std::stop_token token() const noexcept { return m_source.get_token(); }

private:
    struct Request {
        std::stop_source source;
        void operator()() { source.request_stop(); }
    };

    std::stop_source m_source;
    std::stop_callback<Request> m_onCaller;
    std::stop_callback<Request> m_onOwner;
};

} // namespace longreach::fleet

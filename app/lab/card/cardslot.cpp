// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardslot.h"

#include <QtEndian>

#include <chrono>
#include <utility>

namespace longreach::lab {

namespace {

constexpr std::chrono::seconds LongestWait{5};
constexpr qsizetype ShortestCommand = 4;
constexpr qsizetype LongestCommand = 5 + 255 + 1;

// The codes are those of a real card service, so that whoever reads the detail meets what he knows.

Error noReader()
{
    return {Error::Kind::NotFound, QStringLiteral("80100009: the reader is gone")};
}

Error noCard()
{
    return {Error::Kind::Conflict, QStringLiteral("8010000C: no card in the reader")};
}

} // namespace

std::unique_ptr<VirtualEuicc> CardSlot::exchange(std::unique_ptr<VirtualEuicc> card)
{
    const std::lock_guard lock(m_mutex);
    m_isCardNew = true;
    return std::exchange(m_card, std::move(card));
}

void CardSlot::retire()
{
    const std::lock_guard lock(m_mutex);
    m_isRetired = true;
    m_closed.notify_all();
}

std::optional<CardState> CardSlot::cardState() const
{
    const std::lock_guard lock(m_mutex);
    return m_card ? std::optional(m_card->state()) : std::nullopt;
}

bool CardSlot::hasCard() const
{
    const std::lock_guard lock(m_mutex);
    return m_card != nullptr;
}

Result<QByteArray> CardSlot::open(const void *user)
{
    std::unique_lock lock(m_mutex);
    const bool isFree = m_closed.wait_for(lock, LongestWait, [&] { return m_isRetired || !m_user || m_user == user; });
    if (m_isRetired)
        return failure(noReader());
    if (!isFree)
        return failure(Error::Kind::Locked, QStringLiteral("8010000B: the card is in use"));
    if (!m_card)
        return failure(noCard());
    m_user = user;
    m_isCardNew = false;
    m_card->reset();
    return VirtualEuicc::answerToReset();
}

std::optional<Error> CardSlot::obstacle(const void *user) const
{
    if (m_user != user)
        return Error{Error::Kind::Conflict, QStringLiteral("the reader is not open")};
    if (m_isRetired)
        return noReader();
    if (!m_card)
        return noCard();
    if (m_isCardNew)
        return Error{Error::Kind::Conflict, QStringLiteral("80100068: another card was put in")};
    return {};
}

Result<ports::CardResponse> CardSlot::transmit(const void *user, const QByteArray &command)
{
    if (command.size() < ShortestCommand || command.size() > LongestCommand)
        return failure(Error::Kind::InvalidInput, QStringLiteral("%1 octets are no command").arg(command.size()));
    const std::lock_guard lock(m_mutex);
    if (auto error = obstacle(user))
        return failure(*error);
    const auto before = m_card->revision();
    const auto response = m_card->transmit(command);
    if (m_changed && m_card->revision() != before)
        m_changed(m_card->state());
    const auto statusWord = qFromBigEndian<quint16>(response.constData() + response.size() - 2);
    return ports::CardResponse{response.chopped(2), statusWord};
}

Result<QByteArray> CardSlot::reset(const void *user)
{
    const std::lock_guard lock(m_mutex);
    if (m_user == user && m_card)
        m_isCardNew = false;
    if (auto error = obstacle(user))
        return failure(*error);
    m_card->reset();
    return VirtualEuicc::answerToReset();
}

void CardSlot::close(const void *user)
{
    const std::lock_guard lock(m_mutex);
    if (m_user != user)
        return;
    m_user = nullptr;
    if (m_card)
        m_card->reset();
    m_closed.notify_all();
}

} // namespace longreach::lab

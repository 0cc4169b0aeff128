// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/pcsc/pcsccontext.h"

#include "app/card/pcsc/pcscerror.h"

#include <QList>

#include <algorithm>

namespace longreach::card {

namespace {

/// The name under which the service tells of readers that come.
constexpr const char *PlugNotification = "\\\\?PnP?\\Notification";

/// The service counts a reader's events in the upper half of its state.
constexpr int EventCountShift = 16;

ReaderPresence presenceOf(PcscCount state)
{
    if ((state & (SCARD_STATE_UNAVAILABLE | SCARD_STATE_UNKNOWN | SCARD_STATE_IGNORE)) != 0)
        return ReaderPresence::Gone;
    if ((state & SCARD_STATE_MUTE) != 0)
        return ReaderPresence::Mute;
    if ((state & SCARD_STATE_EXCLUSIVE) != 0)
        return ReaderPresence::InUse;
    return (state & SCARD_STATE_PRESENT) != 0 ? ReaderPresence::Present : ReaderPresence::Empty;
}

/// Readers that are made of software, by what their makers call them.
bool isVirtualName(const QString &name)
{
    return name.contains(u"Virtual", Qt::CaseInsensitive) || name.startsWith(u"Windows Hello");
}

ReaderStatus statusOf(const PcscReaderState &state)
{
    ReaderStatus status{.name = fromServiceName(state.szReader),
                        .presence = presenceOf(state.dwEventState),
                        .atr = {},
                        .changes = static_cast<quint32>(state.dwEventState >> EventCountShift)};
    if ((state.dwEventState & SCARD_STATE_PRESENT) != 0)
        status.atr = QByteArray(reinterpret_cast<const char *>(state.rgbAtr), static_cast<qsizetype>(state.cbAtr));
    status.isVirtual = isVirtualName(status.name);
    if (status.name.startsWith(u"Microsoft UICC ISO Reader"))
        status.problem = Error{Error::Kind::Unsupported, QStringLiteral("the slot of a built-in modem, not a reader")};
    return status;
}

} // namespace

Result<PcscContext> PcscContext::establish()
{
    SCARDCONTEXT context = 0;
    const auto code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context);
    if (code != SCARD_S_SUCCESS)
        return failure(pcscError(code, PcscStep::List));
    return PcscContext(context);
}

PcscContext::~PcscContext()
{
    if (m_context != 0)
        SCardReleaseContext(m_context);
}

void PcscContext::cancel() const
{
    SCardCancel(m_context);
}

Result<std::vector<QByteArray>> PcscContext::readerNames() const
{
    // The list may grow between asking for its length and asking for it.
    for (int tries = 0; tries < 3; ++tries) {
        PcscCount length = 0;
        auto code = listReaders(m_context, nullptr, nullptr, &length);
        QByteArray names(static_cast<qsizetype>(length), '\0');
        if (code == SCARD_S_SUCCESS)
            code = listReaders(m_context, nullptr, names.data(), &length);
        if (code == SCARD_E_NO_READERS_AVAILABLE)
            return std::vector<QByteArray>{};
        if (code == SCARD_E_INSUFFICIENT_BUFFER)
            continue;
        if (code != SCARD_S_SUCCESS)
            return failure(pcscError(code, PcscStep::List));
        std::vector<QByteArray> list;
        for (const auto &name : names.left(static_cast<qsizetype>(length)).split('\0')) {
            if (!name.isEmpty())
                list.push_back(name);
        }
        return list;
    }
    return failure(Error::Kind::Unreachable, QStringLiteral("the list of readers does not hold still"));
}

Result<std::vector<ReaderStatus>> PcscContext::readers()
{
    const auto names = readerNames();
    if (!names)
        return failure(names.error());
    std::vector<PcscReaderState> states(names->size());
    for (std::size_t at = 0; at < states.size(); ++at)
        states[at].szReader = (*names)[at].constData();
    if (!states.empty()) {
        const auto code = getStatusChange(m_context, 0, states.data(), static_cast<PcscCount>(states.size()));
        if (code == SCARD_E_UNKNOWN_READER) // pulled out since it was listed
            return readers();
        if (code != SCARD_S_SUCCESS && code != SCARD_E_TIMEOUT)
            return failure(pcscError(code, PcscStep::List));
    }
    m_seen.clear();
    std::vector<ReaderStatus> readers;
    for (const auto &state : states) {
        readers.push_back(statusOf(state));
        m_seen[readers.back().name] = state.dwEventState & ~static_cast<PcscCount>(SCARD_STATE_CHANGED);
    }
    std::ranges::sort(readers, {}, &ReaderStatus::name);
    return readers;
}

Result<void> PcscContext::waitForEvent(std::chrono::milliseconds limit) const
{
    std::vector<QByteArray> names;
    std::vector<PcscReaderState> states;
    for (const auto &[name, seen] : m_seen) {
        names.push_back(toServiceName(name));
        PcscReaderState state{};
        state.dwCurrentState = seen; // as it was told: of a bit that differs the service would tell at once
        states.push_back(state);
    }
    for (std::size_t at = 0; at < states.size(); ++at)
        states[at].szReader = names[at].constData();
#ifndef Q_OS_MACOS
    PcscReaderState plug{};
    plug.szReader = PlugNotification;
    plug.dwCurrentState = static_cast<PcscCount>(m_seen.size()) << EventCountShift;
    states.push_back(plug);
#endif
    const auto code = getStatusChange(m_context, static_cast<PcscCount>(limit.count()), states.data(),
                                      static_cast<PcscCount>(states.size()));
    if (code == SCARD_S_SUCCESS || code == SCARD_E_TIMEOUT || code == SCARD_E_UNKNOWN_READER
        || code == SCARD_E_CANCELLED)
        return {};
    return failure(pcscError(code, PcscStep::List));
}

} // namespace longreach::card

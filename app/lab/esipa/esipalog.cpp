// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/esipalog.h"

#include "app/sgp32/tlv/tlvreader.h"

#include <algorithm>

namespace longreach::lab {

namespace {

/// The function an IPA calls with a message (SGP.32, 6.3).
QString functionOf(const QByteArray &message)
{
    sgp32::TlvHeader header;
    readTlvHeader(sgp32::viewOf(message), header);
    switch (header.tag) {
    case 0xBF4F: return QStringLiteral("GetEimPackage");
    case 0xBF50: return QStringLiteral("ProvideEimPackageResult");
    case 0xBF3D: return QStringLiteral("HandleNotification");
    case 0xBF39: return QStringLiteral("InitiateAuthentication");
    case 0xBF3B: return QStringLiteral("AuthenticateClient");
    case 0xBF3A: return QStringLiteral("GetBoundProfilePackage");
    case 0xBF41: return QStringLiteral("CancelSession");
    default: return {};
    }
}

} // namespace

void EsipaLog::add(const QByteArray &eid, const QByteArray &request, const QByteArray &answer, Timestamp at)
{
    if (!m_filter.isEmpty() && !eid.contains(m_filter))
        return;
    m_exchanges.push_back({++m_count, eid, request, answer, at});
    if (m_exchanges.size() > Kept)
        m_exchanges.pop_front();
}

std::vector<TraceEntry> EsipaLog::after(quint64 number, std::size_t most) const
{
    auto first = std::ranges::upper_bound(m_exchanges, number, {}, &Exchange::number);
    const auto found = static_cast<std::size_t>(m_exchanges.end() - first);
    first += static_cast<std::ptrdiff_t>(found > most ? found - most : 0);
    std::vector<TraceEntry> entries;
    for (; first != m_exchanges.end(); ++first) {
        TraceEntry entry{.number = first->number, .kind = TraceEntry::Kind::Http};
        entry.reader = QString::fromLatin1(first->eid);
        entry.at = first->at;
        entry.title = functionOf(first->request);
        entry.command = first->request;
        entry.response = first->answer;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace longreach::lab

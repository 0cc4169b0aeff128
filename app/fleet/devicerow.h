// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicechunk.h"

namespace longreach::fleet {

/// One device read in place, without building a Device: for cells of a table.
/// Valid while the snapshot or store it came from lives and is not written to.
class DeviceRow final {
public:
    DeviceRow(const DeviceChunk &chunk, std::size_t at, const FleetTexts &texts) noexcept
        : m_chunk(&chunk), m_texts(&texts), m_at(at)
    {}

    [[nodiscard]] const Eid &eid() const noexcept { return m_chunk->eids[m_at]; }
    [[nodiscard]] std::optional<Imei> imei() const;
    [[nodiscard]] QString label() const { return QString::fromUtf8(m_chunk->labels.at(m_at)); }
    [[nodiscard]] QString notes() const { return QString::fromUtf8(m_chunk->notes.at(m_at)); }
    [[nodiscard]] const QString &group() const { return m_texts->groups.at(m_chunk->groups[m_at]); }
    [[nodiscard]] QStringList tags() const;
    [[nodiscard]] const QString &country() const { return m_texts->countries.at(m_chunk->countries[m_at]); }
    [[nodiscard]] std::optional<Plmn> plmn() const;
    [[nodiscard]] const QString &eim() const { return m_texts->eims.at(m_chunk->eims[m_at]); }
    /// See operatorName(Device).
    [[nodiscard]] const QString &operatorName() const { return m_texts->operators.at(m_chunk->operators[m_at]); }
    [[nodiscard]] std::optional<Timestamp> lastPoll() const;
    [[nodiscard]] DeviceState state(Timestamp now) const noexcept;
    [[nodiscard]] std::vector<Profile> profiles() const;
    [[nodiscard]] quint32 profileCount() const noexcept
    {
        return static_cast<quint32>(m_chunk->profiles.at(m_at).size());
    }

    /// The whole device, as it was given to the store, but for its polls: of these the columns have no more than the
    /// hours.
    [[nodiscard]] Device device() const;

private:
    const DeviceChunk *m_chunk;
    const FleetTexts *m_texts;
    std::size_t m_at;
};

} // namespace longreach::fleet

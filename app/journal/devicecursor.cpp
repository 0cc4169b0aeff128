// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/devicecursor.h"

#include "app/journal/sqliteconnection.h"
#include "app/journal/storednumbers.h"
#include "app/journal/taglist.h"
#include "app/journal/texttable.h"

#include <algorithm>

namespace longreach::journal {

namespace {

// One list of columns for all: the numbers in deviceFromRow() count them.
#define LONGREACH_SELECT_DEVICE                                                                                        \
    "SELECT eid, imei, label, device_group, tags, country, plmn, eim, poll_interval, last_poll, synced_at,"            \
    " audited_at, notes, polls, order_state, order_settled, order_sent, order_delivered, order_ended FROM device "

constexpr std::string_view AllDevices = LONGREACH_SELECT_DEVICE "ORDER BY eid";
constexpr std::string_view NewerDevices = LONGREACH_SELECT_DEVICE "WHERE revision > ?1";
constexpr std::string_view OneDevice = LONGREACH_SELECT_DEVICE "WHERE eid = ?1";

#undef LONGREACH_SELECT_DEVICE

constexpr std::string_view AllProfiles = "SELECT eid, iccid, state, class, aid, owner, nickname, provider, name,"
                                         " is_fallback FROM profile ORDER BY eid, position";
constexpr std::string_view ProfilesOfOne = "SELECT eid, iccid, state, class, aid, owner, nickname, provider, name,"
                                           " is_fallback FROM profile WHERE eid = ?1 ORDER BY position";

template <typename Value>
std::optional<Value> known(const Result<Value> &value)
{
    return value ? std::optional<Value>(*value) : std::nullopt;
}

/// Repeated texts of a row; the first that cannot be had fails all.
class RowTexts final {
public:
    RowTexts(TextTable &texts, const SqliteStatement &row) : m_texts(texts), m_row(row) {}

    QString at(int column)
    {
        auto text = m_texts.text(m_row.integer(column));
        if (text)
            return std::move(*text);
        problem = text.error();
        return {};
    }

    std::optional<Error> problem;

private:
    TextTable &m_texts;
    const SqliteStatement &m_row;
};

std::optional<Plmn> plmnAt(const SqliteStatement &row, int column)
{
    return row.isNull(column) ? std::nullopt : known(Plmn::fromValue(static_cast<quint32>(row.integer(column))));
}

std::optional<LastOperation> lastOperationAt(const SqliteStatement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return LastOperation{.state = operationStateFrom(row.number(column)),
                         .isSettled = row.number(column + 1) != 0,
                         .submittedAt = row.moment(column + 2),
                         .deliveredAt = row.optionalMoment(column + 3),
                         .endedAt = row.optionalMoment(column + 4)};
}

Result<Device> deviceFromRow(SqliteTurn &turn, const SqliteStatement &row)
{
    const auto eid = Eid::fromBytes(row.octets(0));
    if (!eid)
        return failure(Error::Kind::Damaged, QStringLiteral("journal: device: %1").arg(eid.error().detail));
    RowTexts texts(turn.texts, row);
    Device device{.eid = *eid};
    if (!row.isNull(1))
        device.imei = known(Imei::fromValue(static_cast<quint64>(row.integer(1))));
    device.label = row.text(2);
    device.group = texts.at(3);
    device.tags = splitTags(texts.at(4));
    device.country = texts.at(5);
    device.plmn = plmnAt(row, 6);
    device.eim = texts.at(7);
    if (!row.isNull(8))
        device.pollInterval = std::chrono::seconds(row.integer(8));
    device.lastPoll = row.optionalMoment(9);
    device.syncedAt = row.optionalMoment(10);
    device.auditedAt = row.optionalMoment(11);
    device.notes = row.text(12);
    device.polls = PollHistory::fromBytes(row.bytes(13)).value_or(PollHistory());
    device.lastOperation = lastOperationAt(row, 14);
    if (texts.problem)
        return failure(*texts.problem);
    return device;
}

Result<Profile> profileFromRow(SqliteTurn &turn, const SqliteStatement &row)
{
    const auto iccid = Iccid::fromBytes(row.octets(1));
    if (!iccid)
        return failure(Error::Kind::Damaged, QStringLiteral("journal: profile: %1").arg(iccid.error().detail));
    RowTexts texts(turn.texts, row);
    Profile profile{.iccid = *iccid};
    profile.state = profileStateFrom(row.number(2));
    profile.profileClass = profileClassFrom(row.number(3));
    if (!row.isNull(4))
        profile.isdpAid = known(Aid::fromBytes(row.bytes(4)));
    profile.owner = plmnAt(row, 5);
    profile.nickname = row.text(6);
    profile.serviceProvider = texts.at(7);
    profile.name = texts.at(8);
    profile.isFallback = row.number(9) != 0;
    if (texts.problem)
        return failure(*texts.problem);
    return profile;
}

Result<void> addProfilesOfOne(SqliteTurn &turn, Device &device)
{
    auto &select = turn.connection.statement(ProfilesOfOne);
    auto more = select.bind(device.eid).step();
    for (; more && *more; more = select.step()) {
        auto profile = profileFromRow(turn, select);
        if (!profile)
            return failure(profile.error());
        device.profiles.push_back(std::move(*profile));
    }
    if (!more)
        return failure(more.error());
    return {};
}

} // namespace

DeviceCursor::DeviceCursor(SqliteTurn &turn, qint64 since)
    : m_turn(turn), m_devices(turn.connection.statement(since == 0 ? AllDevices : NewerDevices))
{
    if (since != 0) {
        m_devices.bind(since);
        return;
    }
    m_devices.bind();
    m_profiles = &turn.connection.statement(AllProfiles);
    m_profiles->bind();
}

Result<std::optional<Device>> DeviceCursor::next()
{
    const auto isThere = m_devices.step();
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere)
        return std::optional<Device>();
    auto device = deviceFromRow(m_turn, m_devices);
    if (!device)
        return failure(device.error());
    auto done = m_profiles ? mergeProfiles(*device) : addProfilesOfOne(m_turn, *device);
    if (!done)
        return failure(done.error());
    return std::optional(std::move(*device));
}

Result<void> DeviceCursor::mergeProfiles(Device &device)
{
    if (!m_profileIsThere)
        m_profileIsThere = m_profiles->step();
    const auto eid = device.eid.bytes();
    while (*m_profileIsThere && **m_profileIsThere) {
        const auto owner = m_profiles->octets(0);
        if (std::ranges::lexicographical_compare(eid, owner))
            return {};
        if (std::ranges::equal(owner, eid)) {
            auto profile = profileFromRow(m_turn, *m_profiles);
            if (!profile)
                return failure(profile.error());
            device.profiles.push_back(std::move(*profile));
        }
        m_profileIsThere = m_profiles->step();
    }
    return m_profileIsThere->map([](bool) {});
}

Result<std::optional<Device>> findDevice(SqliteTurn &turn, const Eid &eid)
{
    auto &select = turn.connection.statement(OneDevice);
    const auto isThere = select.bind(eid).step();
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere)
        return std::optional<Device>();
    auto device = deviceFromRow(turn, select);
    if (!device)
        return failure(device.error());
    return addProfilesOfOne(turn, *device).map([&] { return std::optional(std::move(*device)); });
}

} // namespace longreach::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetstore.h"
#include "app/fleet/fleetsummary.h"
#include "app/fleet/querymatcher.h"
#include "app/fleet/roworder.h"
#include "tests/bench/measurement.h"
#include "tests/fakes/samplefleet.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

using namespace longreach;
using namespace longreach::bench;
using namespace longreach::fleet;
using longreach::fakes::sampleFleetDevice;
using longreach::fakes::SampleNow;

namespace {

#ifdef NDEBUG
constexpr int FleetSize = 1'000'000;
#else
constexpr int FleetSize = 100'000;
#endif
constexpr int RecordCount = FleetSize / 10; // texts take ten times the room
constexpr int ProxyRows = 20'000;

/// The obvious way to hold a fleet: a record of texts for each device.
struct PlainRecord {
    QString eid;
    QString imei;
    QString label;
    QString operatorName;
    QString country;
    QString tags;
    QString iccids;
    qint64 lastPoll;
};

PlainRecord plainRecord(const Device &device)
{
    QString iccids;
    for (const auto &profile : device.profiles)
        iccids += profile.iccid.toString() + u' ';
    return {device.eid.toString(), device.imei->toString(), device.label, operatorName(device),
            device.country,        device.tags.join(u' '),  iccids,       toUnixMilliseconds(*device.lastPoll)};
}

bool hasText(const PlainRecord &record, QStringView text)
{
    return record.eid.contains(text) || record.imei.contains(text) || record.iccids.contains(text)
        || record.label.contains(text, Qt::CaseInsensitive) || record.operatorName.contains(text, Qt::CaseInsensitive)
        || record.country.contains(text, Qt::CaseInsensitive) || record.tags.contains(text, Qt::CaseInsensitive);
}

/// Three columns of the records, for Qt's own proxy.
class PlainModel final : public QAbstractTableModel {
public:
    explicit PlainModel(const std::vector<PlainRecord> &records) : m_records(records) {}

    int rowCount(const QModelIndex & = {}) const override { return ProxyRows; }
    int columnCount(const QModelIndex & = {}) const override { return 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const auto &record = m_records[static_cast<std::size_t>(index.row()) % m_records.size()];
        const std::array texts{&record.eid, &record.label, &record.operatorName};
        return *texts[static_cast<std::size_t>(index.column())];
    }

private:
    const std::vector<PlainRecord> &m_records;
};

/// The sample fleet in an order that is none of its columns'.
int shuffled(int n)
{
    return static_cast<int>(n * qint64{7'919} % FleetSize);
}

/// Fills the store in batches; the time that took, making the devices aside.
Seconds fill(FleetStore &store)
{
    constexpr int Batch = 10'000;
    Seconds spent{};
    std::vector<Device> devices;
    for (int n = 0; n < FleetSize; ++n) {
        devices.push_back(sampleFleetDevice(shuffled(n)));
        if (devices.size() == Batch || n + 1 == FleetSize) {
            spent += timeOf([&] { store.upsert(devices); });
            devices.clear();
        }
    }
    return spent;
}

constexpr double Scale = static_cast<double>(FleetSize) / RecordCount;

bool benchFilters(const FleetSnapshot &fleet, const std::vector<PlainRecord> &records)
{
    bool isFine = true;
    for (const auto *text : {u"4", u"47", u"4711", u"meter-00471", u"tele2"}) {
        const auto query = Query::parse(text).value();
        std::size_t found = 0;
        const auto ours = timeOf([&] { found = matchingRows(fleet, query, SampleNow).size(); }, 3);
        const auto theirs = timeOf(
            [&] {
                std::vector<quint32> rows;
                for (quint32 row = 0; row < records.size(); ++row) {
                    if (hasText(records[row], text))
                        rows.push_back(row);
                }
            },
            2);
        const auto name = QStringLiteral("filter '%1' over %2 devices (%3 found)")
                              .arg(QString::fromUtf16(text))
                              .arg(FleetSize)
                              .arg(found)
                              .toLatin1();
        isFine &= Comparison{name.constData(), ours, "scan of records of texts, scaled", theirs * Scale, 1.0}.print();
    }
    return isFine;
}

template <typename Member>
bool benchSort(const FleetSnapshot &fleet, const std::vector<PlainRecord> &records, const char *name, SortKey::By by,
               Member member)
{
    const auto ours = timeOf([&] { (void)filterAndSort(fleet, Query(), {by, Qt::AscendingOrder}, SampleNow); }, 3);
    const auto theirs = timeOf(
        [&] {
            std::vector<quint32> rows(records.size());
            std::iota(rows.begin(), rows.end(), 0U);
            std::stable_sort(rows.begin(), rows.end(),
                             [&](quint32 a, quint32 b) { return records[a].*member < records[b].*member; });
        },
        2);
    return Comparison{name, ours, "stable_sort of records of texts, scaled", theirs * Scale, 1.0}.print();
}

bool benchProxy(const std::vector<PlainRecord> &records)
{
    FleetStore store;
    std::vector<Device> devices;
    for (int n = 0; n < ProxyRows; ++n)
        devices.push_back(sampleFleetDevice(shuffled(n)));
    store.upsert(devices);
    const auto fleet = store.snapshot();
    const auto query = Query::parse(u"47").value();
    const auto ours = timeOf(
        [&] {
            (void)filterAndSort(fleet, query, {SortKey::By::Label, Qt::AscendingOrder}, SampleNow);
        },
        3);
    PlainModel model(records);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.sort(1);
    const auto theirs = timeOf([&] { proxy.setFilterFixedString(QStringLiteral("47")); });
    return Comparison{"filter and sort 20000 devices", ours, "QSortFilterProxyModel", theirs, 1.0}.print();
}

bool benchFacets(const FleetSnapshot &fleet)
{
    const auto rows = matchingRows(fleet, Query(), SampleNow);
    const auto facets = timeOf([&] { (void)facetsOf(fleet, rows, SampleNow); }, 3);
    const auto summary = timeOf([&] { (void)summaryOf(fleet, SampleNow); }, 3);
    return Comparison{"facets of the whole fleet", facets, "its summary", summary, 0.05}.print();
}

} // namespace

int main()
{
    FleetStore store;
    const auto filled = fill(store);
    std::printf("filled with %d devices in %.2f s, %.1f octets a device\n", FleetSize, filled.count(),
                static_cast<double>(store.memoryUse()) / FleetSize);
    const auto fleet = store.snapshot();
    std::vector<PlainRecord> records;
    records.reserve(RecordCount);
    for (int n = 0; n < RecordCount; ++n)
        records.push_back(plainRecord(sampleFleetDevice(shuffled(n))));

    bool isFine = benchFilters(fleet, records);
    isFine &= benchSort(fleet, records, "sort by EID", SortKey::By::Eid, &PlainRecord::eid);
    isFine &= benchSort(fleet, records, "sort by label", SortKey::By::Label, &PlainRecord::label);
    isFine &= benchSort(fleet, records, "sort by operator", SortKey::By::Operator, &PlainRecord::operatorName);
    isFine &= benchSort(fleet, records, "sort by last poll", SortKey::By::LastPoll, &PlainRecord::lastPoll);
    isFine &= benchSort(fleet, records, "sort by IMEI", SortKey::By::Imei, &PlainRecord::imei);
    isFine &= benchFacets(fleet);
    isFine &= benchProxy(records);
    return isFine ? 0 : 1;
}

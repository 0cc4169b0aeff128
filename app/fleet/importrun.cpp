// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/importrun.h"

#include "app/fleet/awaited.h"
#include "app/fleet/devicemerge.h"
#include "app/fleet/devicerecord.h"
#include "app/fleet/tableobstacle.h"

#include <QFileInfo>

namespace longreach::fleet {

namespace {

constexpr std::size_t ImportBatch = 1'000;

constexpr qint64 MostOctets = 2'147'483'648; ///< twenty times what a million devices take

/// The octets of a file. Copied rather than mapped: another program may cut the file while it is read.
Result<QByteArray> octetsOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound, QStringLiteral("there is no file '%1'").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, path + QStringLiteral(": ") + file.errorString());
    if (file.size() > MostOctets)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("%1 has more than %2 octets; import it in parts").arg(path).arg(MostOctets));
    auto octets = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Storage, path + QStringLiteral(": ") + file.errorString());
    return octets;
}

/// The fields of a record for a person to read: what is no UTF-8 is replaced.
QStringList textsOf(const CsvRecord &record)
{
    QStringList texts;
    for (const auto &field : record.fields)
        texts.append(QString::fromUtf8(field));
    return texts;
}

} // namespace

ImportRun::ImportRun(ports::Journal &journal, ImportRequest request, std::stop_token stop, Progress progress)
    : m_journal(journal), m_request(std::move(request)), m_stop(std::move(stop)), m_progress(std::move(progress))
{
    if (m_request.rejectsFile.isEmpty())
        m_request.rejectsFile = m_request.file + QStringLiteral(".rejects.csv");
}

Result<ImportReport> ImportRun::run()
{
    if (QFileInfo(m_request.rejectsFile).absoluteFilePath() == QFileInfo(m_request.file).absoluteFilePath())
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("the rejects would overwrite the file they come from"));
    const auto octets = octetsOf(m_request.file);
    if (!octets)
        return failure(octets.error());
    if (const auto obstacle = obstacleIn(*octets))
        return failure(Error::Kind::InvalidInput, toDetail(*obstacle));
    CsvReader reader(*octets);
    const auto first = reader.next();
    if (!first)
        return failure(Error::Kind::InvalidInput, QStringLiteral("the file is empty"));
    auto columns = m_request.fields.empty() ? DeviceColumns::recognise(*first, m_request.columns)
                                            : DeviceColumns::assign(*first, m_request.fields);
    if (!columns)
        return failure(columns.error());
    m_columns = *std::move(columns);
    m_report.columns = m_columns;
    m_report.ignoredColumns = m_columns.ignored();
    m_report.counts.octetsTotal = octets->size();
    if (!m_columns.hasHeader)
        reader = CsvReader(*octets);
    RejectsFile rejects(m_request.rejectsFile, m_columns, reader.delimiter());
    if (const auto read = readRecords(reader, rejects); !read)
        return failure(read.error());
    if (const auto closed = rejects.close(); !closed)
        return failure(closed.error());
    if (rejects.isMade())
        m_report.rejectsFile = m_request.rejectsFile;
    return m_report;
}

Result<void> ImportRun::readRecords(CsvReader &reader, RejectsFile &rejects)
{
    while (const auto record = reader.next()) {
        ++m_report.counts.rows;
        m_report.counts.octetsRead = reader.position();
        if (auto problem = take(*record)) {
            if (const auto rejected = reject(*record, *std::move(problem), rejects); !rejected)
                return rejected;
        }
        if (m_report.counts.rows % static_cast<qint64>(ImportBatch) != 0)
            continue;
        if (const auto stored = flush(); !stored)
            return stored;
    }
    return flush();
}

std::optional<RowProblem> ImportRun::take(const CsvRecord &record)
{
    auto device = readDeviceRecord(record, m_columns);
    if (!device)
        return std::move(device.error());
    const auto known = m_rows.constFind(device->eid);
    if (known != m_rows.cend())
        return RowProblem{record.row, m_columns.headerOf(DeviceField::Eid),
                          QStringLiteral("EID %1 stands in row %2 already").arg(device->eid.toString()).arg(*known)};
    m_rows.insert(device->eid, record.row);
    if (device->eim.isEmpty())
        device->eim = m_request.defaultEim;
    m_batch.push_back(*std::move(device));
    return std::nullopt;
}

Result<void> ImportRun::reject(const CsvRecord &record, RowProblem problem, RejectsFile &rejects)
{
    ++m_report.counts.rejected;
    auto written = rejects.add(record, problem);
    if (m_report.problems.size() < ImportReport::MaximumProblems) {
        m_report.problems.push_back(std::move(problem));
        m_report.rejectedCells.push_back(textsOf(record));
    }
    return written;
}

Result<void> ImportRun::flush()
{
    if (m_stop.stop_requested())
        return failure(Error::Kind::Cancelled, QStringLiteral("import of '%1'").arg(m_request.file));
    std::vector<Eid> eids;
    for (const auto &device : m_batch)
        eids.push_back(device.eid);
    const auto found = awaited(m_journal.devices().find(std::move(eids)));
    if (!found)
        return failure(found.error());
    QHash<Eid, const Device *> known;
    for (const auto &device : *found)
        known.insert(device.eid, &device);
    QHash<Eid, Device> news;
    for (const auto &read : m_batch) {
        const auto *former = known.value(read.eid);
        if (former && withReadFromFile(*former, read) == *former) {
            ++m_report.counts.unchanged;
            continue;
        }
        ++(former ? m_report.counts.changed : m_report.counts.added);
        news.insert(read.eid, read);
    }
    m_batch.clear();
    if (!news.empty()) {
        const auto merged = [news](const Eid &eid, const Device *stored) -> std::optional<Device> {
            return withReadFromFile(stored ? *stored : Device{.eid = eid}, *news.constFind(eid));
        };
        if (const auto saved = awaited(m_journal.devices().merge({news.keyBegin(), news.keyEnd()}, merged)); !saved)
            return saved;
    }
    m_progress(m_report.counts);
    return {};
}

} // namespace longreach::fleet

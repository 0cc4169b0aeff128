// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetimage.h"

#include "app/fleet/imagestream.h"
#include "app/fleet/textsection.h"

#include <QFile>
#include <QSaveFile>

#include <string>
#include <vector>

namespace longreach::fleet {

namespace {

quint64 probeHash()
{
    return qHash(Eid::fromStem(u"890490320000000000000000000000").value());
}

/// What a file begins with. Octets as this machine lays them out: the image never leaves it.
struct ImageHead {
    static constexpr std::array<char, 8> Magic{'L', 'R', 'F', 'L', 'E', 'E', 'T', '\n'};
    static constexpr quint32 Version = 5;
    static constexpr quint32 CellSize = sizeof(ProfileCell);

    std::array<char, 8> magic = Magic;
    quint32 version = Version;
    quint32 cellSize = CellSize;
    quint64 hash = probeHash(); ///< of one EID: an index is of no use where another Qt hashes in another way
    quint64 octets = 0;         ///< after the head
    quint64 sum = 0;            ///< of those
};

/// The figures before the columns.
struct ImageFigures {
    qint64 revision = 0;
    quint64 chunks = 0;
};

Error damaged(const QString &path, const char *what)
{
    return {Error::Kind::Damaged, QStringLiteral("fleet image %1: %2").arg(path, QLatin1String(what))};
}

template <typename Chunk, typename Visit>
void visitChunk(Chunk &chunk, Visit &visit)
{
    visit(chunk.eids);
    visit(chunk.states);
    visit(chunk.imeis);
    TextHeap::visitColumns(chunk.labels, visit);
    SparseTexts::visitColumns(chunk.notes, visit);
    visit(chunk.groups);
    visit(chunk.tagSets);
    visit(chunk.countries);
    visit(chunk.plmns);
    visit(chunk.eims);
    visit(chunk.operators);
    visit(chunk.intervals);
    visit(chunk.lastPolls);
    visit(chunk.syncedAts);
    visit(chunk.auditedAts);
    visit(chunk.pollHours);
    visit(chunk.orders);
    ProfileList::visitColumns(chunk.profiles, visit);
}

/// Whether every column has a value for each device.
bool isWhole(DeviceChunk &chunk)
{
    const auto size = chunk.eids.size();
    const bool isEven = chunk.states.size() == size && chunk.imeis.size() == size && chunk.groups.size() == size
        && chunk.tagSets.size() == size && chunk.countries.size() == size && chunk.plmns.size() == size
        && chunk.eims.size() == size && chunk.operators.size() == size && chunk.intervals.size() == size
        && chunk.lastPolls.size() == size && chunk.syncedAts.size() == size && chunk.auditedAts.size() == size
        && chunk.pollHours.size() == size && chunk.orders.size() == size;
    return isEven && size <= DeviceChunk::Capacity && chunk.labels.isSound(size) && chunk.notes.isSound(size)
        && chunk.profiles.isSound(size);
}

Result<FleetSnapshot> readFleet(ImageReader &reader, quint64 chunkCount, const QString &path)
{
    auto texts = readTexts(reader.next());
    if (!texts)
        return failure(damaged(path, "its texts do not read"));
    std::vector<std::shared_ptr<DeviceChunk>> chunks;
    for (quint64 number = 0; number < chunkCount && reader.isFine(); ++number) {
        auto chunk = std::make_shared<DeviceChunk>();
        visitChunk(*chunk, reader);
        const bool isLast = number + 1 == chunkCount;
        if (!isWhole(*chunk) || (!isLast && chunk->size() != DeviceChunk::Capacity))
            return failure(damaged(path, "columns of different length"));
        chunks.push_back(std::move(chunk));
    }
    if (!reader.isFine())
        return failure(damaged(path, "it ends too early"));
    return FleetSnapshot(std::move(chunks), *std::move(texts));
}

EidIndex indexOf(const FleetSnapshot &fleet)
{
    EidIndex index;
    index.reserve(fleet.deviceCount());
    const auto eidAt = [&fleet](quint32 row) -> const Eid & { return fleet.chunk(chunkOf(row)).eids[placeOf(row)]; };
    for (quint32 row = 0; row < fleet.rowCount(); ++row) {
        if (fleet.isPresent(row))
            index.insert(eidAt(row), row, eidAt);
    }
    return index;
}

Result<FleetImage> readImage(std::span<const std::byte> octets, const QString &path)
{
    ImageHead head;
    if (octets.size() < sizeof head)
        return failure(damaged(path, "too short"));
    std::memcpy(&head, octets.data(), sizeof head);
    if (head.magic != ImageHead::Magic)
        return failure(damaged(path, "not one"));
    if (head.version != ImageHead::Version || head.cellSize != ImageHead::CellSize || head.hash != probeHash())
        return failure(Error::Kind::NewerVersion, QStringLiteral("fleet image %1: of another format").arg(path));
    const auto rest = octets.subspan(sizeof head);
    if (head.octets != rest.size() || head.sum != sumOf(rest).total())
        return failure(damaged(path, "its sum is wrong"));
    ImageReader reader(rest);
    std::string stamp;
    reader(stamp);
    std::vector<ImageFigures> figures;
    reader(figures);
    if (!reader.isFine() || figures.size() != 1)
        return failure(damaged(path, "no figures"));
    FleetImage image;
    image.stamp = QByteArray::fromStdString(stamp);
    image.revision = figures.front().revision;
    auto fleet = readFleet(reader, figures.front().chunks, path);
    if (!fleet)
        return failure(fleet.error());
    image.fleet = *std::move(fleet);
    EidIndex::visitColumns(image.index, reader);
    if (!reader.isFine() || !reader.isAtEnd()
        || !image.index.isSound(image.fleet.deviceCount(), image.fleet.rowCount()))
        return failure(damaged(path, "its index does not fit"));
    return image;
}

Error cannotWrite(const QFileDevice &file)
{
    const auto kind = file.error() == QFileDevice::ResourceError ? Error::Kind::StorageFull : Error::Kind::Storage;
    return {kind, QStringLiteral("fleet image %1: %2").arg(file.fileName(), file.errorString())};
}

} // namespace

Result<void> writeImage(const QString &path, const FleetImage &image)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(cannotWrite(file));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ImageHead head;
    file.write(reinterpret_cast<const char *>(&head), sizeof head);
    ImageWriter writer(file);
    writer(image.stamp);
    writer(std::vector{ImageFigures{image.revision, image.fleet.chunkCount()}});
    writer(textsSection(image.fleet.texts()));
    for (quint32 number = 0; number < image.fleet.chunkCount() && writer.isFine(); ++number)
        visitChunk(image.fleet.chunk(number), writer);
    const auto index = indexOf(image.fleet);
    EidIndex::visitColumns(index, writer);
    head.octets = writer.octets();
    head.sum = writer.sum().total();
    const bool isWritten = writer.isFine() && file.seek(0)
        && file.write(reinterpret_cast<const char *>(&head), sizeof head) == sizeof head;
    if (!isWritten || !file.commit())
        return failure(cannotWrite(file));
    return {};
}

Result<FleetImage> readImage(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound, QStringLiteral("fleet image %1: there is none").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(cannotWrite(file));
    const auto *octets = file.map(0, file.size());
    if (!octets)
        return failure(damaged(path, "it cannot be mapped"));
    return readImage(std::as_bytes(std::span(octets, static_cast<std::size_t>(file.size()))), path);
}

} // namespace longreach::fleet

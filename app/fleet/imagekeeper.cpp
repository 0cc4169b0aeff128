// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/imagekeeper.h"

#include "app/fleet/awaited.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QtConcurrent/QtConcurrentRun>

#include <array>
#include <chrono>

namespace longreach::fleet {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(imageLog, "longreach.fleet")

constexpr std::chrono::milliseconds LongestStale = 10min;
constexpr std::chrono::milliseconds LongestStaleAtTheEnd = 1min;

QByteArray newStamp()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::global()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.data()), sizeof words};
}

} // namespace

ImageKeeper::ImageKeeper(ports::Journal &journal, QString path, quint32 devicesMinimum)
    : m_journal(journal), m_path(std::move(path)), m_devicesMinimum(devicesMinimum)
{
    m_pool.setMaxThreadCount(1); // one after the other: the stamp belongs to the file laid down before it
}

ImageKeeper::~ImageKeeper()
{
    m_pool.waitForDone();
}

QFuture<Result<std::shared_ptr<FleetImage>>> ImageKeeper::open()
{
    return QtConcurrent::run(&m_pool, [this]() -> Result<std::shared_ptr<FleetImage>> {
        const auto stamp = awaited(m_journal.devices().readStamp());
        if (!stamp)
            return failure(stamp.error());
        auto image = readImage(m_path);
        if (!image)
            return failure(image.error());
        if (stamp->isEmpty() || image->stamp != *stamp)
            return failure(Error::Kind::Damaged, QStringLiteral("fleet image %1: of another journal").arg(m_path));
        return std::make_shared<FleetImage>(*std::move(image));
    });
}

void ImageKeeper::noteSame()
{
    m_isStale = false;
    m_age.start();
}

bool ImageKeeper::isWorthKeeping(const FleetSnapshot &fleet) const
{
    // One with many gaps is better read anew from the journal, which has none.
    const auto gaps = fleet.rowCount() - fleet.deviceCount();
    return m_isStale && fleet.deviceCount() >= m_devicesMinimum && gaps <= fleet.rowCount() / 4;
}

bool ImageKeeper::isDue(const FleetSnapshot &fleet) const
{
    return isWorthKeeping(fleet) && (!m_age.isValid() || m_age.hasExpired(LongestStale.count()));
}

void ImageKeeper::keep(FleetSnapshot fleet, qint64 revision)
{
    noteSame();
    auto image = std::make_shared<FleetImage>();
    image->stamp = newStamp();
    image->revision = revision;
    image->fleet = std::move(fleet);
    m_pool.start([this, image] {
        const auto kept =
            writeImage(m_path, *image).and_then([&] { return awaited(m_journal.devices().writeStamp(image->stamp)); });
        if (!kept) // the journal has it all: the next start takes longer, that is all
            qCWarning(imageLog, "%s", qUtf8Printable(kept.error().detail));
    });
}

void ImageKeeper::keepLast(FleetSnapshot fleet, qint64 revision)
{
    m_pool.waitForDone();
    if (isWorthKeeping(fleet) && (!m_age.isValid() || m_age.hasExpired(LongestStaleAtTheEnd.count())))
        keep(std::move(fleet), revision);
    m_pool.waitForDone();
}

} // namespace longreach::fleet

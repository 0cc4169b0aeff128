// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetimage.h"
#include "app/fleet/fleetstore.h"
#include "app/journal/sqlitejournal.h"
#include "app/ports/systemclock.h"
#include "tests/bench/measurement.h"
#include "tests/fakes/samplefleet.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace longreach;
using namespace longreach::bench;
using namespace longreach::fleet;

namespace {

#ifdef NDEBUG
constexpr int ImageFleetSize = 1'000'000;
#else
constexpr int ImageFleetSize = 100'000;
#endif
constexpr double ImageFloor = 10.0;
constexpr int ImageRuns = 3;

void check(bool isFine, const char *what)
{
    if (isFine)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(2);
}

void fillJournal(ports::Journal &journal)
{
    constexpr int Batch = 10'000;
    for (int first = 0; first < ImageFleetSize; first += Batch) {
        std::vector<Device> devices;
        for (int n = first; n < first + Batch; ++n)
            devices.push_back(fakes::sampleFleetDevice(n));
        check(journal.devices().save(std::move(devices)).result().has_value(), "cannot fill the journal");
    }
}

} // namespace

/// How soon a fleet can be shown: from the image of its columns, and from the rows of the journal.
int main()
{
    const QTemporaryDir folder;
    const ports::SystemClock clock;
    auto journal = journal::SqliteJournal::open(folder.filePath(QStringLiteral("bench.db")), clock);
    check(journal.has_value(), "cannot open a journal");
    fillJournal(**journal);

    FleetStore loaded;
    const auto sink = [&loaded](const std::vector<Device> &devices) { loaded.upsert(devices); };
    const auto theirs =
        timeOf([&] { check((*journal)->devices().read(0, sink, {}).result().has_value(), "cannot read the journal"); });

    const auto path = folder.filePath(QStringLiteral("fleet.image"));
    FleetImage image;
    image.fleet = loaded.snapshot();
    const auto written = timeOf([&] { check(writeImage(path, image).has_value(), "cannot write the image"); });
    const auto ours = timeOf(
        [&] {
            FleetStore opened;
            auto read = readImage(path);
            check(read.has_value(), "cannot read the image");
            opened.adopt(*std::move(read));
            check(opened.live().deviceCount() == ImageFleetSize, "devices are missing");
        },
        ImageRuns);
    std::printf("%d devices: an image of %lld MB, written in %.2f s\n", ImageFleetSize,
                static_cast<long long>(QFileInfo(path).size() / 1'000'000), written.count());
    const Comparison comparison{"opening the image of a fleet", ours, "reading its devices from SQLite", theirs,
                                ImageFloor};
    return comparison.print() ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalfile.h"

#include "app/journal/schema.h"
#include "app/journal/sqliteconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <chrono>
#include <thread>

namespace longreach::journal {

namespace {

constexpr qsizetype HeaderSize = 100; // the file format of SQLite, 1.3
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

// Reading all of a larger file would keep a person waiting; what is damaged in it shows when read.
constexpr qint64 LargestCheckedWhole = 64LL * 1024 * 1024;

constexpr int TriesForWal = 200;
constexpr std::chrono::milliseconds PauseForWal{25};

Result<void> makeFolder(const QString &path)
{
    const auto folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder))
        return {};
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(Error::Kind::Storage, QStringLiteral("journal: cannot make the folder %1").arg(folder));
    return {};
}

/// Makes an empty file if there is none: SQLite gives the files beside it the same permissions.
Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (file.exists() || file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.exists())
        return {};
    return failure(Error::Kind::Storage, QStringLiteral("journal: cannot make %1: %2").arg(path, file.errorString()));
}

/// Looks at the header without SQLite, which would write files beside one that is not ours.
Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(Error::Kind::Storage,
                       QStringLiteral("journal: cannot open %1: %2").arg(path, file.errorString()));
    const auto header = file.read(HeaderSize);
    if (header.isEmpty())
        return {};
    if (header.size() < HeaderSize || !header.startsWith(Magic))
        return failure(Error::Kind::Damaged, QStringLiteral("journal: %1 is not a database").arg(path));
    if (qFromBigEndian<quint32>(header.constData() + ApplicationIdAt) != ApplicationId)
        return failure(Error::Kind::Damaged, QStringLiteral("journal: %1 belongs to another program").arg(path));
    const auto version = qFromBigEndian<quint32>(header.constData() + UserVersionAt);
    if (version > SchemaVersion)
        return failure(newerVersion(version));
    return {};
}

Result<void> checkContent(SqliteConnection &connection, const QString &path)
{
    if (QFileInfo(path).size() > LargestCheckedWhole)
        return {};
    SqliteStatement &check = connection.statement("PRAGMA quick_check(1)");
    const auto isThere = check.bind().step();
    if (!isThere)
        return failure(isThere.error());
    const auto finding = check.text(0);
    check.reset();
    if (finding != u"ok")
        return failure(Error::Kind::Damaged, QStringLiteral("journal: %1").arg(finding));
    return {};
}

/// The change to WAL needs the file for itself for a moment, and does not wait for it.
Result<void> switchToWal(SqliteConnection &connection)
{
    auto done = connection.execute("PRAGMA journal_mode = WAL");
    for (int turn = 0; turn < TriesForWal && !done && done.error().kind == Error::Kind::Locked; ++turn) {
        std::this_thread::sleep_for(PauseForWal);
        done = connection.execute("PRAGMA journal_mode = WAL");
    }
    return done;
}

} // namespace

Result<std::unique_ptr<SqliteConnection>> openJournalFile(const QString &path, Timestamp now)
{
    auto isReady =
        makeFolder(path).and_then([&] { return makeFile(path); }).and_then([&] { return checkHeader(path); });
    if (!isReady)
        return failure(isReady.error());
    auto connection = SqliteConnection::open(path, SqliteConnection::Use::Write);
    if (!connection)
        return connection;
    isReady = checkContent(**connection, path).and_then([&] { return upgradeSchema(**connection, now); }).and_then([&] {
        return switchToWal(**connection);
    });
    if (!isReady)
        return failure(isReady.error());
    (*connection)->setTidiesUpOnClose(true);
    return connection;
}

} // namespace longreach::journal

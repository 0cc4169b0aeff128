// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/announcementlog.h"

#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace longreach;

namespace {

Announcement about(const QString &topic, const QString &title)
{
    return {.topic = topic, .tone = Tone::Bad, .title = title, .text = {}, .when = {}, .place = {}};
}

} // namespace

class AnnouncementLogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestFirst();
    void letsANewerOneTakeTheFormersPlace();
    void forgetsTheOldest();
    void countsWhatNobodyLookedAt();
};

void AnnouncementLogTest::keepsTheNewestFirst()
{
    AnnouncementLog log;
    const QSignalSpy added(&log, &AnnouncementLog::added);
    log.add(about(QStringLiteral("job:1"), QStringLiteral("first")));
    log.add(about(QStringLiteral("job:2"), QStringLiteral("second")));
    QCOMPARE(log.entries().size(), 2U);
    QCOMPARE(log.entries().front().title, QStringLiteral("second"));
    QCOMPARE(added.size(), 2);
}

void AnnouncementLogTest::letsANewerOneTakeTheFormersPlace()
{
    AnnouncementLog log;
    log.add(about(QStringLiteral("eim:lab"), QStringLiteral("does not answer")));
    log.add(about(QStringLiteral("job:1"), QStringLiteral("finished")));
    log.add(about(QStringLiteral("eim:lab"), QStringLiteral("answers again")));
    QCOMPARE(log.entries().size(), 2U);
    QCOMPARE(log.entries().front().title, QStringLiteral("answers again"));
    QCOMPARE(log.unread(), 2);
}

void AnnouncementLogTest::forgetsTheOldest()
{
    AnnouncementLog log;
    for (std::size_t number = 0; number < AnnouncementLog::Capacity + 3; ++number)
        log.add(about(QString::number(number), QString::number(number)));
    QCOMPARE(log.entries().size(), AnnouncementLog::Capacity);
    QCOMPARE(log.entries().back().title, QStringLiteral("3"));
    QCOMPARE(log.unread(), static_cast<int>(AnnouncementLog::Capacity));
}

void AnnouncementLogTest::countsWhatNobodyLookedAt()
{
    AnnouncementLog log;
    log.add(about(QStringLiteral("job:1"), QStringLiteral("finished")));
    QCOMPARE(log.unread(), 1);
    const QSignalSpy changed(&log, &AnnouncementLog::changed);
    log.markRead();
    log.markRead();
    QCOMPARE(log.unread(), 0);
    QCOMPARE(changed.size(), 1);
    log.add(about(QStringLiteral("job:1"), QStringLiteral("finished once more")));
    QCOMPARE(log.unread(), 1);
}

LONGREACH_TEST(AnnouncementLogTest)
#include "tst_announcementlog.moc"

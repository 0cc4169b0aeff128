// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/devicecursor.h"

#include "app/journal/devicewriter.h"
#include "app/journal/journalfile.h"
#include "app/journal/sqliteconnection.h"
#include "app/journal/texttable.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::journal;

class DeviceCursorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mergesProfilesWithTheirDevices();
    void passesOverProfilesOfNobody();
    void asksForProfilesOfNewerDevices();
    void saysWhatDoesNotRead();

private:
    static Device device(int number, int profiles)
    {
        Device made{.eid = Eid::fromStem(QStringLiteral("%1").arg(number, 30, 10, QLatin1Char('0'))).value()};
        for (int position = 0; position < profiles; ++position) {
            const auto digits =
                QStringLiteral("8944%1%2").arg(number, 13, 10, QLatin1Char('0')).arg(position, 2, 10, QLatin1Char('0'));
            made.profiles.push_back({.iccid = Iccid::parse(digits).value()});
        }
        return made;
    }
    void write(const Device &device, qint64 revision)
    {
        SqliteTurn turn{*m_connection, *m_texts, revision};
        QVERIFY(DeviceWriter(turn).write(device));
    }
    std::vector<Device> readSince(qint64 since)
    {
        SqliteTurn turn{*m_connection, *m_texts, 9};
        DeviceCursor cursor(turn, since);
        std::vector<Device> all;
        for (auto next = cursor.next().value(); next; next = cursor.next().value())
            all.push_back(*next);
        m_connection->resetStatements();
        return all;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteConnection> m_connection;
    std::unique_ptr<TextTable> m_texts;
};

void DeviceCursorTest::init()
{
    const auto path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    m_connection = openJournalFile(path, {}).value();
    m_texts = std::make_unique<TextTable>(*m_connection);
}

void DeviceCursorTest::mergesProfilesWithTheirDevices()
{
    const std::vector devices{device(1, 2), device(2, 0), device(3, 0), device(4, 3)};
    for (const auto &one : devices)
        write(one, 1);
    QCOMPARE(readSince(0), devices);
}

void DeviceCursorTest::passesOverProfilesOfNobody()
{
    for (const int number : {1, 2, 3, 4, 5})
        write(device(number, 2), 1);
    for (const int number : {1, 3, 5})
        QVERIFY(m_connection->statement("DELETE FROM device WHERE eid = ?1").bind(device(number, 0).eid).run());
    QCOMPARE(readSince(0), (std::vector{device(2, 2), device(4, 2)}));
}

void DeviceCursorTest::asksForProfilesOfNewerDevices()
{
    write(device(1, 2), 1);
    write(device(2, 2), 2);
    write(device(3, 1), 3);
    QCOMPARE(readSince(2), std::vector{device(3, 1)});
    QCOMPARE(readSince(1).size(), 2U);
}

void DeviceCursorTest::saysWhatDoesNotRead()
{
    write(device(1, 1), 1);
    QVERIFY(m_connection->execute("UPDATE profile SET iccid = x'ABCD'"));
    SqliteTurn turn{*m_connection, *m_texts, 9};
    const auto read = DeviceCursor(turn, 0).next();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Damaged);
    const auto found = findDevice(turn, device(1, 0).eid);
    QCOMPARE(found.error().kind, Error::Kind::Damaged);
}

LONGREACH_TEST(DeviceCursorTest)
#include "tst_devicecursor.moc"

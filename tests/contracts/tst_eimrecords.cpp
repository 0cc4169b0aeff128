// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/eimrecords.h"

#include "tests/contracts/journals.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::test;

class EimRecordsContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { JournalUnderTest::addRows(); }
    void keepsEveryField();
    void refusesAnotherOfTheSameName();
    void replacesInPlace();
    void refusesToReplaceWhatIsNotThere();
    void refusesToRemoveWhileInUse();
    void carriesWhatIsItsUnderANewName();
    void refusesANewNameWhileInUse();

private:
    static EimConnection connection(const QString &name)
    {
        EimConnection made;
        made.name = name;
        made.baseUrl = QUrl(QStringLiteral("https://eim.example/prefix"));
        return made;
    }
};

void EimRecordsContract::keepsEveryField()
{
    JournalUnderTest journal;
    auto full = connection(QStringLiteral("Fjord"));
    full.authentication = EimConnection::Authentication::Header;
    full.userName = QStringLiteral("ada");
    full.headerName = QStringLiteral("X-Api-Key");
    full.trustedPem = QByteArrayLiteral("-----BEGIN");
    full.clientPkcs12 = QByteArray("\x30\x00\xff", 3);
    full.isPlainHttpAccepted = true;
    full.isReadOnly = true;
    full.environment = EimConnection::Environment::Production;
    full.maximumOpenOrders = 12;
    full.requestsPerSecond = 3;
    full.parallelRequests = 2;
    const auto saved = journal->eims().save(full).result().value();
    QVERIFY(saved.id > 0);
    full.id = saved.id;
    QCOMPARE(saved, full);
    QCOMPARE(journal->eims().readAll().result().value(), std::vector{full});
}

void EimRecordsContract::refusesAnotherOfTheSameName()
{
    JournalUnderTest journal;
    QVERIFY(journal->eims().save(connection(QStringLiteral("a"))).result());
    const auto again = journal->eims().save(connection(QStringLiteral("a"))).result();
    QCOMPARE(again.error().kind, Error::Kind::AlreadyExists);
    auto other = journal->eims().save(connection(QStringLiteral("b"))).result().value();
    other.name = QStringLiteral("a");
    QCOMPARE(journal->eims().save(other).result().error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(journal->eims().readAll().result().value().size(), 2U);
}

void EimRecordsContract::replacesInPlace()
{
    JournalUnderTest journal;
    auto saved = journal->eims().save(connection(QStringLiteral("a"))).result().value();
    saved.name = QStringLiteral("c");
    saved.isReadOnly = true;
    QCOMPARE(journal->eims().save(saved).result().value(), saved);
    QCOMPARE(journal->eims().readAll().result().value(), std::vector{saved});
}

void EimRecordsContract::refusesToReplaceWhatIsNotThere()
{
    JournalUnderTest journal;
    auto unknown = connection(QStringLiteral("a"));
    unknown.id = 99;
    QCOMPARE(journal->eims().save(unknown).result().error().kind, Error::Kind::NotFound);
    QCOMPARE(journal->eims().remove(99).result().error().kind, Error::Kind::NotFound);
}

void EimRecordsContract::refusesToRemoveWhileInUse()
{
    JournalUnderTest journal;
    const auto saved = journal->eims().save(connection(QStringLiteral("lab"))).result().value();
    const auto job = journal->jobs().create({}, {sampleOperation(1)}).result().value();
    QCOMPARE(journal->eims().remove(saved.id).result().error().kind, Error::Kind::Conflict);
    auto operation = journal->jobs().readOperations(job.id, 0).result().value().first.at(0);
    operation.isSettled = true;
    QVERIFY(journal->jobs().save({operation}, {}).result());
    QVERIFY(journal->eims().remove(saved.id).result());
    QVERIFY(journal->eims().readAll().result().value().empty());
}

void EimRecordsContract::carriesWhatIsItsUnderANewName()
{
    JournalUnderTest journal;
    auto saved = journal->eims().save(connection(sampleDevice(1).eim)).result().value();
    auto elsewhere = sampleDevice(2);
    elsewhere.eim = QStringLiteral("elsewhere");
    QVERIFY(journal->devices().save({sampleDevice(1), elsewhere}).result());
    auto settled = sampleOperation(1);
    settled.eim = saved.name;
    settled.orderId = QStringLiteral("order 1");
    settled.isSettled = true;
    const auto job = journal->jobs().create({}, {settled}).result().value();
    const auto before = journal->revision().result().value();

    saved.name = QStringLiteral("new name");
    QVERIFY(journal->eims().save(saved).result());
    const auto moved = journal->devices().find({sampleDevice(1).eid, elsewhere.eid}).result().value();
    QCOMPARE(moved.size(), std::size_t{2});
    for (const auto &device : moved)
        QCOMPARE(device.eim, device.eid == elsewhere.eid ? elsewhere.eim : saved.name);
    const auto operations = journal->jobs().readOperations(job.id, before).result().value().first;
    QCOMPARE(operations.size(), std::size_t{1});
    QCOMPARE(operations[0].eim, saved.name);
    QCOMPARE(journal->jobs().readOrderIds(saved.name).result().value(), std::vector{settled.orderId});
    QVERIFY(journal->jobs().readOrderIds(sampleDevice(1).eim).result().value().empty());
    int changed = 0;
    const auto count = [&changed](const std::vector<Device> &devices) { changed += static_cast<int>(devices.size()); };
    QVERIFY(journal->devices().read(before, count, {}).result());
    QCOMPARE(changed, 1); // followers see it
}

void EimRecordsContract::refusesANewNameWhileInUse()
{
    JournalUnderTest journal;
    auto saved = journal->eims().save(connection(QStringLiteral("lab"))).result().value();
    QVERIFY(journal->jobs().create({}, {sampleOperation(1)}).result());
    saved.isReadOnly = true;
    QVERIFY(journal->eims().save(saved).result());
    saved.name = QStringLiteral("other");
    QCOMPARE(journal->eims().save(saved).result().error().kind, Error::Kind::Conflict);
    QCOMPARE(journal->eims().readAll().result().value().front().name, QStringLiteral("lab"));
}

LONGREACH_TEST(EimRecordsContract)
#include "tst_eimrecords.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/issuershelf.h"

#include "app/lab/card/cardstock.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace longreach;

namespace {

QByteArray pemOf(const QByteArray &der)
{
    return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
}

} // namespace

/// The issuers that cards are checked against.
class IssuerShelfTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAuthorities();
    void takesSeveralFromOneFile();
    void refusesWhatIsNoAuthority();
};

void IssuerShelfTest::keepsAuthorities()
{
    const QTemporaryDir folder;
    card::IssuerShelf shelf(folder.filePath(QStringLiteral("issuers")));
    QVERIFY(shelf.entries().empty()); // the folder is not there yet
    const auto stock = lab::CardStock::make(lab::Seed{7});
    const auto added = shelf.add(stock->ciCertificate());
    QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
    QVERIFY(shelf.add(pemOf(stock->ciCertificate()))); // the same one
    const auto entries = shelf.entries();
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().fingerprint.size(), 64);
    QCOMPARE(shelf.certificates().front().der(), stock->ciCertificate());
    QCOMPARE(shelf.remove(QStringLiteral("00")).error().kind, Error::Kind::NotFound);
    QVERIFY(shelf.remove(entries.front().fingerprint.toLower()));
    QVERIFY(shelf.entries().empty());
}

void IssuerShelfTest::takesSeveralFromOneFile()
{
    const QTemporaryDir folder;
    card::IssuerShelf shelf(folder.path());
    QByteArray pem("Subject: something that people write above\n");
    for (const quint64 seed : {7U, 8U})
        pem += pemOf(lab::CardStock::make(lab::Seed{seed})->ciCertificate());
    const auto added = shelf.add(pem);
    QVERIFY(added);
    QCOMPARE(added->size(), std::size_t{2});
    QCOMPARE(shelf.entries().size(), std::size_t{2});
}

void IssuerShelfTest::refusesWhatIsNoAuthority()
{
    const QTemporaryDir folder;
    card::IssuerShelf shelf(folder.path());
    const auto stock = lab::CardStock::make(lab::Seed{7});
    const auto eid = Eid::parse(u"89049032123451234512345678901235").value();
    const auto leaf = stock->cardCertificate(eid, stock->cardKey(eid).publicKey());
    QCOMPARE(shelf.add(leaf).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(shelf.add("nonsense").error().kind, Error::Kind::InvalidInput);
    QVERIFY(shelf.entries().empty());
}

LONGREACH_TEST(IssuerShelfTest)
#include "tst_issuershelf.moc"

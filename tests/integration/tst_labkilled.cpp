// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eid.h"
#include "app/sgp32/esipa/packageexchange.h"
#include "tests/integration/labprocess.h"
#include "tests/support/rawhttps.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace longreach;
using namespace longreach::test;

namespace {

/// So many kills as LONGREACH_LAB_KILLS says: a nightly run can afford more.
int wantedKills()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("LONGREACH_LAB_KILLS", &isNumber);
    return isNumber && wanted > 0 ? wanted : 12;
}

constexpr int OutsideDevices = 5;

Eid outsideEid(int number)
{
    return Eid::fromStem(QStringLiteral("8904903299999999999999999%1").arg(number, 5, 10, QLatin1Char('0'))).value();
}

} // namespace

/// Kills the lab again and again while a console orders and devices fetch, and holds against its store
/// what both were told.
class LabKilledTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNoOrderAndUsesNoCounterTwice();

private:
    /// Orders and polls until the lab is gone.
    void useUntilKilled(LabProcess &lab, int milliseconds);
    void order(RawHttps &rest, int device);
    void poll(RawHttps &esipa, int device);

    QTemporaryDir m_folder;
    std::set<QByteArray> m_accepted;                         ///< ids the lab promised to keep
    std::map<std::pair<int, qint64>, QByteArray> m_packages; ///< given out, by device and counter
    int m_conflicts = 0;
};

void LabKilledTest::order(RawHttps &rest, int device)
{
    const auto body =
        R"({"eidValue":")" + outsideEid(device).toString().toLatin1() + R"(","order":{"psmo":[{"getRAT":{}}]}})";
    const auto answer = rest.post("/psmo/create", body);
    if (answer.status == 303)
        m_accepted.insert(answer.header("location").mid(int(sizeof "/psmo/lookup/") - 1));
}

void LabKilledTest::poll(RawHttps &esipa, int device)
{
    const auto message = sgp32::encode(sgp32::GetEimPackageRequest{outsideEid(device)});
    const auto answer = esipa.exchange(
        "POST /gsma/rsp2/asn1 HTTP/1.1\r\nHost: lab\r\nContent-Type: application/x-gsma-rsp-asn1\r\nContent-Length: "
        + QByteArray::number(message.size()) + "\r\n\r\n" + message);
    const auto given = sgp32::decode<sgp32::GetEimPackageResponse>(answer.body);
    const auto *package = given ? std::get_if<sgp32::Sealed<sgp32::EuiccPackageRequest>>(&*given) : nullptr;
    if (!package)
        return;
    const auto counter = package->value().euiccPackageSigned->counterValue;
    const auto [known, isNew] = m_packages.emplace(std::pair(device, counter), package->octets());
    m_conflicts += !isNew && known->second != package->octets() ? 1 : 0;
}

void LabKilledTest::useUntilKilled(LabProcess &lab, int milliseconds)
{
    const auto certificate = m_folder.filePath(QStringLiteral("lab.pem"));
    QFile file(certificate);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(lab.connection().trustedPem) > 0 && file.flush());
    RawHttps rest(lab.connection().baseUrl.toString(), certificate);
    RawHttps esipa(lab.esipaUrl(), certificate);
    QElapsedTimer time;
    for (time.start(); time.elapsed() < milliseconds;) {
        const auto device = QRandomGenerator::global()->bounded(OutsideDevices);
        order(rest, device);
        poll(esipa, device);
    }
    lab.kill();
}

void LabKilledTest::losesNoOrderAndUsesNoCounterTwice()
{
    const QStringList arguments{QStringLiteral("--devices"),   QStringLiteral("50"),
                                QStringLiteral("--speed"),     QStringLiteral("60"),
                                QStringLiteral("--store"),     m_folder.filePath(QStringLiteral("store")),
                                QStringLiteral("--accept-new")};
    const int kills = wantedKills();
    for (int kill = 0; kill < kills; ++kill) {
        LabProcess lab(arguments);
        QVERIFY(lab.isListening());
        std::set<QByteArray> kept;
        const auto orders = lab.orders();
        QVERIFY(orders);
        for (const auto &order : *orders)
            kept.insert(order.id.toLatin1());
        for (const auto &id : m_accepted)
            QVERIFY2(kept.contains(id), id.constData());
        useUntilKilled(lab, QRandomGenerator::global()->bounded(50, 300));
    }
    QVERIFY(!m_accepted.empty());
    QVERIFY(!m_packages.empty());
    QCOMPARE(m_conflicts, 0);
}

LONGREACH_TEST(LabKilledTest)
#include "tst_labkilled.moc"

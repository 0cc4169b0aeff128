// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/packagedesk.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/residentrig.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;

/// An eIM whose key is on brainpoolP256r1: its packages are believed by the cards that obey it.
class BrainpoolTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesCards();
    void signsOnItsCurve();
};

void BrainpoolTest::movesCards()
{
    ResidentRig rig(Behaviour::Obedient, 3, {}, sgp32::Curve::BrainpoolP256r1);
    std::vector<QByteArray> orders;
    for (std::size_t at = 0; at < 3; ++at)
        orders.push_back(rig.order(R"([{"enable":{"iccid":"%1","rollback":true}}])", Facility::Psmo, at));
    for (const auto &order : orders)
        QCOMPARE(rig.outcomeOf(order), QByteArray(R"([{"enableResult":"ok"}])"));
    QCOMPARE(rig.localState(), ProfileState::Enabled);
}

void BrainpoolTest::signsOnItsCurve()
{
    const ResidentRig rig(Behaviour::Obedient, 1, {}, sgp32::Curve::BrainpoolP256r1);
    const auto &key = rig.desk.identity().key;
    QCOMPARE(key.publicKey().curve(), sgp32::Curve::BrainpoolP256r1);
    const auto restored = sgp32::PrivateKey::fromPem(key.toPem()).value();
    QCOMPARE(restored.publicKey().toSpki(), key.publicKey().toSpki());
}

LONGREACH_TEST(BrainpoolTest)
#include "tst_brainpool.moc"

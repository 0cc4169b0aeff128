// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/samplecard.h"

#include "tests/fakes/samplefleet.h"

namespace longreach::fakes {

namespace {

CardProfile sampleProfile(int number, const QString &name, ProfileState state, ProfileClass profileClass)
{
    CardProfile card{
        .profile = {.iccid = sampleFleetDevice(number).profiles.front().iccid}, .rules = {}, .icon = {}, .cost = {}};
    card.profile.name = name;
    card.profile.serviceProvider = name.section(u' ', 0, 0);
    card.profile.state = state;
    card.profile.profileClass = profileClass;
    return card;
}

CardCertificate sampleCertificate(const QString &role, const QString &subject)
{
    CardCertificate certificate;
    certificate.role = role;
    certificate.subject = subject;
    certificate.fingerprint = QStringLiteral("9d5f04be7ad8f2b76b6f4d5c8e1a33e07bcd21a9d5f04be7ad8f2b76b6f4d5c8");
    certificate.notBefore = SampleNow - std::chrono::hours(24 * 400);
    certificate.notAfter = SampleNow + std::chrono::hours(24 * 9'000);
    certificate.der = "certificate of " + subject.toUtf8();
    return certificate;
}

CardIdentity sampleIdentity()
{
    CardIdentity identity;
    identity.kind = CardKind::IotEuicc;
    identity.atr = QByteArray::fromHex("3b9f96803fc7828031e073fe211b63e208a8830f900098");
    identity.eid = sampleFleetDevice(1).eid;
    identity.eidText = identity.eid->toString();
    identity.maker = {.name = QStringLiteral("Kigen"),
                      .key = QStringLiteral("89044045"),
                      .source = QStringLiteral("the public list of EUM identifiers"),
                      .date = QStringLiteral("2026-05-01")};
    identity.issuer = {.name = QStringLiteral("GSMA test CI"),
                       .key = QStringLiteral("f54172bdf98a95d65cbeb88a38a1c11d800a85c3"),
                       .source = QStringLiteral("SGP.26"),
                       .date = QStringLiteral("2024-11-01")};
    identity.signingKeys = {identity.issuer.key};
    identity.versions.sgp22 = QStringLiteral("2.5.0");
    identity.versions.sgp32 = {QStringLiteral("1.2.0")};
    identity.versions.profilePackage = QStringLiteral("3.3.1");
    identity.versions.firmware = QStringLiteral("4.1.0");
    identity.capabilities = {QStringLiteral("additionalProfile"), QStringLiteral("testProfileSupport")};
    identity.category = QStringLiteral("mediumEuicc");
    identity.ipaMode = QStringLiteral("ipad");
    return identity;
}

CardEim sampleEim()
{
    CardEim eim;
    eim.eimId = QStringLiteral("eim.lab.example");
    eim.idType = QStringLiteral("fqdn");
    eim.address = QStringLiteral("eim.lab.example:8443");
    eim.protocols = {QStringLiteral("retrieveHttps")};
    eim.keyFingerprint = QStringLiteral("4c0fa2b9e1d377c15aa0e4417fbc52d3018c3fd3c1b0a7b8f3de8a5d71cc2b90");
    eim.associationToken = 7;
    eim.trust = CardEim::Trust::Certificate;
    eim.trustFingerprint = QStringLiteral("0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9");
    return eim;
}

} // namespace

CardReport sampleCard(const QString &reader)
{
    CardReport report;
    report.reader = reader;
    report.readAt = SampleNow;
    report.parts = WholeCard | CardPart::Details;
    report.identity = sampleIdentity();
    report.memory = CardMemory{.freeNonVolatile = 421'888, .freeVolatile = 12'288, .installedApplications = 3};
    report.profiles = {
        sampleProfile(1, QStringLiteral("Bootstrap Global"), ProfileState::Disabled, ProfileClass::Provisioning),
        sampleProfile(2, QStringLiteral("Telekom Meter"), ProfileState::Enabled, ProfileClass::Operational),
        sampleProfile(3, QStringLiteral("Tele2 IoT"), ProfileState::Disabled, ProfileClass::Operational),
    };
    report.profiles[0].profile.isFallback = true;
    report.profiles[1].rules = {PolicyRuleWord::NoDelete};
    report.profiles[1].cost = 38'912;
    report.notifications = {
        {.number = 14,
         .event = CardEvent::Enable,
         .address = QStringLiteral("smdp.example.com"),
         .iccid = report.profiles[1].profile.iccid},
        {.number = 15, .event = CardEvent::Delete, .address = QStringLiteral("smdp.example.com"), .iccid = {}}};
    report.eims = {sampleEim()};
    report.addresses =
        CardAddresses{.defaultDp = QStringLiteral("smdp.example.com"), .rootDs = QStringLiteral("lpa.ds.gsma.com")};
    report.rules = {{.rules = {PolicyRuleWord::NoDisable, PolicyRuleWord::NoDelete},
                     .operators = {QStringLiteral("262-01")},
                     .needsConsent = true}};
    report.certificates = {sampleCertificate(QStringLiteral("eUICC"), QStringLiteral("CN=Sample eUICC")),
                           sampleCertificate(QStringLiteral("EUM"), QStringLiteral("CN=Sample EUM"))};
    report.chain = {.verdict = CardChain::Verdict::IssuerMissing, .finding = QStringLiteral("the CI's certificate")};
    report.commands = 21;
    return report;
}

CardReport samplePlainSim(const QString &reader)
{
    CardReport report;
    report.reader = reader;
    report.readAt = SampleNow;
    report.identity.kind = CardKind::PlainSim;
    report.identity.atr = QByteArray::fromHex("3b9e95801fc38031a073be21136741020101");
    return report;
}

} // namespace longreach::fakes

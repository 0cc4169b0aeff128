// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labeim.h"
#include "app/lab/population.h"

#include "tests/contracts/recording.h"
#include "tests/support/testregistry.h"

#include <QDeadlineTimer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::contracts;
using longreach::test::RawAnswer;
using longreach::test::RawHttps;

namespace {

Profile recordedProfile(const char *wire, const char *aid, const char *provider, const char *name, ProfileClass kind)
{
    Profile profile{.iccid = Iccid::parseWireHex(QString::fromLatin1(wire)).value()};
    profile.state = ProfileState::Disabled;
    profile.profileClass = kind;
    profile.isdpAid = Aid::parse(QString::fromLatin1(aid)).value();
    profile.serviceProvider = QString::fromUtf8(provider);
    profile.name = QString::fromUtf8(name);
    return profile;
}

/// The card of the recording, as it was at the first exchange.
SimulatedCard recordedCard()
{
    constexpr auto Operational = ProfileClass::Operational;
    std::vector<Profile> profiles{
        recordedProfile("98940404800000000010", "A0000005591010FFFFFFFF8900001000", "Alpha Mobile", "Alpha IoT",
                        Operational),
        recordedProfile("98940404800000000028", "A0000005591010FFFFFFFF8900001100", "Beta Télécom", "Beta LPWA",
                        Operational),
        recordedProfile("98940404800000000036", "A0000005591010FFFFFFFF8900001101", "Gamma", "Gamma Data", Operational),
        recordedProfile("98940404800000000044", "A0000005591010FFFFFFFF8900001102", "Bootstrap Co", "Provisioning",
                        ProfileClass::Provisioning),
        recordedProfile("98001032547698103214", "A0000005591010FFFFFFFF8900001103", "GSMA", "Test profile",
                        ProfileClass::Test)};
    profiles.front().state = ProfileState::Enabled;
    profiles.front().nickname = QStringLiteral("meter-01");
    return {std::move(profiles), QByteArrayLiteral("eIM")};
}

SimulatedDevice recordedDevice(QStringView eid)
{
    return {{.eid = Eid::parse(eid).value(),
             .imei = Imei::parse(u"21436587000000").value(),
             .label = QStringLiteral("recorded"),
             .country = QStringLiteral("DE"),
             .homePlmn = Plmn::parse(u"262-01").value()},
            recordedCard(),
            std::chrono::seconds(20)};
}

/// A lab with the devices of the recording, running on its own thread.
class RecordedLab final {
public:
    explicit RecordedLab(double speed)
    {
        std::vector<SimulatedDevice> devices{recordedDevice(u"89049032123451234512345678901235"),
                                             recordedDevice(u"89049032123451234512345678903466")};
        std::vector<Eid> eids;
        for (const auto &device : devices)
            eids.push_back(device.identity().eid);
        LabOptions options;
        options.speed = speed;
        options.cards = Cards::Simulated; // the recorded card was none of SGP.32
        options.faults.isPoisonable = true;
        const auto identity = TlsIdentity::create().value();
        QFile file(certificateFile());
        if (!file.open(QIODevice::WriteOnly) || file.write(identity.certificatePem()) <= 0)
            qFatal("no certificate file");
        m_eim = std::make_unique<LabEim>(
            options,
            LabEim::Parts{std::move(devices),
                          DevicePlan::make(Seed(1), eids, {}).value(),
                          identity,
                          {QByteArrayLiteral("eIM"), sgp32::PrivateKey::generate(sgp32::Curve::P256).value()},
                          nullptr});
        m_eim->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_eim.get(), [this] { m_isListening = m_eim->start().has_value(); }, Qt::BlockingQueuedConnection);
    }

    ~RecordedLab()
    {
        QMetaObject::invokeMethod(
            m_eim.get(), [this] { m_eim.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_eim->port()); }
    [[nodiscard]] QString certificateFile() const { return m_folder.filePath(QStringLiteral("lab.pem")); }

private:
    QTemporaryDir m_folder;
    QThread m_thread;
    std::unique_ptr<LabEim> m_eim;
    bool m_isListening = false;
};

struct Exception {
    const char *notes; ///< how the notes begin
    const char *reason;
};

/// What of the recording the lab cannot be asked to repeat.
constexpr std::array Exceptions{
    Exception{"list with 53 orders", "the orders before it are not in the recording; see listBreaksAt53Orders"},
    Exception{"list with 52 orders", "the orders before it are not in the recording; see listBreaksAt53Orders"},
    Exception{"[emu-edr-all]", "an IPA on a consumer card, without certificates; the lab's cards are IoT eUICCs"},
    Exception{"[emu-download-ok]", "the recorded SM-DP+ refused this code once and gave its profile later"},
    Exception{"[emu-download-with-LPA-prefix]",
              "the recorded SM-DP+ refused this code once and gave its profile later"},
    Exception{"[emu-psmo-list-after-download]", "the recorded card had been reset before"},
    Exception{"[iot-download-ok]", "the profile is the recorded SM-DP+'s own"},
    Exception{"[iot-psmo-enable-downloaded]", "the profile is the recorded SM-DP+'s own"},
    Exception{"[iot-psmo-list-after-download]", "the recorded card had been reset before"},
    Exception{"[work]", "the recorded IPA stopped in the middle; see tests/unit/lab"},
    Exception{"second", "the recorded IPA stopped in the middle; see tests/unit/lab"},
    Exception{"first", "the recorded IPA stopped in the middle; see tests/unit/lab"},
    Exception{"delete an order in status work", "the recorded IPA stopped in the middle; see tests/unit/lab"},
    Exception{"lookup after", "follows on an order of an IPA that stopped in the middle"},
    Exception{"eimPackageError", "the recorded IPA was made to refuse a package"},
    Exception{"outcome after eimPackageError", "the recorded IPA was made to refuse a package"},
    Exception{"[timeouts", "the recorded eIM had other time limits; see tests/unit/lab"},
    Exception{"[restart", "the recorded IPA stopped in the middle; see tests/unit/lab"},
    Exception{"[euicc types] psmo after", "the check digits of this EID are wrong: no device has it"},
};

bool isException(const RecordedExchange &exchange)
{
    const bool isDeletedLookup = exchange.note == u"lookup after delete";
    return !isDeletedLookup && std::any_of(Exceptions.begin(), Exceptions.end(), [&](const Exception &one) {
        return exchange.note.startsWith(QString::fromUtf8(one.notes));
    });
}

/// Sends exchanges of the recording one by one and compares the answers.
class Replay final {
public:
    explicit Replay(const RecordedLab &lab) : m_url(lab.url()), m_certificateFile(lab.certificateFile()) {}

    /// The two answers made comparable: the recorded one, and what the lab says. A lookup is
    /// repeated until the order has the recorded status.
    std::pair<QByteArray, QByteArray> compare(const RecordedExchange &exchange)
    {
        const bool keepsTerm = hasPlainDebugTerm(exchange.answer);
        const auto wanted = normalised(exchange.answer, keepsTerm);
        auto answer = send(exchange);
        const auto status = exchange.answer.body.left(exchange.answer.body.indexOf(','));
        for (QDeadlineTimer deadline(5'000); exchange.path.contains("/lookup/") && exchange.method == "GET"
             && !answer.body.startsWith(status) && !deadline.hasExpired();)
            answer = send(exchange);
        if (const auto id = idOf(exchange.answer); !id.isEmpty())
            m_ids.insert(id, idOf(answer));
        return {wanted, normalised(answer, keepsTerm)};
    }

private:
    RawAnswer send(const RecordedExchange &exchange)
    {
        if (!m_client || !m_client->isOpen())
            m_client = std::make_unique<RawHttps>(m_url, m_certificateFile);
        auto answer = m_client->exchange(exchange.toBytes(m_ids));
        // The answers that end a connection, and a request too long to be read to its end.
        if (answer.header("connection") == "close" || answer.status == 413)
            m_client.reset();
        return answer;
    }

    QString m_url;
    QString m_certificateFile;
    QHash<QByteArray, QByteArray> m_ids;
    std::unique_ptr<RawHttps> m_client;
};

} // namespace

/// The lab against a recording of the eIM whose dialect it speaks.
class OnomondoRestTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_recording = readRecording(); }
    void answersWithoutDevices();
    void answersForDevices();
    void listBreaksAt53Orders();
    void leavesNothingOut();

private:
    void replay(RecordedLab &lab, std::size_t from, std::size_t to);

    std::vector<RecordedExchange> m_recording;
    QSet<std::size_t> m_replayed;
};

void OnomondoRestTest::replay(RecordedLab &lab, std::size_t from, std::size_t to)
{
    Replay session(lab);
    for (auto at = from; at < to; ++at) {
        if (isException(m_recording[at]))
            continue;
        const auto [wanted, got] = session.compare(m_recording[at]);
        if (wanted != got)
            QFAIL(qPrintable(QStringLiteral("exchange %1 '%2'\n--- recorded\n%3\n--- lab\n%4")
                                 .arg(at)
                                 .arg(m_recording[at].note, QString::fromUtf8(wanted.left(3000)),
                                      QString::fromUtf8(got.left(3000)))));
        m_replayed.insert(at);
    }
}

namespace {

constexpr std::size_t FirstWithDevice = 161;
constexpr std::size_t FirstOfFifo = 294;
constexpr std::size_t FirstOfPoison = 378;
constexpr std::size_t FirstAfterPoison = 387;

} // namespace

void OnomondoRestTest::answersWithoutDevices()
{
    RecordedLab unhurried(1);
    replay(unhurried, 0, FirstWithDevice);
    RecordedLab other(1);
    replay(other, FirstOfFifo, FirstOfPoison);
}

void OnomondoRestTest::answersForDevices()
{
    RecordedLab quick(500);
    replay(quick, FirstWithDevice, FirstOfFifo);
    RecordedLab poisoned(500);
    replay(poisoned, FirstOfPoison, FirstAfterPoison);
    RecordedLab last(500);
    replay(last, FirstAfterPoison, m_recording.size());
}

void OnomondoRestTest::listBreaksAt53Orders()
{
    RecordedLab lab(1);
    RawHttps client(lab.url(), lab.certificateFile());
    QByteArray location;
    for (int count = 1; count <= 53; ++count)
        location =
            client.post("/edr/create", R"({"eidValue":"1","order":{"edr":{"tagList":"80"}}})").header("location");
    QCOMPARE(client.get("/edr/list").status, 500);
    QCOMPARE(client.get("/psmo/list").status, 200);
    QVERIFY(client.get(location.replace("lookup", "delete")).body.contains("deleted"));
    const auto list = client.get("/edr/list");
    QCOMPARE(list.status, 200);
    QCOMPARE(list.body.size(), 2049);
}

void OnomondoRestTest::leavesNothingOut()
{
    for (std::size_t at = 0; at < m_recording.size(); ++at)
        QVERIFY2(m_replayed.contains(at) || isException(m_recording[at]), qPrintable(m_recording[at].note));
}

LONGREACH_TEST(OnomondoRestTest)
#include "tst_onomondorest.moc"

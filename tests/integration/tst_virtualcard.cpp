// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/es10/profilestate.h"
#include "app/sgp32/schema/codec.h"

#include "tests/integration/cardprocess.h"
#include "tests/loopback/cardservice.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace longreach;
using namespace longreach::test;

namespace {

constexpr auto Reader = "Virtual PCD 00 00";
constexpr auto OpenAndSelect = "0070000001\n01A4040010A0000005591010FFFFFFFF8900000100\n";

/// Runs `script` (commands in hexadecimal, one a line) with scriptor, and gives the answers in upper case
/// without blanks; empty if it failed.
QByteArrayList runScript(const CardService &service, const QByteArray &script)
{
    QProcess scriptor;
    scriptor.setProcessEnvironment(service.environment());
    scriptor.start(QStringLiteral("scriptor"), {QStringLiteral("-r"), QString::fromLatin1(Reader)});
    scriptor.write(script);
    scriptor.closeWriteChannel();
    if (!scriptor.waitForFinished())
        return {};
    QByteArrayList answers;
    bool isAnswer = false;
    const auto lines = scriptor.readAllStandardOutput().split('\n');
    for (const auto &line : lines) {
        // An answer goes on over several lines until the words behind its colon.
        if (line.startsWith("< "))
            answers << QByteArray();
        isAnswer = line.startsWith("< ") || (isAnswer && !line.startsWith('>'));
        if (isAnswer)
            answers.back() += line.split(':').first().replace("< ", "").replace(" ", "").trimmed();
        isAnswer = isAnswer && !line.contains(':');
    }
    return answers;
}

} // namespace

/// The virtual card through a real card service, with other people's programs.
class VirtualCardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isInTheReader();
    void answersScripts();
    void keepsWhatChanges();
    void answersQuickly();
    void comesBack();

private:
    std::unique_ptr<CardService> m_service;
    std::unique_ptr<CardProcess> m_card;
};

void VirtualCardTest::initTestCase()
{
    m_service = std::make_unique<CardService>();
    if (!m_service->whyNot().isEmpty())
        QSKIP(qPrintable(m_service->whyNot()));
    if (QStandardPaths::findExecutable(QStringLiteral("scriptor")).isEmpty())
        QSKIP("scriptor (pcsc-tools) is not installed");
}

void VirtualCardTest::init()
{
    m_card = std::make_unique<CardProcess>(m_service->vpcdAddress(),
                                           QStringList{QStringLiteral("--personality"), QStringLiteral("consumer")});
    QVERIFY(m_card->isInserted());
    QTRY_VERIFY(!runScript(*m_service, "80F2000C00\n").isEmpty());
}

void VirtualCardTest::cleanup()
{
    m_card.reset();
}

void VirtualCardTest::isInTheReader()
{
    const auto tool = QStandardPaths::findExecutable(QStringLiteral("opensc-tool"));
    if (tool.isEmpty())
        QSKIP("opensc-tool is not installed");
    QProcess process;
    process.setProcessEnvironment(m_service->environment());
    process.start(tool, {QStringLiteral("-r"), QString::fromLatin1(Reader), QStringLiteral("-a")});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().contains("3b:9f:96:80:1f:c7:80:31:a0:73:be:21:13:67:43:20:07:18:00:00:01"));
}

void VirtualCardTest::answersScripts()
{
    const auto answers = runScript(*m_service,
                                   QByteArray("80AA00000AA9088100820101830107\n") + OpenAndSelect
                                       + "81E2910006BF3E035C015A\n81C0000015\n0070800100\n");
    QCOMPARE(answers.size(), 6);
    QCOMPARE(answers[0], "9000");
    QCOMPARE(answers[1], "019000");
    QCOMPARE(answers[2], "6121");
    QCOMPARE(answers[3], "6115");
    QCOMPARE(answers[4], "BF3E125A10" + m_card->eid().toLatin1() + "9000");
    QCOMPARE(answers[5], "9000");
}

void VirtualCardTest::keepsWhatChanges()
{
    // Le asks for all there is at once.
    const auto list = [&] {
        const auto answer = runScript(*m_service, QByteArray(OpenAndSelect) + "81E2910003BF2D0000\n").value(2);
        return std::get<0>(
            sgp32::decode<sgp32::ProfileInfoListResponse>(QByteArray::fromHex(answer).chopped(2)).value());
    };
    const auto iccid = list().at(1).iccid.value();
    const auto enable = sgp32::encode(sgp32::EnableProfileRequest{iccid, false});
    const auto command = "81E29100" + QByteArray::number(enable.size(), 16).rightJustified(2, '0') + enable.toHex();
    QCOMPARE(runScript(*m_service, OpenAndSelect + command + "00\n").value(2), "BF31038001009000");
    QCOMPARE(list().at(1).profileState, sgp32::WireProfileState::Enabled);
    QCOMPARE(list().at(0).profileState, sgp32::WireProfileState::Disabled);
}

void VirtualCardTest::answersQuickly()
{
    QByteArray script(OpenAndSelect);
    constexpr int Exchanges = 200;
    for (int count = 0; count < Exchanges; ++count)
        script += "81E2910003BF2000\n";
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(runScript(*m_service, script).size(), Exchanges + 2);
    // With delayed acknowledgements it would be 40 ms an exchange.
    QVERIFY2(clock.elapsed() < 20 * Exchanges, qPrintable(QString::number(clock.elapsed())));
}

void VirtualCardTest::comesBack()
{
    m_service->kill();
    QVERIFY(m_service->start());
    init(); // another port, another card
    QCOMPARE(runScript(*m_service, OpenAndSelect).value(1), "6121");
}

LONGREACH_TEST(VirtualCardTest)
#include "tst_virtualcard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetstore.h"
#include "app/jobs/codefile.h"
#include "app/jobs/codepool.h"
#include "app/jobs/jobdesk.h"
#include "app/main/consolesession.h"
#include "app/main/labguest.h"
#include "app/main/windowarguments.h"
#include "app/workspace/workspace.h"
#include "tests/support/testregistry.h"
#include "views/common/theme.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace longreach;

namespace {

/// What the first element called `name` holds, at whatever depth.
std::optional<QString> textOf(const std::vector<TraceNode> &nodes, QStringView name)
{
    for (const auto &node : nodes) {
        if (node.name == name)
            return node.text;
        if (const auto found = textOf(node.children, name))
            return found;
    }
    return std::nullopt;
}

} // namespace

/// The lab inside a console: started anew with another population, and there again after the console was.
class LabSessionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsAnewWithAScenario();
    void goesOnWithItsStore();
    void beginsWithWhatWasChosenLast();
    void hidesActivationCodes();

private:
    static constexpr int patience = 60'000;

    /// Opens the console; the one before has ended.
    void open();
    [[nodiscard]] LabGuest &lab() const { return *m_session->lab(); }
    [[nodiscard]] const fleet::FleetSnapshot &devices() const { return m_session->workspace().fleet().live(); }
    [[nodiscard]] LabReport report() const { return lab().report(0).result(); }
    [[nodiscard]] double knob(QStringView name) const
    {
        const auto knobs = report().knobs;
        return std::ranges::find(knobs, name, &LabKnob::name)->value;
    }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    WindowArguments m_arguments;
    std::unique_ptr<ConsoleSession> m_session;
};

void LabSessionTest::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
}

void LabSessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_arguments = {};
    m_arguments.isLab = true;
    m_arguments.labDevices = 40;
}

void LabSessionTest::cleanup()
{
    m_session.reset();
}

void LabSessionTest::open()
{
    m_session.reset();
    m_session = std::make_unique<ConsoleSession>(m_theme);
    QVERIFY(m_session->open(m_arguments));
    QTRY_VERIFY_WITH_TIMEOUT(lab().isRunning(), patience);
}

void LabSessionTest::startsAnewWithAScenario()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(devices().deviceCount(), 40U, patience);
    const auto former = devices().row(0).eid();
    const auto identity = lab().identity();
    const auto started = lab().startAnew(QStringLiteral("roaming-rollout"));
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), patience);
    QVERIFY(started.result());
    QTRY_COMPARE_WITH_TIMEOUT(devices().deviceCount(), 2'000U, patience);
    const auto row = m_session->workspace().fleet().rowOf(former);
    QVERIFY(!row || !devices().isPresent(*row));
    QCOMPARE(report().scenario, QStringLiteral("roaming-rollout"));
    // The same eIM to cards outside, at the same place.
    QCOMPARE(lab().identity().esipaUrl, identity.esipaUrl);
    QCOMPARE(lab().identity().keyFingerprint, identity.keyFingerprint);
    const auto refused = lab().startAnew(QStringLiteral("none-such"));
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().kind, Error::Kind::NotFound);
    QVERIFY(lab().isRunning());
}

void LabSessionTest::goesOnWithItsStore()
{
    m_arguments.storeFolder = m_folder->path();
    open();
    QTRY_COMPARE_WITH_TIMEOUT(devices().deviceCount(), 40U, patience);
    const auto identity = lab().identity();
    for (const auto *assignment : {"dark=5%", "down=BR", "speed=100"}) {
        const auto done = lab().change(QString::fromLatin1(assignment));
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
    }
    open();
    QCOMPARE(knob(u"dark"), 5.0);
    QCOMPARE(report().down, QStringList{QStringLiteral("BR")});
    QCOMPARE(report().speed, 100.0);
    QCOMPARE(lab().identity().keyFingerprint, identity.keyFingerprint);
}

void LabSessionTest::beginsWithWhatWasChosenLast()
{
    m_arguments.storeFolder = m_folder->path();
    m_arguments.labDevices.reset();
    open();
    const auto started = lab().startAnew(QStringLiteral("bad-night"));
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), patience);
    QVERIFY(started.result());
    open();
    QCOMPARE(report().scenario, QStringLiteral("bad-night"));
    QTRY_COMPARE_WITH_TIMEOUT(devices().deviceCount(), 2'000U, patience);
}

void LabSessionTest::hidesActivationCodes()
{
    m_arguments.labSpeed = 600;
    open();
    QTRY_COMPARE_WITH_TIMEOUT(devices().deviceCount(), 40U, patience);
    auto &workspace = m_session->workspace();
    auto codes = jobs::CodeFile::read(u"1$smdp.example.com$MATCH-TOP-SECRET\n");
    const auto added = workspace.codes().add(std::move(codes.entries));
    QTRY_VERIFY(added.isFinished() && added.result());
    jobs::JobDraft draft;
    draft.plan.kind = JobKind::Download;
    draft.eids = {devices().row(0).eid()};
    const auto created = workspace.desk().create(std::move(draft), {});
    QTRY_VERIFY(created.isFinished() && created.result());
    std::vector<TraceEntry> sent;
    const auto isSent = [&] {
        std::ranges::copy_if(report().exchanges, std::back_inserter(sent), [this](const TraceEntry &exchange) {
            return textOf(lab().decode(exchange).response, u"activationCode").has_value();
        });
        return !sent.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), patience);
    for (const auto &exchange : sent) {
        QVERIFY(!exchange.response.contains("SECRET"));
        const auto code = textOf(lab().decode(exchange).response, u"activationCode");
        QVERIFY2(code->contains(u'*') && !code->contains(u"SECRET"), qPrintable(*code));
    }
}

LONGREACH_TEST(LabSessionTest)
#include "tst_labsession.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/consolesession.h"

#include "app/card/ipa/es9notificationsender.h"
#include "app/card/ipa/esipaipa.h"
#include "app/card/pcsc/pcscreaders.h"
#include "app/core/whendone.h"
#include "app/eim/curlcommand.h"
#include "app/eim/http/serverlook.h"
#include "app/fleet/activitylog.h"
#include "app/fleet/devicenotes.h"
#include "app/fleet/fleetfeed.h"
#include "app/jobs/enginestatus.h"
#include "app/jobs/jobboard.h"
#include "app/lab/card/virtualcardreaders.h"
#include "app/main/labguest.h"
#include "app/main/labreaders.h"
#include "app/main/readerbench.h"
#include "app/main/storedcardlore.h"
#include "app/ports/secrets.h"
#include "app/workspace/eimcredentials.h"
#include "app/workspace/workspace.h"
#include "app/workspace/workspaceoptions.h"
#include "views/common/errortext.h"
#include "views/common/theme.h"
#include "views/settings/appearance.h"
#include "views/window/mainwindow.h"
#include "views/window/secretsgate.h"
#include "views/window/services.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTimer>

#include <openssl/crypto.h>
#include <sqlite3.h>

#include <utility>

namespace longreach {

namespace {

std::vector<std::pair<QString, QString>> versions()
{
    return {{QStringLiteral("Longreach"), QStringLiteral(LONGREACH_VERSION)},
            {QStringLiteral("Qt"), QLatin1String(qVersion())},
            {QStringLiteral("OpenSSL"), QLatin1String(OpenSSL_version(OPENSSL_VERSION_STRING))},
            {QStringLiteral("SQLite"), QLatin1String(sqlite3_libversion())}};
}

const QString scenarioSetting = QStringLiteral("lab/scenario");

/// Whose notes were changed, for the record.
QString notedObject(const std::vector<fleet::NotesEdit> &edits)
{
    return edits.size() == 1 ? edits.front().eid.toString() : QStringLiteral("%1 devices").arg(edits.size());
}

} // namespace

ConsoleSession::ConsoleSession(Theme &theme, QObject *parent)
    : QObject(parent), m_theme(theme), m_serverLook(std::make_unique<eim::ServerLook>())
{}

ConsoleSession::~ConsoleSession()
{
    m_window.reset();
    m_cardLore.reset();
    m_bench.reset();
    m_activity.reset();
    m_secrets.reset();
    m_workspace.reset();
}

QString ConsoleSession::storeFolder(const WindowArguments &arguments)
{
    if (!arguments.storeFolder.isEmpty())
        return arguments.storeFolder;
    if (!arguments.isLab)
        return workspace::defaultStoreFolder();
    m_temporaryStore = std::make_unique<QTemporaryDir>();
    return m_temporaryStore->path();
}

Result<void> ConsoleSession::openWorkspace(const WindowArguments &arguments)
{
    workspace::WorkspaceOptions options;
    options.storeFolder = storeFolder(arguments);
    options.firstSyncAfter = {}; // a person is looking
    options.passphrase = qgetenv("LONGREACH_PASSPHRASE");
    if (m_temporaryStore != nullptr)
        options.secretsPlace = ports::Secrets::Place::ThisRunOnly;
    auto opened = workspace::Workspace::open(options);
    const bool isWrong = !opened && opened.error().kind == Error::Kind::Unauthorised;
    if (isWrong && !std::exchange(options.passphrase, {}).isEmpty())
        opened = workspace::Workspace::open(options); // locked: the window asks for the right one
    if (!opened)
        return failure(opened.error());
    m_workspace = *std::move(opened);
    auto &secrets = m_workspace->secrets();
    m_secrets =
        std::make_unique<SecretsGate>([&secrets] { return secrets.lock(); },
                                      [&secrets](const QByteArray &passphrase) { return secrets.unlock(passphrase); });
    m_activity = std::make_unique<fleet::ActivityLog>(m_workspace->journal(), m_workspace->clock());
    m_settings = std::make_unique<QSettings>(QDir(options.storeFolder).filePath(QStringLiteral("window.ini")),
                                             QSettings::IniFormat);
    return {};
}

Result<void> ConsoleSession::open(const WindowArguments &arguments)
{
    m_arguments = arguments;
    if (const auto opened = openWorkspace(arguments); !opened)
        return opened;
    const auto wanted =
        arguments.theme.isEmpty() ? m_settings->value(QStringLiteral("window/theme")).toString() : arguments.theme;
    m_theme.setMode(Theme::modeFromWord(wanted).value_or(Theme::Mode::System));
    m_theme.setDensity(wantedDensity(*m_settings));
    buildBench(arguments);
    if (arguments.isLab)
        buildLab();
    buildWindow();
    whenDone(m_workspace->start(), this, [this, arguments](const Result<void> &started) {
        if (!started)
            return tell(tr("open the store"), started.error());
        m_workspace->feed().start();
        m_workspace->board().start();
        m_activity->start();
        if (arguments.isLab)
            startLab(arguments);
    });
    return {};
}

Services ConsoleSession::services()
{
    auto &secrets = m_workspace->secrets();
    auto &journal = m_workspace->journal();
    return {
        .fleet = m_workspace->fleet(),
        .feed = m_workspace->feed(),
        .eims = m_workspace->eims(),
        .inventory = m_workspace->inventory(),
        .import = m_workspace->deviceImport(),
        .activity = *m_activity,
        .desk = m_workspace->desk(),
        .board = m_workspace->board(),
        .codes = m_workspace->codes(),
        .keepCredential = [&secrets](const QString &key, const QByteArray &value) { return secrets.write(key, value); },
        .copyCredentials =
            [&secrets](const EimConnection &former, const EimConnection &present) {
                return workspace::EimCredentials(secrets).copy(former, present);
            },
        .forgetCredentials =
            [&secrets](const EimConnection &connection) {
                return workspace::EimCredentials(secrets).forget(connection);
            },
        .lookAtServer =
            [look = m_serverLook.get()](const QUrl &address, const QByteArray &pinnedPem) {
                return look->look(address, pinnedPem);
            },
        .keepNotes =
            [&journal, &activity = *m_activity](const std::vector<fleet::NotesEdit> &edits) {
                auto written = fleet::writeNotes(journal, edits);
                whenDone(written, &activity, [&activity, noted = notedObject(edits)](const Result<void> &done) {
                    if (done)
                        activity.note(QStringLiteral("devicesNoted"), noted, {});
                });
                return written;
            },
        .requestOf = eim::curlOf,
        .prompt = m_prompt,
        .settings = *m_settings,
        .labIntroduction = [this] { return m_lab != nullptr ? m_lab->addInitialEim() : QByteArray(); },
        .bench = m_bench.get(),
        .cardLore = m_cardLore.get(),
        .secrets = m_secrets.get(),
        .lab = m_lab.get(),
        .versions = versions(),
        .startLab = m_arguments.isLab ? std::function<void()>()
                                      : [this] { QTimer::singleShot(0, this, &ConsoleSession::joinLab); }};
}

void ConsoleSession::joinLab()
{
    if (std::exchange(m_arguments.isLab, true))
        return;
    // A window is made for what is there: one that has the lab and its readers takes this one's place.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->giveWay();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    m_window.reset();
    m_cardLore.reset();
    m_bench.reset();
    buildBench(m_arguments);
    buildLab();
    buildWindow();
    startLab(m_arguments);
}

void ConsoleSession::buildBench(const WindowArguments &arguments)
{
    const auto &clock = m_workspace->clock();
    card::BenchParts parts;
    parts.places.push_back(std::make_shared<card::PcscReaders>());
    if (arguments.isLab) {
        m_labReaders = labReaders();
        parts.places.push_back(m_labReaders);
    }
    // The same places as the command line's.
    const QDir folder(QDir(QFileInfo(m_settings->fileName()).path()).filePath(QStringLiteral("cards")));
    const auto issuerFolder = folder.filePath(QStringLiteral("issuers"));
    parts.sender = std::make_shared<card::Es9NotificationSender>(issuerFolder, clock);
    parts.ipa = std::make_shared<card::EsipaIpa>(clock);
    if (m_temporaryStore == nullptr && folder.mkpath(QStringLiteral(".")))
        parts.folder = folder.path();
    m_bench = std::make_unique<ReaderBench>(std::move(parts), clock, m_workspace->settings(), issuerFolder);
    connect(m_bench.get(), &ReaderBench::performed, m_activity.get(),
            [this](const CardActivity &done) { m_activity->note(done.verb, done.object, done.detail); });
    m_cardLore = std::make_unique<StoredCardLore>(issuerFolder);
    connect(m_cardLore.get(), &CardLore::issuersChanged, m_bench.get(),
            [this] { m_bench->setSettings(m_bench->settings()); });
}

void ConsoleSession::buildWindow()
{
    m_window = std::make_unique<MainWindow>(services(), m_theme);
    m_prompt.setWindow(m_window.get());
    connect(m_workspace.get(), &workspace::Workspace::engineStatusChanged, m_window.get(), &MainWindow::showEngine);
    m_window->showEngine(m_workspace->engineStatus());
    m_window->show();
}

void ConsoleSession::buildLab()
{
    const auto home = m_temporaryStore == nullptr
        ? QDir(QFileInfo(m_settings->fileName()).path()).filePath(QStringLiteral("lab"))
        : QString();
    m_lab = std::make_unique<LabGuest>(*m_workspace, home);
    connect(m_lab.get(), &LabGuest::synced, this, &ConsoleSession::labSynced);
    connect(m_lab.get(), &LabGuest::failed, this, [this](const Error &error) { tell(tr("use the lab"), error); });
    connect(m_lab.get(), &LabGuest::runningChanged, this, [this] {
        if (m_lab->isRunning())
            welcomeLab();
    });
}

Result<lab::LabOptions> ConsoleSession::labOptions(const WindowArguments &arguments) const
{
    lab::LabOptions options;
    options.speed = 60;
    // Without a wish, the population that a person has chosen last.
    const bool hasWish = !arguments.labScenario.isEmpty() || arguments.labDevices || arguments.labSeed;
    const auto wanted = hasWish ? arguments.labScenario : m_settings->value(scenarioSetting).toString();
    if (!wanted.isEmpty()) {
        const auto scenario = lab::findScenario(wanted);
        if (!scenario && hasWish)
            return failure(scenario.error());
        if (scenario)
            options.setScenario(*scenario);
    }
    options.devices = arguments.labDevices.value_or(options.devices);
    options.seed = arguments.labSeed.value_or(options.seed);
    options.speed = arguments.labSpeed.value_or(options.speed);
    options.esipa.acceptsNew = true; // the cards in the lab's readers may take part
    return options;
}

void ConsoleSession::startLab(const WindowArguments &arguments)
{
    const auto options = labOptions(arguments);
    if (!options)
        return tell(tr("read the scenario"), options.error());
    if (const auto started = m_lab->start(*options); !started) {
        insertLabCards(*m_labReaders, options->seed, {});
        tell(tr("start the lab"), started.error());
    }
}

void ConsoleSession::welcomeLab()
{
    const auto &options = m_lab->options();
    // A store that is kept has no business trusting the lab's test issuer. Cards are read as they come.
    if (m_temporaryStore != nullptr)
        static_cast<void>(m_cardLore->addIssuers(labCardIssuer(options.seed)));
    else
        m_settings->setValue(scenarioSetting, options.scenario.title.name);
    insertLabCards(*m_labReaders, options.seed, m_lab->addInitialEim());
    m_window->setRemark(tr("Embedded lab, %Ln device(s)", nullptr, options.devices));
}

void ConsoleSession::tell(const QString &what, const Error &error)
{
    m_prompt.tell({.title = tr("Longreach"), .text = errorText(what, error), .detail = error.detail});
    Q_EMIT failed(error);
}

} // namespace longreach

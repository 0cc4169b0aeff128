// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/scenedialogs.h"
#include "tests/fakes/samplecard.h"

#include "views/cards/addeimdialog.h"
#include "views/cards/cardprofilelist.h"
#include "views/cards/cardquestions.h"
#include "views/cards/cardview.h"
#include "views/cards/memoryresetdialog.h"
#include "views/cards/readerspage.h"
#include "views/cards/renamedialog.h"
#include "views/commands/shortcutsheet.h"
#include "views/common/columnsdialog.h"
#include "views/common/errortext.h"
#include "views/common/messagedialog.h"
#include "views/common/tableview.h"
#include "views/common/taskdialog.h"
#include "views/devices/answersdialog.h"
#include "views/devices/devicelist.h"
#include "views/devices/devicenotesdialog.h"
#include "views/devices/devicepane.h"
#include "views/devices/devicetagsdialog.h"
#include "views/devices/exportdialog.h"
#include "views/devices/fleetpage.h"
#include "views/devices/importdialog.h"
#include "views/devices/importmappingdialog.h"
#include "views/devices/rejectseditor.h"
#include "views/devices/savedviewsdialog.h"
#include "views/eims/eimdialog.h"
#include "views/help/aboutdialog.h"
#include "views/help/helpdesk.h"
#include "views/help/helpwindow.h"
#include "views/jobs/jobkindstep.h"
#include "views/jobs/newjobdialog.h"
#include "views/settings/settingsdialog.h"
#include "views/window/headlines.h"
#include "views/window/statusarea.h"
#include "views/window/statuspopover.h"
#include "views/window/unlockdialog.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace longreach::test {

namespace {

using Fill = SceneStage::Fill;

constexpr int patience = 10'000;

QWidget *newJob(SceneStage &stage, JobKind kind)
{
    stage.run(QStringLiteral("job.create"));
    auto *dialog = stage.dialog<NewJobDialog>();
    dialog->what()->setKind(kind);
    if (kind == JobKind::Enable || kind == JobKind::Delete)
        dialog->what()->setSelector(QStringLiteral("class:operational"));
    return dialog;
}

QWidget *jobDevices(SceneStage &stage)
{
    newJob(stage, JobKind::Enable);
    auto *dialog = stage.dialog<NewJobDialog>();
    dialog->goOn();
    return dialog;
}

QWidget *jobReview(SceneStage &stage, JobKind kind)
{
    newJob(stage, kind);
    auto *dialog = stage.dialog<NewJobDialog>();
    dialog->goOn();
    const auto isReviewed = [dialog] {
        if (dialog->step() != NewJobDialog::Step::Review) {
            dialog->goOn(); // once the devices are counted
            return false;
        }
        const auto buttons = dialog->findChildren<QPushButton *>();
        return std::ranges::any_of(
            buttons, [](const QPushButton *button) { return button->isDefault() && button->isEnabled(); });
    };
    if (!QTest::qWaitFor(isReviewed, patience))
        qFatal("the review of the new job does not come");
    return dialog;
}

QWidget *eim(SceneStage &stage, const QString &command)
{
    stage.run(QStringLiteral("view.eims"));
    stage.run(command);
    return stage.dialog<EimDialog>();
}

QWidget *eimRefused(SceneStage &stage)
{
    eim(stage, QStringLiteral("eim.edit"));
    auto *dialog = stage.dialog<EimDialog>();
    dialog->test();
    return dialog;
}

QWidget *notes(SceneStage &stage)
{
    stage.run(QStringLiteral("view.fleet"));
    stage.window->fleetPage()->list()->table()->selectRow(1);
    stage.run(QStringLiteral("devices.edit"));
    return stage.dialog<DeviceNotesDialog>();
}

QWidget *answers(SceneStage &stage)
{
    stage.run(QStringLiteral("view.fleet"));
    stage.window->fleetPage()->list()->table()->selectRow(1);
    const auto *pane = stage.window->findChild<DevicePane *>();
    if (!QTest::qWaitFor([pane] { return !pane->history().empty(); }, patience))
        qFatal("the history of the device does not come");
    stage.run(QStringLiteral("device.answers"));
    auto *dialog = stage.dialog<AnswersDialog>();
    if (!QTest::qWaitFor([dialog] { return dialog->list()->count() > 0; }, patience))
        qFatal("the answers do not come");
    return dialog;
}

QString importFile(SceneStage &stage, const QByteArray &octets)
{
    const auto path = stage.shop.folder.filePath(QStringLiteral("devices.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file to import");
    file.write(octets);
    return path;
}

QWidget *importMapping(SceneStage &stage)
{
    const auto path = importFile(stage,
                                 "Serial,EID,Place,Country\nA-1,89049032123451234512345678901235,Cellar,BR\n"
                                 "A-2,8904903212345123,Roof,BR\nA-3,89049032123451234512345678901243,,DE\n");
    auto head = fleet::DeviceFileHead::read(path, 10);
    if (!head)
        qFatal("the file to import cannot be read");
    auto *dialog = new ImportMappingDialog(path, *std::move(head), {QStringLiteral("lab"), QStringLiteral("plant")},
                                           stage.shop.settings, stage.window.get());
    dialog->open();
    return dialog;
}

QWidget *importing(SceneStage &stage)
{
    const auto task = stage.holdImport();
    ImportDialog::showTask(stage.services(), task, stage.window.get());
    return ImportDialog::of(task);
}

QWidget *importReport(SceneStage &stage)
{
    const auto good = stage.shop.device(1).eid.toString().toLatin1();
    const auto path = importFile(stage,
                                 "eid,label,country\n" + good + ",Cellar,BR\n8904903212345123,Roof,BR\n"
                                     + good.chopped(2) + "00,Yard,DE\n" + good + ",Attic,Brazil\n");
    const auto task = stage.shop.import.begin({.file = path});
    ImportDialog::showTask(stage.services(), task, stage.window.get());
    auto *dialog = ImportDialog::of(task);
    if (!QTest::qWaitFor([dialog] { return dialog->editor() != nullptr; }, patience))
        qFatal("the import does not end");
    return dialog;
}

QWidget *runningWork(SceneStage &stage)
{
    stage.holdImport();
    auto *area = stage.window->findChild<StatusArea *>();
    area->unfold(StatusArea::Subject::Work);
    return area->popover();
}

QWidget *locked(SceneStage &stage)
{
    stage.run(QStringLiteral("view.eims"));
    stage.lock = SecretsLock::Locked;
    Q_EMIT stage.gate.unlocked(); // the window looks how it stands
    return stage.window.get();
}

QWidget *unlock(SceneStage &stage, SecretsLock lock)
{
    stage.lock = lock;
    return stage.window->findChild<Headlines *>()->unlock();
}

QWidget *written(SceneStage &stage)
{
    auto *dialog = new MessageDialog(Notice{.title = QStringLiteral("Report written"),
                                            .text = QStringLiteral("“Brazil, first wave”, 1,200 operations."),
                                            .detail = {},
                                            .file = QStringLiteral("/plant/reports/job-7.csv")},
                                     stage.window.get());
    dialog->open();
    return dialog;
}

QWidget *rename(SceneStage &stage)
{
    stage.run(QStringLiteral("view.readers"));
    stage.window->readersPage()->showReader(SceneStage::readerWithCard());
    stage.window->readersPage()->card()->profiles()->table()->selectRow(1);
    stage.run(QStringLiteral("card.rename"));
    return stage.dialog<RenameDialog>();
}

QWidget *resetMemory(SceneStage &stage)
{
    stage.run(QStringLiteral("view.readers"));
    stage.window->readersPage()->showReader(SceneStage::readerWithCard());
    stage.run(QStringLiteral("card.resetMemory"));
    return stage.dialog<MemoryResetDialog>();
}

QWidget *question(SceneStage &stage)
{
    cardtask::ResetMemory task;
    task.operationalProfiles = task.defaultDpAddress = true;
    auto *dialog = new MessageDialog(*questionBefore(task, nullptr), stage.window.get());
    dialog->open();
    return dialog;
}

/// Of many notifications, a deletion among them.
QWidget *removal(SceneStage &stage)
{
    constexpr quint32 count = 24;
    auto card = fakes::sampleCard(SceneStage::readerWithCard());
    cardtask::RemoveNotifications task;
    for (quint32 number = 0; number < count; ++number) {
        auto each = card.notifications.at(number % 2);
        each.number = 100 + number;
        each.iccid = card.profiles.at(number % card.profiles.size()).profile.iccid;
        card.notifications.push_back(each);
        task.numbers.push_back(each.number);
    }
    auto *dialog = new MessageDialog(*questionBefore(task, &card), stage.window.get());
    dialog->open();
    return dialog;
}

QWidget *notice(SceneStage &stage)
{
    const Error error{Error::Kind::Unreachable, QStringLiteral("connect ECONNREFUSED 192.0.2.10:8443")};
    auto *dialog = new MessageDialog(Notice{.title = QStringLiteral("Longreach"),
                                            .text = errorText(QStringLiteral("reach eIM “plant”"), error),
                                            .detail = error.detail},
                                     stage.window.get());
    dialog->open();
    return dialog;
}

QWidget *task(SceneStage &stage, bool isFailed)
{
    auto *dialog = new TaskDialog(QStringLiteral("Import of devices.csv"), stage.window.get());
    dialog->setProgress(62'000, 100'000, QStringLiteral("62,000 of 100,000 rows"));
    if (isFailed)
        dialog->fail(errorText(QStringLiteral("import “devices.csv”"), {Error::Kind::StorageFull, {}}),
                     QStringLiteral("SQLITE_FULL"));
    dialog->open();
    return dialog;
}

QWidget *taskWritten(SceneStage &stage)
{
    auto *dialog = new TaskDialog(QStringLiteral("Exporting to devices.csv"), stage.window.get());
    dialog->finishFile(QStringLiteral("/plant/exports/devices.csv"), QStringLiteral("1,200 devices written."));
    dialog->open();
    return dialog;
}

/// What the command opens, a T.
template <typename T>
auto opened(const QString &command)
{
    return [command](SceneStage &stage) -> QWidget * {
        stage.run(command);
        return stage.dialog<T>();
    };
}

/// What the command opens for a device of the fleet, a T.
template <typename T>
auto onFleet(const QString &command)
{
    return [command](SceneStage &stage) -> QWidget * {
        stage.run(QStringLiteral("view.fleet"));
        stage.window->fleetPage()->list()->table()->selectRow(1);
        stage.run(command);
        return stage.dialog<T>();
    };
}

QWidget *addCardEim(SceneStage &stage)
{
    stage.run(QStringLiteral("view.readers"));
    stage.window->readersPage()->showReader(SceneStage::readerWithCard());
    stage.run(QStringLiteral("card.addEim"));
    return stage.dialog<AddEimDialog>();
}

QWidget *palette(SceneStage &stage)
{
    stage.run(QStringLiteral("view.commands"));
    return stage.window.get(); // it lies over the page
}

QWidget *help(SceneStage &stage)
{
    auto *desk = stage.window->findChild<HelpDesk *>();
    desk->showTopic(QStringLiteral("fleet"));
    return desk->helpWindow();
}

} // namespace

std::vector<Scene> dialogScenes()
{
    const auto kindOf = [](auto show, auto argument) {
        return [show, argument](SceneStage &stage) { return show(stage, argument); };
    };
    return {
        {QStringLiteral("dialog-newjob-what"), Fill::Full, kindOf(newJob, JobKind::Enable)},
        {QStringLiteral("dialog-newjob-codes"), Fill::Full, kindOf(newJob, JobKind::Download)},
        {QStringLiteral("dialog-newjob-devices"), Fill::Full, jobDevices},
        {QStringLiteral("dialog-newjob-review"), Fill::Full, kindOf(jobReview, JobKind::Enable)},
        {QStringLiteral("dialog-newjob-delete"), Fill::Full, kindOf(jobReview, JobKind::Delete)},
        {QStringLiteral("dialog-eim-add"), Fill::Empty, kindOf(eim, QStringLiteral("eim.add"))},
        {QStringLiteral("dialog-eim-edit"), Fill::Full, kindOf(eim, QStringLiteral("eim.edit"))},
        {QStringLiteral("dialog-eim-failing"), Fill::Failing, eimRefused},
        {QStringLiteral("dialog-notes"), Fill::Full, notes},
        {QStringLiteral("dialog-answers"), Fill::Full, answers},
        {QStringLiteral("dialog-import"), Fill::Full, importMapping},
        {QStringLiteral("dialog-importing"), Fill::Full, importing},
        {QStringLiteral("dialog-import-report"), Fill::Full, importReport},
        {QStringLiteral("eims-locked"), Fill::Full, locked},
        {QStringLiteral("dialog-unlock"), Fill::Full, kindOf(unlock, SecretsLock::Locked)},
        {QStringLiteral("dialog-passphrase"), Fill::Full, kindOf(unlock, SecretsLock::Unmade)},
        {QStringLiteral("dialog-written"), Fill::Full, written},
        {QStringLiteral("running-work"), Fill::Full, runningWork},
        {QStringLiteral("dialog-rename"), Fill::Full, rename},
        {QStringLiteral("dialog-reset"), Fill::Full, resetMemory},
        {QStringLiteral("dialog-question"), Fill::Empty, question},
        {QStringLiteral("dialog-removal"), Fill::Empty, removal},
        {QStringLiteral("dialog-notice"), Fill::Empty, notice},
        {QStringLiteral("dialog-task"), Fill::Empty, kindOf(task, false)},
        {QStringLiteral("dialog-task-failed"), Fill::Empty, kindOf(task, true)},
        {QStringLiteral("dialog-task-written"), Fill::Empty, taskWritten},
        {QStringLiteral("dialog-about"), Fill::Full, opened<AboutDialog>(QStringLiteral("help.about"))},
        {QStringLiteral("dialog-columns"), Fill::Full, onFleet<ColumnsDialog>(QStringLiteral("view.columns"))},
        {QStringLiteral("dialog-views"), Fill::Full, onFleet<SavedViewsDialog>(QStringLiteral("view.saved"))},
        {QStringLiteral("dialog-export"), Fill::Full, onFleet<ExportDialog>(QStringLiteral("devices.export"))},
        {QStringLiteral("dialog-tags"), Fill::Full, onFleet<DeviceTagsDialog>(QStringLiteral("devices.tag"))},
        {QStringLiteral("dialog-card-eim"), Fill::Full, addCardEim},
        {QStringLiteral("dialog-commands"), Fill::Full, palette},
        {QStringLiteral("dialog-shortcuts"), Fill::Full, opened<ShortcutSheet>(QStringLiteral("help.shortcuts"))},
        {QStringLiteral("dialog-settings"), Fill::Full, opened<SettingsDialog>(QStringLiteral("app.settings"))},
        {QStringLiteral("help"), Fill::Full, help},
    };
}

} // namespace longreach::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/windowscenes.h"

#include "tests/fakes/samplecard.h"
#include "tests/views/scenedialogs.h"
#include "views/cards/cardpane.h"
#include "views/cards/cardpanebar.h"
#include "views/cards/cardpanes.h"
#include "views/cards/cardview.h"
#include "views/cards/comparisonstrip.h"
#include "views/cards/readerspage.h"
#include "views/cards/tracepane.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/jobs/jobspage.h"

#include <QImage>
#include <QPixmap>
#include <QTest>

#include <algorithm>

namespace longreach::test {

namespace {

using Fill = SceneStage::Fill;

constexpr int patience = 10'000;

/// The window after the command of a page.
auto page(const QString &command)
{
    return [command](SceneStage &stage) -> QWidget * {
        stage.run(command);
        if (auto *readers = stage.window->readersPage())
            readers->showReader(SceneStage::readerWithCard());
        return stage.window.get();
    };
}

QWidget *fleetWithDevice(SceneStage &stage)
{
    stage.run(QStringLiteral("view.fleet"));
    stage.window->fleetPage()->list()->table()->selectRow(2);
    return stage.window.get();
}

QWidget *finishedJob(SceneStage &stage)
{
    stage.run(QStringLiteral("view.jobs"));
    stage.window->findChild<JobsPage *>()->showJob(stage.finishedJob);
    return stage.window.get();
}

auto cardLeaf(CardView::Leaf leaf)
{
    return [leaf](SceneStage &stage) -> QWidget * {
        page(QStringLiteral("view.readers"))(stage);
        stage.window->readersPage()->card()->showLeaf(leaf);
        return stage.window.get();
    };
}

QWidget *trace(SceneStage &stage)
{
    cardLeaf(CardView::Leaf::Trace)(stage);
    stage.window->readersPage()->card()->trace()->table()->selectRow(1);
    return stage.window.get();
}

QWidget *sideBySide(SceneStage &stage)
{
    stage.bench.insert(SceneStage::secondCard());
    page(QStringLiteral("view.readers"))(stage);
    auto *readers = stage.window->readersPage();
    readers->showSideBySide(true);
    readers->panes()->pane(1).bar()->readerChosen(SceneStage::secondCard().reader);
    return stage.window.get();
}

QWidget *compared(SceneStage &stage)
{
    sideBySide(stage);
    stage.window->findChild<ComparisonStrip *>()->setDetailed(true);
    return stage.window.get();
}

QWidget *recipe(SceneStage &stage)
{
    stage.run(QStringLiteral("view.readers"));
    stage.window->readersPage()->showRecipe(true);
    return stage.window.get();
}

std::vector<Scene> pages()
{
    std::vector<Scene> scenes;
    const auto add = [&scenes](const QString &name, Fill fill, auto show) { scenes.push_back({name, fill, show}); };
    for (const auto &[name, fill] : {std::pair{QString(), Fill::Full}, std::pair{QStringLiteral("-empty"), Fill::Empty},
                                     std::pair{QStringLiteral("-failing"), Fill::Failing}}) {
        for (const auto &word : {QStringLiteral("overview"), QStringLiteral("fleet"), QStringLiteral("jobs"),
                                 QStringLiteral("readers"), QStringLiteral("eims"), QStringLiteral("activity")})
            add(word + name, fill, page(QStringLiteral("view.") + word));
    }
    add(QStringLiteral("lab"), Fill::Full, page(QStringLiteral("view.lab")));
    add(QStringLiteral("fleet-device"), Fill::Full, fleetWithDevice);
    add(QStringLiteral("jobs-finished"), Fill::Full, finishedJob);
    add(QStringLiteral("jobs-finished-failing"), Fill::Failing, finishedJob);
    add(QStringLiteral("readers-details"), Fill::Full, cardLeaf(CardView::Leaf::Details));
    add(QStringLiteral("readers-notifications"), Fill::Full, cardLeaf(CardView::Leaf::Notifications));
    add(QStringLiteral("readers-eims"), Fill::Full, cardLeaf(CardView::Leaf::Eims));
    add(QStringLiteral("readers-trace"), Fill::Full, trace);
    add(QStringLiteral("readers-beside"), Fill::Full, sideBySide);
    add(QStringLiteral("readers-compared"), Fill::Full, compared);
    add(QStringLiteral("readers-recipe"), Fill::Full, recipe);
    return scenes;
}

} // namespace

const std::vector<Scene> &windowScenes()
{
    static const auto scenes = [] {
        auto all = pages();
        const auto dialogs = dialogScenes();
        all.insert(all.end(), dialogs.begin(), dialogs.end());
        return all;
    }();
    return scenes;
}

const Scene &sceneNamed(const QString &name)
{
    const auto found = std::ranges::find(windowScenes(), name, &Scene::name);
    if (found == windowScenes().end())
        qFatal("no scene '%s'", qPrintable(name));
    return *found;
}

void addSceneRows()
{
    QTest::addColumn<QString>("scene");
    for (const auto &scene : windowScenes())
        QTest::newRow(qPrintable(scene.name)) << scene.name;
}

bool settle(QWidget &shown)
{
    constexpr int wanted = 4;
    QImage before;
    int same = 0;
    return QTest::qWaitFor(
        [&] {
            const auto now = shown.grab().toImage();
            same = now == before ? same + 1 : 0;
            before = now;
            return same >= wanted;
        },
        patience);
}

QWidget *play(const Scene &scene, SceneStage &stage, const QSize &windowSize)
{
    stage.window->resize(windowSize);
    auto *shown = scene.show(stage);
    if (!QTest::qWaitForWindowExposed(shown) || !settle(*shown))
        qFatal("the scene '%s' does not appear", qPrintable(scene.name));
    return shown;
}

} // namespace longreach::test

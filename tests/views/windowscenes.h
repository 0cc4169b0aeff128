// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/scenestage.h"

#include <QString>

#include <functional>
#include <vector>

namespace longreach::test {

/// One thing of the window worth looking at: a page or a dialog in one state.
struct Scene {
    QString name; ///< also of its pictures: `fleet`, `eims-failing`, `dialog-rename`
    SceneStage::Fill fill = SceneStage::Fill::Full;

    /// Brings it about and gives what is to be looked at: the window, or a dialog of its own.
    std::function<QWidget *(SceneStage &)> show;
};

/// All of them. Whoever adds a page or a dialog adds a line here: that gives it pictures, and tries its
/// names, its focus and its room in every language.
[[nodiscard]] const std::vector<Scene> &windowScenes();

/// The scene with that name; it must exist.
[[nodiscard]] const Scene &sceneNamed(const QString &name);

/// A data row for each scene, in one column `scene`.
void addSceneRows();

/// Waits until `shown` looks the same a few times in a row.
[[nodiscard]] bool settle(QWidget &shown);

/// Plays the scene and waits until what it shows has been laid out.
[[nodiscard]] QWidget *play(const Scene &scene, SceneStage &stage, const QSize &windowSize);

} // namespace longreach::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/error.h"
#include "app/core/iccid.h"
#include "app/core/timestamp.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace longreach {

/// A step of what is done to each card of a batch. Read always comes first.
enum class RecipeStep {
    Read,
    MatchWorkOrder, ///< a card that is not in the work order is put aside
    Enable,         ///< the work order's profile; without one, the only profile there is
    Rename,         ///< with the work order's nickname
    SendNotifications,
    Verify,     ///< the card is read anew and shows what was asked for
    AppendLine, ///< of the log
};

/// One line of a work order: a CSV with a head line `eid,iccid,nickname,note`.
struct WorkOrder {
    Eid eid;
    std::optional<Iccid> iccid;
    QString nickname;
    QString note;

    friend bool operator==(const WorkOrder &, const WorkOrder &) = default;
};

/// What is done to card after card, in several readers at once.
struct CardRecipe {
    std::vector<RecipeStep> steps;
    QStringList readers;   ///< empty: all that are not ignored
    QString workOrderFile; ///< CSV; empty without one
    QString logFile;       ///< CSV, appended to

    friend bool operator==(const CardRecipe &, const CardRecipe &) = default;
};

/// What one card of a batch came to, or where it is now.
struct RecipeLine {
    enum class State { Waiting, Running, Done, Failed, NotOrdered };

    QString reader;
    State state = State::Waiting;
    RecipeStep step = RecipeStep::Read; ///< under way, or where it ended
    Timestamp at{};
    std::optional<Eid> eid;
    QString note;               ///< the work order's
    std::optional<Error> error; ///< of a card that failed

    friend bool operator==(const RecipeLine &, const RecipeLine &) = default;
};

/// Stable words: `read`, `matchWorkOrder`, ...; `waiting`, `running`, `done`, `failed`, `notOrdered`.
[[nodiscard]] QString toWord(RecipeStep step);
[[nodiscard]] std::optional<RecipeStep> recipeStepFromWord(QStringView word);
[[nodiscard]] QString toWord(RecipeLine::State state);

} // namespace longreach

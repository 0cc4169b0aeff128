// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QMetaType>
#include <QString>

#include <map>
#include <optional>

namespace longreach::jobs {

/// What an engine is about, for a status line.
struct EngineStatus {
    enum class Role {
        Stopped,
        Waiting, ///< another process holds the lease
        Holding, ///< this one runs the operations
    };

    Role role = Role::Stopped;
    QString holder;                       ///< who holds the lease, if another
    qint64 unsettled = 0;                 ///< operations with something left to do
    qint64 open = 0;                      ///< operations at an eIM or on a device
    std::optional<Error> journalProblem;  ///< nothing new is sent while it lasts
    std::map<QString, Error> eimProblems; ///< by connection: sending to it rests for a while

    friend bool operator==(const EngineStatus &, const EngineStatus &) = default;
};

} // namespace longreach::jobs

Q_DECLARE_METATYPE(longreach::jobs::EngineStatus)

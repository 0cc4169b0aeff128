// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <functional>

class QSettings;

namespace longreach::fleet {
class DeviceImport;
class EimDirectory;
class FleetFeed;
class FleetStore;
class Inventory;
struct DeviceNotes;
} // namespace longreach::fleet

namespace longreach::jobs {
class CodePool;
class JobBoard;
class JobDesk;
} // namespace longreach::jobs

namespace longreach {

class CardBench;
class LabBench;
class Prompt;

/// What the window works on. Made by the composition root; everything here outlives the window.
struct Services {
    /// Keeps a password, token or passphrase under its key (see EimConnection::credentialKey()).
    using CredentialKeeper = std::function<QFuture<Result<void>>(const QString &key, const QByteArray &value)>;

    /// Gives a device its label, group and tags.
    using NotesKeeper = std::function<QFuture<Result<void>>(const Eid &eid, const fleet::DeviceNotes &notes)>;

    fleet::FleetStore &fleet;
    fleet::FleetFeed &feed;
    fleet::EimDirectory &eims;
    fleet::Inventory &inventory;
    fleet::DeviceImport &import;
    jobs::JobDesk &desk;
    jobs::JobBoard &board;
    jobs::CodePool &codes;
    CredentialKeeper keepCredential;
    NotesKeeper keepNotes;
    Prompt &prompt;
    QSettings &settings;        ///< layouts and the like, of this person on this machine
    CardBench *bench = nullptr; ///< null: this machine has no card readers to speak of, and the window no page for them
    LabBench *lab = nullptr;    ///< null: no lab in this process, and no page for it
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QUrl>

#include <functional>
#include <utility>
#include <vector>

class QSettings;

namespace longreach::fleet {
class ActivityLog;
class DeviceImport;
class EimDirectory;
class FleetFeed;
class FleetStore;
class Inventory;
struct NotesEdit;
} // namespace longreach::fleet

namespace longreach::jobs {
class CodePool;
class JobBoard;
class JobDesk;
} // namespace longreach::jobs

namespace longreach {

class CardBench;
class CardLore;
class LabBench;
class Prompt;
class SecretsGate;
struct EimConnection;
struct ServerIdentity;

/// What the window works on. Made by the composition root; everything here outlives the window.
struct Services {
    /// Keeps a password, token or passphrase under its key (see EimConnection::credentialKey()).
    using CredentialKeeper = std::function<QFuture<Result<void>>(const QString &key, const QByteArray &value)>;

    /// Keeps what is kept for one connection for another, too: its new name.
    using CredentialCopier =
        std::function<QFuture<Result<void>>(const EimConnection &former, const EimConnection &present)>;
    using CredentialForgetter = std::function<QFuture<Result<void>>(const EimConnection &connection)>;

    /// What the server at an address shows of itself now, against what is pinned.
    using ServerLook = std::function<QFuture<Result<ServerIdentity>>(const QUrl &address, const QByteArray &pinnedPem)>;

    /// Changes what people say of devices.
    using NotesKeeper = std::function<QFuture<Result<void>>(const std::vector<fleet::NotesEdit> &edits)>;

    /// The request by which its eIM is asked for a device, for a shell; secrets are placeholders.
    using RequestWriter = std::function<QString(const EimConnection &connection, const Eid &eid)>;

    fleet::FleetStore &fleet;
    fleet::FleetFeed &feed;
    fleet::EimDirectory &eims;
    fleet::Inventory &inventory;
    fleet::DeviceImport &import;
    fleet::ActivityLog &activity;
    jobs::JobDesk &desk;
    jobs::JobBoard &board;
    jobs::CodePool &codes;
    CredentialKeeper keepCredential;
    CredentialCopier copyCredentials;
    CredentialForgetter forgetCredentials;
    ServerLook lookAtServer;
    NotesKeeper keepNotes;
    RequestWriter requestOf;
    Prompt &prompt;
    QSettings &settings;                              ///< layouts and the like, of this person on this machine
    std::function<QByteArray()> labIntroduction = {}; ///< what introduces the lab's eIM to a card; empty without a lab
    CardBench *bench = nullptr; ///< null: this machine has no card readers to speak of, and the window no page for them
    CardLore *cardLore = nullptr;   ///< there whenever the bench is
    SecretsGate *secrets = nullptr; ///< null: no passphrase stands before them
    LabBench *lab = nullptr;        ///< null: no lab in this process, and no page for it

    /// What the program is made of, by name and version, for the About dialog.
    std::vector<std::pair<QString, QString>> versions = {};

    /// Starts the embedded lab and connects it; empty where it runs already or there is none.
    std::function<void()> startLab = {};
};

} // namespace longreach

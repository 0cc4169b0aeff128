// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/words.h"

#include <QCoreApplication>

namespace longreach {

namespace {

struct Vocabulary final {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString words(DeviceState state)
{
    switch (state) {
    case DeviceState::Unknown: return Vocabulary::tr("Unknown", "state of a device");
    case DeviceState::Empty: return Vocabulary::tr("Empty", "state of a device");
    case DeviceState::Disabled: return Vocabulary::tr("Disabled", "state of a device");
    case DeviceState::Enabled: return Vocabulary::tr("Enabled", "state of a device");
    case DeviceState::Overdue: return Vocabulary::tr("Overdue", "state of a device");
    }
    return {};
}

QString words(ProfileState state)
{
    switch (state) {
    case ProfileState::Unknown: return Vocabulary::tr("Unknown", "state of a profile");
    case ProfileState::Disabled: return Vocabulary::tr("Disabled", "state of a profile");
    case ProfileState::Enabled: return Vocabulary::tr("Enabled", "state of a profile");
    }
    return {};
}

QString words(ProfileClass profileClass)
{
    switch (profileClass) {
    case ProfileClass::Unknown: return Vocabulary::tr("Unknown", "class of a profile");
    case ProfileClass::Test: return Vocabulary::tr("Test", "class of a profile");
    case ProfileClass::Provisioning: return Vocabulary::tr("Provisioning", "class of a profile");
    case ProfileClass::Operational: return Vocabulary::tr("Operational", "class of a profile");
    }
    return {};
}

QString words(OperationState state)
{
    switch (state) {
    case OperationState::Held: return Vocabulary::tr("Held", "state of an operation");
    case OperationState::Ready: return Vocabulary::tr("Ready", "state of an operation");
    case OperationState::Submitting: return Vocabulary::tr("Submitting", "state of an operation");
    case OperationState::SubmissionUnknown: return Vocabulary::tr("Submission unknown", "state of an operation");
    case OperationState::Accepted: return Vocabulary::tr("Accepted", "state of an operation");
    case OperationState::Delivered: return Vocabulary::tr("Delivered", "state of an operation");
    case OperationState::Succeeded: return Vocabulary::tr("Succeeded", "state of an operation");
    case OperationState::AlreadySo: return Vocabulary::tr("Already so", "state of an operation");
    case OperationState::Ineligible: return Vocabulary::tr("Ineligible", "state of an operation");
    case OperationState::Failed: return Vocabulary::tr("Failed", "state of an operation");
    case OperationState::Expired: return Vocabulary::tr("Expired", "state of an operation");
    case OperationState::Interrupted: return Vocabulary::tr("Interrupted", "state of an operation");
    case OperationState::Revoked: return Vocabulary::tr("Revoked", "state of an operation");
    case OperationState::LostContact: return Vocabulary::tr("Lost contact", "state of an operation");
    case OperationState::Verified: return Vocabulary::tr("Verified", "state of an operation");
    case OperationState::Contradicted: return Vocabulary::tr("Contradicted", "state of an operation");
    }
    return {};
}

QString words(JobState state)
{
    switch (state) {
    case JobState::Queued: return Vocabulary::tr("Queued", "state of a job");
    case JobState::Running: return Vocabulary::tr("Running", "state of a job");
    case JobState::Paused: return Vocabulary::tr("Paused", "state of a job");
    case JobState::Cancelling: return Vocabulary::tr("Cancelling", "state of a job");
    case JobState::Finished: return Vocabulary::tr("Finished", "state of a job");
    case JobState::Cancelled: return Vocabulary::tr("Cancelled", "state of a job");
    }
    return {};
}

QString words(JobKind kind)
{
    switch (kind) {
    case JobKind::Audit: return Vocabulary::tr("Audit", "kind of a job");
    case JobKind::Enable: return Vocabulary::tr("Enable profile", "kind of a job");
    case JobKind::Disable: return Vocabulary::tr("Disable profile", "kind of a job");
    case JobKind::Delete: return Vocabulary::tr("Delete profile", "kind of a job");
    case JobKind::Download: return Vocabulary::tr("Download profile", "kind of a job");
    case JobKind::CardData: return Vocabulary::tr("Card data", "kind of a job");
    case JobKind::AddEim: return Vocabulary::tr("Add eIM", "kind of a job");
    case JobKind::UpdateEim: return Vocabulary::tr("Update eIM", "kind of a job");
    case JobKind::DeleteEim: return Vocabulary::tr("Delete eIM", "kind of a job");
    case JobKind::ListEim: return Vocabulary::tr("List eIMs", "kind of a job");
    case JobKind::Sequence: return Vocabulary::tr("Sequence", "kind of a job");
    }
    return {};
}

QString words(Capability capability)
{
    switch (capability) {
    case Capability::ListDevices: return Vocabulary::tr("List devices", "what an eIM can do");
    case Capability::LastPoll: return Vocabulary::tr("Last poll", "what an eIM can do");
    case Capability::LastAudit: return Vocabulary::tr("Last audit", "what an eIM can do");
    case Capability::NextPollEstimate: return Vocabulary::tr("Next poll", "what an eIM can do");
    case Capability::Audit: return Vocabulary::tr("Audit", "what an eIM can do");
    case Capability::Download: return Vocabulary::tr("Download", "what an eIM can do");
    case Capability::DownloadEnable: return Vocabulary::tr("Download and enable", "what an eIM can do");
    case Capability::Enable: return Vocabulary::tr("Enable", "what an eIM can do");
    case Capability::Rollback: return Vocabulary::tr("Rollback", "what an eIM can do");
    case Capability::Disable: return Vocabulary::tr("Disable", "what an eIM can do");
    case Capability::Delete: return Vocabulary::tr("Delete", "what an eIM can do");
    case Capability::SetFallback: return Vocabulary::tr("Set fallback", "what an eIM can do");
    case Capability::Eco: return Vocabulary::tr("eIM configuration", "what an eIM can do");
    case Capability::Edr: return Vocabulary::tr("Card data", "what an eIM can do");
    case Capability::CounterEdit: return Vocabulary::tr("Edit counters", "what an eIM can do");
    case Capability::Cancel: return Vocabulary::tr("Call back orders", "what an eIM can do");
    case Capability::ListOrders: return Vocabulary::tr("List orders", "what an eIM can do");
    case Capability::ValidityPeriod: return Vocabulary::tr("Validity period", "what an eIM can do");
    case Capability::PerDeviceFifo: return Vocabulary::tr("Orders in sequence", "what an eIM can do");
    case Capability::BulkCreate: return Vocabulary::tr("Bulk orders", "what an eIM can do");
    case Capability::BulkStatus: return Vocabulary::tr("Bulk status", "what an eIM can do");
    case Capability::Push: return Vocabulary::tr("Push", "what an eIM can do");
    case Capability::Roles: return Vocabulary::tr("Roles", "what an eIM can do");
    }
    return {};
}

QString words(EimConnection::Environment environment)
{
    switch (environment) {
    case EimConnection::Environment::Lab: return Vocabulary::tr("Lab", "environment");
    case EimConnection::Environment::Test: return Vocabulary::tr("Test", "environment");
    case EimConnection::Environment::Production: return Vocabulary::tr("Production", "environment");
    }
    return {};
}

QString words(EimConnection::Authentication authentication)
{
    switch (authentication) {
    case EimConnection::Authentication::None: return Vocabulary::tr("None", "authentication");
    case EimConnection::Authentication::Basic: return Vocabulary::tr("User name and password", "authentication");
    case EimConnection::Authentication::Bearer: return Vocabulary::tr("Bearer token", "authentication");
    case EimConnection::Authentication::Header: return Vocabulary::tr("Own header", "authentication");
    }
    return {};
}

} // namespace longreach

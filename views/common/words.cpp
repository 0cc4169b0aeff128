// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/words.h"

#include <QCoreApplication>

namespace longreach {

namespace {

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString words(DeviceState state)
{
    switch (state) {
    case DeviceState::Unknown: return Words::tr("Unknown", "state of a device");
    case DeviceState::Empty: return Words::tr("Empty", "state of a device");
    case DeviceState::Disabled: return Words::tr("Disabled", "state of a device");
    case DeviceState::Enabled: return Words::tr("Enabled", "state of a device");
    case DeviceState::Overdue: return Words::tr("Overdue", "state of a device");
    }
    return {};
}

QString words(ProfileState state)
{
    switch (state) {
    case ProfileState::Unknown: return Words::tr("Unknown", "state of a profile");
    case ProfileState::Disabled: return Words::tr("Disabled", "state of a profile");
    case ProfileState::Enabled: return Words::tr("Enabled", "state of a profile");
    }
    return {};
}

QString words(ProfileClass profileClass)
{
    switch (profileClass) {
    case ProfileClass::Unknown: return Words::tr("Unknown", "class of a profile");
    case ProfileClass::Test: return Words::tr("Test", "class of a profile");
    case ProfileClass::Provisioning: return Words::tr("Provisioning", "class of a profile");
    case ProfileClass::Operational: return Words::tr("Operational", "class of a profile");
    }
    return {};
}

QString words(OperationState state)
{
    switch (state) {
    case OperationState::Held: return Words::tr("Held", "state of an operation");
    case OperationState::Ready: return Words::tr("Ready", "state of an operation");
    case OperationState::Submitting: return Words::tr("Submitting", "state of an operation");
    case OperationState::SubmissionUnknown: return Words::tr("Submission unknown", "state of an operation");
    case OperationState::Accepted: return Words::tr("Accepted", "state of an operation");
    case OperationState::Delivered: return Words::tr("Delivered", "state of an operation");
    case OperationState::Succeeded: return Words::tr("Succeeded", "state of an operation");
    case OperationState::AlreadySo: return Words::tr("Already so", "state of an operation");
    case OperationState::Ineligible: return Words::tr("Ineligible", "state of an operation");
    case OperationState::Failed: return Words::tr("Failed", "state of an operation");
    case OperationState::Expired: return Words::tr("Expired", "state of an operation");
    case OperationState::Interrupted: return Words::tr("Interrupted", "state of an operation");
    case OperationState::Revoked: return Words::tr("Revoked", "state of an operation");
    case OperationState::LostContact: return Words::tr("Lost contact", "state of an operation");
    case OperationState::Verified: return Words::tr("Verified", "state of an operation");
    case OperationState::Contradicted: return Words::tr("Contradicted", "state of an operation");
    }
    return {};
}

QString words(JobState state)
{
    switch (state) {
    case JobState::Queued: return Words::tr("Queued", "state of a job");
    case JobState::Running: return Words::tr("Running", "state of a job");
    case JobState::Paused: return Words::tr("Paused", "state of a job");
    case JobState::Cancelling: return Words::tr("Cancelling", "state of a job");
    case JobState::Finished: return Words::tr("Finished", "state of a job");
    case JobState::Cancelled: return Words::tr("Cancelled", "state of a job");
    }
    return {};
}

QString words(JobKind kind)
{
    switch (kind) {
    case JobKind::Audit: return Words::tr("Audit", "kind of a job");
    case JobKind::Enable: return Words::tr("Enable profile", "kind of a job");
    case JobKind::Disable: return Words::tr("Disable profile", "kind of a job");
    case JobKind::Delete: return Words::tr("Delete profile", "kind of a job");
    case JobKind::Download: return Words::tr("Download profile", "kind of a job");
    case JobKind::CardData: return Words::tr("Card data", "kind of a job");
    case JobKind::AddEim: return Words::tr("Add eIM", "kind of a job");
    case JobKind::UpdateEim: return Words::tr("Update eIM", "kind of a job");
    case JobKind::DeleteEim: return Words::tr("Delete eIM", "kind of a job");
    case JobKind::ListEim: return Words::tr("List eIMs", "kind of a job");
    case JobKind::Sequence: return Words::tr("Sequence", "kind of a job");
    }
    return {};
}

QString words(Capability capability)
{
    switch (capability) {
    case Capability::ListDevices: return Words::tr("List devices", "what an eIM can do");
    case Capability::LastPoll: return Words::tr("Last poll", "what an eIM can do");
    case Capability::LastAudit: return Words::tr("Last audit", "what an eIM can do");
    case Capability::NextPollEstimate: return Words::tr("Next poll", "what an eIM can do");
    case Capability::Audit: return Words::tr("Audit", "what an eIM can do");
    case Capability::Download: return Words::tr("Download", "what an eIM can do");
    case Capability::DownloadEnable: return Words::tr("Download and enable", "what an eIM can do");
    case Capability::Enable: return Words::tr("Enable", "what an eIM can do");
    case Capability::Rollback: return Words::tr("Rollback", "what an eIM can do");
    case Capability::Disable: return Words::tr("Disable", "what an eIM can do");
    case Capability::Delete: return Words::tr("Delete", "what an eIM can do");
    case Capability::SetFallback: return Words::tr("Set fallback", "what an eIM can do");
    case Capability::Eco: return Words::tr("eIM configuration", "what an eIM can do");
    case Capability::Edr: return Words::tr("Card data", "what an eIM can do");
    case Capability::CounterEdit: return Words::tr("Edit counters", "what an eIM can do");
    case Capability::Cancel: return Words::tr("Call back orders", "what an eIM can do");
    case Capability::ListOrders: return Words::tr("List orders", "what an eIM can do");
    case Capability::ValidityPeriod: return Words::tr("Validity period", "what an eIM can do");
    case Capability::PerDeviceFifo: return Words::tr("Orders in sequence", "what an eIM can do");
    case Capability::BulkCreate: return Words::tr("Bulk orders", "what an eIM can do");
    case Capability::BulkStatus: return Words::tr("Bulk status", "what an eIM can do");
    case Capability::Push: return Words::tr("Push", "what an eIM can do");
    case Capability::Roles: return Words::tr("Roles", "what an eIM can do");
    }
    return {};
}

QString words(EimConnection::Environment environment)
{
    switch (environment) {
    case EimConnection::Environment::Lab: return Words::tr("Lab", "environment");
    case EimConnection::Environment::Test: return Words::tr("Test", "environment");
    case EimConnection::Environment::Production: return Words::tr("Production", "environment");
    }
    return {};
}

QString words(EimConnection::Authentication authentication)
{
    switch (authentication) {
    case EimConnection::Authentication::None: return Words::tr("None", "authentication");
    case EimConnection::Authentication::Basic: return Words::tr("User name and password", "authentication");
    case EimConnection::Authentication::Bearer: return Words::tr("Bearer token", "authentication");
    case EimConnection::Authentication::Header: return Words::tr("Own header", "authentication");
    }
    return {};
}

QString words(fleet::DeviceField field)
{
    switch (field) {
    case fleet::DeviceField::Eid: return Words::tr("EID");
    case fleet::DeviceField::Imei: return Words::tr("IMEI");
    case fleet::DeviceField::Label: return Words::tr("Label");
    case fleet::DeviceField::Group: return Words::tr("Group");
    case fleet::DeviceField::Tags: return Words::tr("Tags");
    case fleet::DeviceField::Country: return Words::tr("Country");
    case fleet::DeviceField::Plmn: return Words::tr("Network (MCC and MNC)");
    case fleet::DeviceField::Eim: return Words::tr("eIM");
    case fleet::DeviceField::Iccids: return Words::tr("ICCIDs of profiles");
    case fleet::DeviceField::Notes: return Words::tr("Notes");
    }
    return {};
}

} // namespace longreach

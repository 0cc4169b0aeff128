// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/esipa/downloadtrigger.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Member ContactSmdsMembers[] = {member<&ContactSmds::smdsAddress>(0x80, "smdsAddress")};
constexpr Member DownloadDataArms[] = {
    arm<ProfileDownloadData, 0>(0x80, "activationCode"),
    arm<ProfileDownloadData, 1>(0x81, "contactDefaultSmdp"),
    arm<ProfileDownloadData, 2>(0xA2, "contactSmds"),
};
constexpr Member TriggerMembers[] = {
    member<&ProfileDownloadTriggerRequest::profileDownloadData>(0xA0, "profileDownloadData"),
    member<&ProfileDownloadTriggerRequest::eimTransactionId>(0x82, "eimTransactionId"),
};

/// A reason is one octet; anything longer is v1.0's error response under the same tag.
constexpr Member reasonOrResponse()
{
    auto made = member<&ProfileDownloadError::profileDownloadErrorReason>(0x80, "profileDownloadErrorReason");
    made.read = [](void *object, OctetView content) {
        auto &error = *static_cast<ProfileDownloadError *>(object);
        if (content.size() == 1)
            return Leaf<ProfileDownloadErrorReason>::read(content, error.profileDownloadErrorReason.emplace());
        error.errorResponse = toByteArray(content);
        return true;
    };
    return made;
}
constexpr Member FormerErrorResponse = known(0x80, "errorResponse", SchemaOf<QByteArray>::value).former();
constexpr Member DownloadErrorMembers[] = {
    reasonOrResponse().orOlder(FormerErrorResponse),
    member<&ProfileDownloadError::errorResponse>(tag::OctetString, "errorResponse"),
};
constexpr Member TriggerResultDataArms[] = {
    arm<ProfileDownloadTriggerResultData, 0>(0xBF37, "profileInstallationResult"),
    arm<ProfileDownloadTriggerResultData, 1>(tag::Sequence, "profileDownloadError"),
};
constexpr Member TriggerResultMembers[] = {
    member<&ProfileDownloadTriggerResult::eimTransactionId>(0x82, "eimTransactionId"),
    member<&ProfileDownloadTriggerResult::profileDownloadTriggerResultData>(0, "profileDownloadTriggerResultData"),
};

} // namespace

constinit const Schema ContactSmds::schema = sequence("ContactSmds", 0xA2, ContactSmdsMembers);
template <>
constinit const Schema SchemaOf<ProfileDownloadData>::value = choice("ProfileDownloadData", 0, DownloadDataArms);
constinit const Schema ProfileDownloadTriggerRequest::schema =
    extensibleSequence<&ProfileDownloadTriggerRequest::extensions>("ProfileDownloadTriggerRequest", 0xBF54,
                                                                   TriggerMembers);
constinit const Schema ProfileDownloadError::schema =
    sequence("ProfileDownloadError", tag::Sequence, DownloadErrorMembers);
template <>
constinit const Schema SchemaOf<ProfileDownloadTriggerResultData>::value = choice("ProfileDownloadTriggerResultData", 0,
                                                                                  TriggerResultDataArms);
constinit const Schema ProfileDownloadTriggerResult::schema =
    extensibleSequence<&ProfileDownloadTriggerResult::extensions>("ProfileDownloadTriggerResult", 0xBF54,
                                                                  TriggerResultMembers);

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/package/euiccpackageresult.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Member AddEimResultArms[] = {
    armOf<AddEimResult, 0, &AssociationToken::value>(0x84, "associationToken"),
    arm<AddEimResult, 1>(tag::Integer, "addEimResultCode"),
};
constexpr Member EimIdAndTypeMembers[] = {
    member<&EimIdAndType::eimId>(0x80, "eimId"),
    member<&EimIdAndType::eimIdType>(0x82, "eimIdType").also(0x84),
};
constexpr Member ListEimResultArms[] = {
    arm<ListEimResult, 0>(0xA0, "eimIdList"),
    arm<ListEimResult, 1>(0x81, "listEimError"),
};
constexpr Member EuiccResultArms[] = {
    arm<EuiccResult, 0>(0x83, "enableResult"),
    arm<EuiccResult, 1>(0x84, "disableResult"),
    arm<EuiccResult, 2>(0x85, "deleteResult"),
    arm<EuiccResult, 3>(0xBF2D, "listProfileInfoResult"),
    arm<EuiccResult, 4>(0xA6, "getRATResult", RulesAuthorisationTableSchema),
    arm<EuiccResult, 5>(0x87, "configureImmediateEnableResult"),
    arm<EuiccResult, 6>(0xA8, "addEimResult"),
    arm<EuiccResult, 7>(0x89, "deleteEimResult"),
    arm<EuiccResult, 8>(0x8A, "updateEimResult"),
    arm<EuiccResult, 9>(0xAB, "listEimResult"),
    arm<EuiccResult, 10>(0x8C, "rollbackResult"),
    arm<EuiccResult, 11>(0x8D, "setFallbackAttributeResult"),
    arm<EuiccResult, 12>(0x8E, "unsetFallbackAttributeResult"),
    arm<EuiccResult, 13>(0xBF65, "setDefaultDpAddressResult"),
    arm<EuiccResult, 14>(tag::Integer, "processingTerminated"),
};
constexpr Member ResultDataMembers[] = {
    member<&EuiccPackageResultDataSigned::eimId>(0x80, "eimId"),
    member<&EuiccPackageResultDataSigned::counterValue>(0x81, "counterValue"),
    member<&EuiccPackageResultDataSigned::eimTransactionId>(0x82, "eimTransactionId"),
    member<&EuiccPackageResultDataSigned::seqNumber>(0x83, "seqNumber"),
    member<&EuiccPackageResultDataSigned::euiccResult>(tag::Sequence, "euiccResult"),
};
constexpr Member ResultSignedMembers[] = {
    member<&EuiccPackageResultSigned::euiccPackageResultDataSigned>(tag::Sequence, "euiccPackageResultDataSigned"),
    member<&EuiccPackageResultSigned::euiccSignEpr>(tag::Signature, "euiccSignEPR"),
};
constexpr Member ErrorDataMembers[] = {
    member<&EuiccPackageErrorDataSigned::eimId>(0x80, "eimId"),
    member<&EuiccPackageErrorDataSigned::counterValue>(0x81, "counterValue"),
    member<&EuiccPackageErrorDataSigned::eimTransactionId>(0x82, "eimTransactionId"),
    member<&EuiccPackageErrorDataSigned::euiccPackageErrorCode>(tag::Integer, "euiccPackageErrorCode"),
};
constexpr Member ErrorSignedMembers[] = {
    member<&EuiccPackageErrorSigned::euiccPackageErrorDataSigned>(tag::Sequence, "euiccPackageErrorDataSigned"),
    member<&EuiccPackageErrorSigned::euiccSignEpe>(tag::Signature, "euiccSignEPE"),
};
constexpr Member ErrorUnsignedMembers[] = {
    member<&EuiccPackageErrorUnsigned::eimId>(0x80, "eimId"),
    member<&EuiccPackageErrorUnsigned::eimTransactionId>(0x82, "eimTransactionId"),
    member<&EuiccPackageErrorUnsigned::associationToken>(0x84, "associationToken"),
    member<&EuiccPackageErrorUnsigned::euiccPackageUnsignedErrorCode>(0x8F, "euiccPackageUnsignedErrorCode"),
};
constexpr Member EuiccPackageResultArms[] = {
    arm<EuiccPackageResult, 0>(0xA0, "euiccPackageResultSigned").also(tag::Sequence),
    arm<EuiccPackageResult, 1>(0xA1, "euiccPackageErrorSigned"),
    arm<EuiccPackageResult, 2>(0xA2, "euiccPackageErrorUnsigned"),
};

} // namespace

template <>
constinit const Schema SchemaOf<AddEimResult>::value = choice("AddEimResult", 0, AddEimResultArms);
constinit const Schema EimIdAndType::schema = sequence("EimIdInfo", tag::Sequence, EimIdAndTypeMembers);
template <>
constinit const Schema SchemaOf<ListEimResult>::value = choice("ListEimResult", 0, ListEimResultArms);
template <>
constinit const Schema SchemaOf<EuiccResult>::value = choice("EuiccResultData", 0, EuiccResultArms);
constinit const Schema EuiccPackageResultDataSigned::schema =
    extensibleSequence<&EuiccPackageResultDataSigned::extensions>("EuiccPackageResultDataSigned", tag::Sequence,
                                                                  ResultDataMembers);
constinit const Schema EuiccPackageResultSigned::schema =
    sequence("EuiccPackageResultSigned", tag::Sequence, ResultSignedMembers);
constinit const Schema EuiccPackageErrorDataSigned::schema =
    extensibleSequence<&EuiccPackageErrorDataSigned::extensions>("EuiccPackageErrorDataSigned", tag::Sequence,
                                                                 ErrorDataMembers);
constinit const Schema EuiccPackageErrorSigned::schema =
    sequence("EuiccPackageErrorSigned", tag::Sequence, ErrorSignedMembers);
constinit const Schema EuiccPackageErrorUnsigned::schema = extensibleSequence<&EuiccPackageErrorUnsigned::extensions>(
    "EuiccPackageErrorUnsigned", tag::Sequence, ErrorUnsignedMembers);
template <>
constinit const Schema SchemaOf<EuiccPackageResult>::value = choice("EuiccPackageResult", 0xBF51,
                                                                    EuiccPackageResultArms);

namespace {

struct OkJudge {
    bool operator()(const ProfileInfoListResponse &list) const { return list.index() == 0; }
    bool operator()(const RulesAuthorisationTable &) const { return true; }
    bool operator()(const AddEimResult &result) const
    {
        const auto *code = std::get_if<AddEimResultCode>(&result);
        return !code || *code == AddEimResultCode::Ok;
    }
    bool operator()(DeleteEimResult result) const
    {
        return result == DeleteEimResult::Ok || result == DeleteEimResult::LastEimDeleted;
    }
    bool operator()(const ListEimResult &list) const { return list.index() == 0; }
    bool operator()(const SetDefaultDpAddressResponse &response) const
    {
        return response.result == SetDefaultDpAddressResult::Ok;
    }
    bool operator()(ProcessingTerminated) const { return false; }
    template <typename Code>
    requires std::is_enum_v<Code>
    bool operator()(Code code) const { return code == Code::Ok; }
};

} // namespace

bool isOk(const EuiccResult &result)
{
    return std::visit(OkJudge(), result);
}

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/esipa/jsonshapes.h"

namespace longreach::sgp32 {

namespace {

using Form = JsonForm;

constexpr JsonMember InitiateRequest[] = {
    {"euiccChallenge", 0x81, Form::Content, nullptr, true},
    {"smdpAddress", 0x83, Form::Text},
    {"euiccInfo1", 0xBF20, Form::Whole},
    {"eimTransactionId", 0x82, Form::Hex},
};
constexpr JsonMember InitiateResponse[] = {
    {"transactionId", 0x80, Form::Hex},
    {"serverSigned1", tag::Sequence, Form::Whole, nullptr, true},
    {"serverSignature1", tag::Signature, Form::Signature, nullptr, true},
    {"euiccCiPKIdentifierToBeUsed", tag::OctetString, Form::KeyId, "euiccCiPKIdToBeUsed", true},
    {"serverCertificate", tag::Sequence, Form::Whole, nullptr, true},
    {"matchingId", tag::Utf8String, Form::Text},
    {"ctxParams1", 0xA2, Form::Explicit},
};
constexpr JsonMember ClientRequest[] = {
    {"transactionId", 0x80, Form::Hex, nullptr, true},
    {"authenticateServerResponse", 0xBF38, Form::Whole, nullptr, true},
};
constexpr JsonMember ClientResponse[] = {
    {"transactionId", 0x80, Form::Hex},
    {"profileMetadata", 0xBF25, Form::Whole},
    {"smdpSigned2", tag::Sequence, Form::Whole, nullptr, true},
    {"smdpSignature2", tag::Signature, Form::Signature, nullptr, true},
    {"smdpCertificate", tag::Sequence, Form::Whole, nullptr, true},
    {"hashCc", tag::OctetString, Form::KeyId},
};
constexpr JsonMember ClientDsResponse[] = {
    {"transactionId", 0x80, Form::Hex, nullptr, true},
    {"profileDownloadTrigger", 0xBF54, Form::Whole, nullptr, true},
};
constexpr JsonMember PackageRequest[] = {
    {"transactionId", 0x80, Form::Hex, nullptr, true},
    {"prepareDownloadResponse", 0xBF21, Form::Whole, nullptr, true},
};
constexpr JsonMember PackageResponse[] = {
    {"transactionId", 0x80, Form::Hex},
    {"boundProfilePackage", 0xBF36, Form::Whole, nullptr, true},
};
constexpr JsonMember CancelRequest[] = {
    {"transactionId", 0x80, Form::Hex, nullptr, true},
    {"cancelSessionResponse", 0xA1, Form::CardCancel, nullptr, true},
};
constexpr JsonMember NotificationRequest[] = {
    {"pendingNotification", 0xA0, Form::Explicit},
    {"provideEimPackageResult", 0xBF50, Form::WholeOrInner},
};
constexpr JsonMember GetPackageRequest[] = {
    {"eidValue", tag::Identity, Form::Digits, nullptr, true},
    {"notifyStateChange", 0x80, Form::Flag},
    {"stateChangeCause", 0x81, Form::Number},
    {"rPlmn", 0x82, Form::Content},
};
constexpr JsonMember GetPackageResponse[] = {
    {"euiccPackageRequest", 0xBF51, Form::Whole},
    {"ipaEuiccDataRequest", 0xBF52, Form::Whole},
    {"profileDownloadTriggerRequest", 0xBF54, Form::Whole},
    {"eimPackageError", tag::Integer, Form::Number},
};
constexpr JsonMember ProvideRequest[] = {
    {"eidValue", tag::Identity, Form::Digits},
    {"eimPackageResult", 0, Form::AnyWhole, nullptr, true},
};
constexpr JsonMember ProvideResponse[] = {{"eimAcknowledgements", 0xBF53, Form::Whole}};
constexpr JsonMember TransferRequest[] = {
    {"euiccPackageRequest", 0xBF51, Form::Whole},
    {"ipaEuiccDataRequest", 0xBF52, Form::Whole},
    {"eimAcknowledgements", 0xBF53, Form::Whole},
    {"profileDownloadTriggerRequest", 0xBF54, Form::Whole},
};
constexpr JsonMember ResultAndNotifications[] = {
    {"euiccPackageResult", 0xBF51, Form::Whole, nullptr, true},
    {"notificationList", 0xA0, Form::Whole},
};
constexpr JsonMember TransferResponse[] = {
    {"euiccPackageResult", 0xBF51, Form::Whole},
    {"ePRAndNotifications", tag::Sequence, Form::Object, nullptr, false, ResultAndNotifications},
    {"ipaEuiccDataResponse", 0xBF52, Form::Whole},
    {"eimPackageError", tag::Integer, Form::Number},
    {"eimPackageError", 0xBF61, Form::InnerCode},
};

constexpr JsonErrorRow Errors[] = {
    {HttpFunction::GetEimPackage, "8.1.1/3.7", 1},
    {HttpFunction::GetEimPackage, "8.1.1/3.9", 2},
    {HttpFunction::GetEimPackage, "8.1.1/2.1", 3},
    {HttpFunction::GetEimPackage, "8.1.1/2.2", 4},
    {HttpFunction::ProvideEimPackageResult, "8.1.1/3.9", 2},
    {HttpFunction::ProvideEimPackageResult, "8.1.1/2.1", 3},
    {HttpFunction::ProvideEimPackageResult, "8.1.1/2.2", 4},
    {HttpFunction::InitiateAuthentication, "8.8.1/3.8", 1},
    {HttpFunction::InitiateAuthentication, "8.9.1/3.8", 1},
    {HttpFunction::InitiateAuthentication, "8.8.3/3.1", 2},
    {HttpFunction::InitiateAuthentication, "8.9.3/3.1", 2},
    {HttpFunction::InitiateAuthentication, "8.8.2/3.1", 3},
    {HttpFunction::InitiateAuthentication, "8.8.4/3.7", 3},
    {HttpFunction::InitiateAuthentication, "8.9.2/3.1", 3},
    {HttpFunction::InitiateAuthentication, "8.9.4/3.7", 3},
    {HttpFunction::InitiateAuthentication, "8.8.1/3.10", 50},
    {HttpFunction::InitiateAuthentication, "8.8/3.10", 51},
    {HttpFunction::InitiateAuthentication, "8.31.2/3.10", 52},
    {HttpFunction::AuthenticateClient, "8.1.2/6.1", 1},
    {HttpFunction::AuthenticateClient, "8.1.2/6.3", 2},
    {HttpFunction::AuthenticateClient, "8.1.3/6.1", 3},
    {HttpFunction::AuthenticateClient, "8.1.3/6.3", 4},
    {HttpFunction::AuthenticateClient, "8.1/6.1", 5},
    {HttpFunction::AuthenticateClient, "8.2.6/3.8", 6},
    {HttpFunction::AuthenticateClient, "8.1.1/3.8", 7},
    {HttpFunction::AuthenticateClient, "8.2.5/4.3", 8},
    {HttpFunction::AuthenticateClient, "8.2/1.2", 8},
    {HttpFunction::AuthenticateClient, "8.11.1/3.9", 9},
    {HttpFunction::AuthenticateClient, "8.10.1/3.9", 10},
    {HttpFunction::AuthenticateClient, "8.1/4.8", 11},
    {HttpFunction::AuthenticateClient, "8.8.5/4.10", 18},
    {HttpFunction::AuthenticateClient, "8.8.5/6.4", 18},
    {HttpFunction::AuthenticateClient, "8.2.8/1.2", 50},
    {HttpFunction::GetBoundProfilePackage, "8.1/6.1", 1},
    {HttpFunction::GetBoundProfilePackage, "8.2.7/2.2", 2},
    {HttpFunction::GetBoundProfilePackage, "8.2.7/3.8", 3},
    {HttpFunction::GetBoundProfilePackage, "8.2.7/6.4", 4},
    {HttpFunction::GetBoundProfilePackage, "8.2/3.7", 5},
    {HttpFunction::GetBoundProfilePackage, "8.10.1/3.9", 95},
    {HttpFunction::CancelSession, "8.10.1/3.9", 1},
    {HttpFunction::CancelSession, "8.1/6.1", 2},
};

} // namespace

const JsonShape &requestShape(HttpFunction function)
{
    static const JsonShape shapes[] = {
        {0xBF39, 0, InitiateRequest}, {0xBF3B, 0, ClientRequest},       {0xBF3A, 0, PackageRequest},
        {0xBF41, 0, CancelRequest},   {0xBF3D, 0, NotificationRequest}, {0xBF4F, 0, GetPackageRequest},
        {0xBF50, 0, ProvideRequest},  {0xBF4E, 0, TransferRequest},
    };
    return shapes[static_cast<std::size_t>(function)];
}

const JsonShape &responseShape(HttpFunction function)
{
    static const JsonShape shapes[] = {
        {0xBF39, 0xA0, InitiateResponse, 0x81},
        {0xBF3B, 0xA0, ClientResponse, 0x82, 0xA1, ClientDsResponse},
        {0xBF3A, 0xA0, PackageResponse, 0x81},
        {0xBF41, 0xA0, {}, 0x81},
        {0, 0, {}},
        {0xBF4F, 0, GetPackageResponse, tag::Integer},
        {0xBF50, 0, ProvideResponse, tag::Integer},
        {0xBF4E, 0, TransferResponse, tag::Integer},
    };
    return shapes[static_cast<std::size_t>(function)];
}

std::span<const JsonErrorRow> jsonErrorRows()
{
    return Errors;
}

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/types.h"

#include "app/sgp32/decode/treetypes.h"
#include "app/sgp32/es10/addresses.h"
#include "app/sgp32/es10/euiccinfo.h"
#include "app/sgp32/es10/iotfunctions.h"
#include "app/sgp32/es10/notification.h"
#include "app/sgp32/es10/profileinfo.h"
#include "app/sgp32/es10/profilestate.h"
#include "app/sgp32/es10/rules.h"
#include "app/sgp32/es10/session.h"
#include "app/sgp32/esipa/packageexchange.h"
#include "app/sgp32/esipa/relayedsession.h"
#include "app/sgp32/package/euiccpackage.h"
#include "app/sgp32/package/euiccpackageresult.h"
#include "app/sgp32/rsp/boundprofilepackage.h"
#include "app/sgp32/rsp/certificateschema.h"
#include "app/sgp32/rsp/es9plus.h"

#include <algorithm>

namespace longreach::sgp32 {

namespace {

template <typename... Types>
void append(std::vector<const Schema *> &types)
{
    (types.push_back(&schemaOf<Types>()), ...);
}

void appendEs10(std::vector<const Schema *> &types)
{
    append<GetEuiccInfo1Request, EuiccInfo1, GetEuiccInfo2Request, EuiccInfo2>(types);
    append<ProfileInfoListRequest, ProfileInfoListResponse, ProfileInfo>(types);
    append<EnableProfileRequest, EnableProfileResponse, DisableProfileRequest, DisableProfileResponse,
           DeleteProfileRequest, DeleteProfileResponse, SetNicknameRequest, SetNicknameResponse,
           Sgp22MemoryResetRequest, Sgp22MemoryResetResponse, GetEuiccDataRequest, GetEuiccDataResponse>(types);
    append<EuiccConfiguredAddressesRequest, EuiccConfiguredAddressesResponse, Sgp22SetDefaultDpAddressRequest,
           Sgp22SetDefaultDpAddressResponse, SetDefaultDpAddressRequest, SetDefaultDpAddressResponse>(types);
    append<GetRatRequest, GetRatResponse>(types);
    append<ListNotificationRequest, ListNotificationResponse, RetrieveNotificationsListRequest,
           RetrieveNotificationsListResponse, NotificationSentRequest, NotificationSentResponse, NotificationMetadata,
           ProfileInstallationResult, ProfileInstallationResultData, OtherSignedNotification, PendingNotification>(
        types);
    append<GetEuiccChallengeRequest, GetEuiccChallengeResponse, AuthenticateServerRequest, AuthenticateServerResponse,
           PrepareDownloadRequest, PrepareDownloadResponse, CancelSessionRequest, CancelSessionResponse, ServerSigned1,
           EuiccSigned1, SmdpSigned2, EuiccSigned2, EuiccCancelSessionSigned, CtxParams1>(types);
}

// Where an answer's code fits the request as well, the answer stands first: it is the likelier of the two.
void appendIotFunctions(std::vector<const Schema *> &types)
{
    append<AddInitialEimRequest, AddInitialEimResponse, GetEimConfigurationDataRequest, GetEimConfigurationDataResponse,
           GetCertsRequest, GetCertsResponse, ProfileRollbackRequest, ProfileRollbackResponse,
           ConfigureImmediateProfileEnablingRequest, ConfigureImmediateProfileEnablingResponse, ImmediateEnableRequest,
           ImmediateEnableResponse, EnableEmergencyProfileRequest, EnableEmergencyProfileResponse,
           DisableEmergencyProfileRequest, DisableEmergencyProfileResponse, ExecuteFallbackMechanismRequest,
           ExecuteFallbackMechanismResponse, ReturnFromFallbackRequest, ReturnFromFallbackResponse,
           GetConnectivityParametersRequest, GetConnectivityParametersResponse, EuiccMemoryResetRequest,
           EuiccMemoryResetResponse, IpaeActivationResponse, IpaeActivationRequest>(types);
}

void appendPackages(std::vector<const Schema *> &types)
{
    append<EuiccPackageRequest, EuiccPackageResult, EuiccPackageSigned, EuiccPackageResultDataSigned,
           EuiccPackageErrorDataSigned, EimConfigurationData>(types);
}

void appendEsipa(std::vector<const Schema *> &types)
{
    append<GetEimPackageRequest, GetEimPackageResponse, ProvideEimPackageResult, ProvideEimPackageResultResponse,
           EimAcknowledgements, HandleNotificationRequest, IpaEuiccDataRequest, IpaEuiccDataResponse,
           ProfileDownloadTriggerRequest, ProfileDownloadTriggerResult, TransferEimPackageRequest,
           TransferEimPackageResponse, InitiateAuthenticationResponseEsipa, InitiateAuthenticationRequestEsipa,
           AuthenticateClientRequestEsipa, AuthenticateClientResponseEsipa, GetBoundProfilePackageRequestEsipa,
           GetBoundProfilePackageResponseEsipa, CancelSessionRequestEsipa, CancelSessionResponseEsipa>(types);
}

std::vector<const Schema *> allTypes()
{
    std::vector<const Schema *> types;
    appendEs10(types);
    appendIotFunctions(types);
    appendPackages(types);
    appendEsipa(types);
    append<BoundProfilePackage, InitialiseSecureChannelRequest, StoreMetadataRequest>(types);
    for (const auto *type : treeOnlyTypes())
        types.push_back(type);
    types.insert(types.end(),
                 {&CertificateSchema, &SubjectPublicKeyInfoSchema, &CertificateListSchema,
                  &RemoteProfileProvisioningRequestSchema, &RemoteProfileProvisioningResponseSchema});
    return types;
}

} // namespace

const std::vector<const Schema *> &knownTypes()
{
    static const auto types = allTypes();
    return types;
}

std::vector<const Schema *> typesNamed(QStringView name)
{
    std::vector<const Schema *> types;
    for (const auto *type : knownTypes()) {
        if (name.compare(QLatin1String(type->name), Qt::CaseInsensitive) == 0)
            types.push_back(type);
    }
    return types;
}

QStringList typeNames()
{
    QStringList names;
    for (const auto *type : knownTypes())
        names << QString::fromLatin1(type->name);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace longreach::sgp32

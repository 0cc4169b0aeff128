// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

namespace longreach::test {

/// A list of message types, to do something with each of.
template <typename... Types>
struct TypeList {
    template <typename Action>
    static void forEach(Action &&action)
    {
        (action.template operator()<Types>(), ...);
    }
};

using InfoTypes =
    TypeList<sgp32::GetEuiccInfo1Request, sgp32::EuiccInfo1, sgp32::GetEuiccInfo2Request, sgp32::EuiccInfo2,
             sgp32::ProfileInfoListRequest, sgp32::ProfileInfoListResponse, sgp32::GetEuiccDataRequest,
             sgp32::GetEuiccDataResponse, sgp32::EuiccConfiguredAddressesRequest,
             sgp32::EuiccConfiguredAddressesResponse, sgp32::GetRatRequest, sgp32::GetRatResponse>;

using ProfileStateTypes =
    TypeList<sgp32::EnableProfileRequest, sgp32::EnableProfileResponse, sgp32::DisableProfileRequest,
             sgp32::DisableProfileResponse, sgp32::DeleteProfileRequest, sgp32::DeleteProfileResponse,
             sgp32::SetNicknameRequest, sgp32::SetNicknameResponse, sgp32::Sgp22MemoryResetRequest,
             sgp32::Sgp22MemoryResetResponse, sgp32::Sgp22SetDefaultDpAddressRequest,
             sgp32::Sgp22SetDefaultDpAddressResponse, sgp32::SetDefaultDpAddressRequest,
             sgp32::SetDefaultDpAddressResponse>;

using NotificationTypes =
    TypeList<sgp32::ListNotificationRequest, sgp32::ListNotificationResponse, sgp32::RetrieveNotificationsListRequest,
             sgp32::RetrieveNotificationsListResponse, sgp32::NotificationSentRequest, sgp32::NotificationSentResponse,
             sgp32::NotificationMetadata, sgp32::ProfileInstallationResult, sgp32::OtherSignedNotification>;

using SessionTypes =
    TypeList<sgp32::GetEuiccChallengeRequest, sgp32::GetEuiccChallengeResponse, sgp32::AuthenticateServerRequest,
             sgp32::AuthenticateServerResponse, sgp32::PrepareDownloadRequest, sgp32::PrepareDownloadResponse,
             sgp32::CancelSessionRequest, sgp32::CancelSessionResponse, sgp32::BoundProfilePackage,
             sgp32::StoreMetadataRequest>;

using IotTypes = TypeList<
    sgp32::AddInitialEimRequest, sgp32::AddInitialEimResponse, sgp32::GetEimConfigurationDataRequest,
    sgp32::GetEimConfigurationDataResponse, sgp32::GetCertsRequest, sgp32::GetCertsResponse,
    sgp32::ProfileRollbackRequest, sgp32::ProfileRollbackResponse, sgp32::ConfigureImmediateProfileEnablingRequest,
    sgp32::ConfigureImmediateProfileEnablingResponse, sgp32::ImmediateEnableResponse,
    sgp32::EnableEmergencyProfileRequest, sgp32::EnableEmergencyProfileResponse, sgp32::DisableEmergencyProfileRequest,
    sgp32::DisableEmergencyProfileResponse, sgp32::ExecuteFallbackMechanismRequest,
    sgp32::ExecuteFallbackMechanismResponse, sgp32::ReturnFromFallbackRequest, sgp32::ReturnFromFallbackResponse,
    sgp32::GetConnectivityParametersRequest, sgp32::GetConnectivityParametersResponse, sgp32::EuiccMemoryResetRequest,
    sgp32::EuiccMemoryResetResponse, sgp32::IpaeActivationRequest, sgp32::IpaeActivationResponse>;

/// All functions of ES10a, ES10b and ES10c.
struct Es10Types {
    template <typename Action>
    static void forEach(Action &&action)
    {
        InfoTypes::forEach(action);
        ProfileStateTypes::forEach(action);
        NotificationTypes::forEach(action);
        SessionTypes::forEach(action);
        IotTypes::forEach(action);
    }
};

using PackageTypes = TypeList<sgp32::EuiccPackageRequest, sgp32::EuiccPackageResult, sgp32::EimConfigurationData>;

using EsipaTypes =
    TypeList<sgp32::GetEimPackageRequest, sgp32::GetEimPackageResponse, sgp32::ProvideEimPackageResult,
             sgp32::ProvideEimPackageResultResponse, sgp32::HandleNotificationRequest, sgp32::IpaEuiccDataRequest,
             sgp32::IpaEuiccDataResponse, sgp32::ProfileDownloadTriggerRequest, sgp32::ProfileDownloadTriggerResult,
             sgp32::EimAcknowledgements, sgp32::TransferEimPackageRequest, sgp32::TransferEimPackageResponse,
             sgp32::InitiateAuthenticationRequestEsipa, sgp32::InitiateAuthenticationResponseEsipa,
             sgp32::AuthenticateClientRequestEsipa, sgp32::AuthenticateClientResponseEsipa,
             sgp32::GetBoundProfilePackageRequestEsipa, sgp32::GetBoundProfilePackageResponseEsipa,
             sgp32::CancelSessionRequestEsipa, sgp32::CancelSessionResponseEsipa>;

} // namespace longreach::test

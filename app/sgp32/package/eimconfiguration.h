// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/leaf.h"
#include "app/sgp32/schema/leafschemas.h"

#include <optional>

namespace longreach::sgp32 {

enum class EimIdType { Oid = 1, Fqdn = 2, Proprietary = 3 };
enum class EimSupportedProtocol {
    RetrieveHttps = 0,
    RetrieveCoaps = 1,
    InjectHttps = 2,
    InjectCoaps = 3,
    Proprietary = 4
};

/// A key to trust, bare or in a certificate, as `A5` and `A6` of EimConfigurationData hold it.
///
/// On the wire the outer SEQUENCE is replaced by the arm's tag; here `der` is whole again: a
/// SubjectPublicKeyInfo or a Certificate. Forms that keep the SEQUENCE are accepted.
struct TrustedKey {
    enum class Kind { PublicKey, Certificate };

    Kind kind = Kind::PublicKey;
    QByteArray der;

    friend bool operator==(const TrustedKey &, const TrustedKey &) = default;
};

/// A certificate of which the outer SEQUENCE was replaced by a context tag (`A5`, `A6` of BF52 and
/// BF56); `der` is whole again. The form that keeps the SEQUENCE is accepted.
struct RetaggedCertificate {
    QByteArray der;

    friend bool operator==(const RetaggedCertificate &, const RetaggedCertificate &) = default;
};

/// EimConfigurationData (SGP.32, 2.11.1.1): one eIM that a card obeys, or shall.
///
/// What is absent the card fills in: type proprietary, protocol proprietary, first CI key of its
/// signing list (5.9.4). An eIM that wants to be polled over HTTPS has to say so.
struct EimConfigurationData {
    Utf8Text eimId;
    std::optional<Utf8Text> eimFqdn; ///< host[:port]
    std::optional<EimIdType> eimIdType;
    std::optional<qint64> counterValue;     ///< never in what a card reads back
    std::optional<qint64> associationToken; ///< to a card: absent, or -1 to ask for one
    std::optional<TrustedKey> eimPublicKeyData;
    std::optional<TrustedKey> trustedPublicKeyDataTls;
    std::optional<Bits<EimSupportedProtocol>> eimSupportedProtocol;
    std::optional<KeyId> euiccCiPkId; ///< under which CI the eUICC signs its results
    bool indirectProfileDownload = false;
    std::optional<QByteArray> eSipaProprietaryProtocolInformation; ///< v1.3
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const EimConfigurationData &, const EimConfigurationData &) = default;
};

template <>
struct Leaf<TrustedKey> {
    static bool read(OctetView content, TrustedKey &value);
    static void write(const TrustedKey &value, TlvWriter &to, Tag tag);
};
template <>
struct Leaf<RetaggedCertificate> {
    static bool read(OctetView content, RetaggedCertificate &value);
    static void write(const RetaggedCertificate &value, TlvWriter &to, Tag tag);
};

template <>
const Schema SchemaOf<EimIdType>::value;
template <>
const Schema SchemaOf<Bits<EimSupportedProtocol>>::value;
template <>
const Schema SchemaOf<TrustedKey>::value;

} // namespace longreach::sgp32

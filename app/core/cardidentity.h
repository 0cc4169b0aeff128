// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/aid.h"
#include "app/core/eid.h"
#include "app/core/timestamp.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace longreach {

/// Which standard a card follows: what can be done with it follows from this.
enum class CardKind {
    Unknown,
    IotEuicc,      ///< SGP.32: obeys eIMs; profiles change by signed packages only
    ConsumerEuicc, ///< SGP.22: whoever holds it may change profiles
    M2mEuicc,      ///< SGP.02: obeys its SM-SR only; nothing can be done at a reader
    PlainSim,      ///< no eUICC at all
};

/// A name found in one of the tables that come with Longreach, and how old that table is.
struct RegisteredName {
    QString name; ///< empty if the table does not know it
    QString key;  ///< what was looked up: an EID prefix, a key identifier
    QString source;
    QString date; ///< ISO, of the table

    friend bool operator==(const RegisteredName &, const RegisteredName &) = default;
};

/// What a card says it can do and after which versions, as text in the standard's words.
struct CardVersions {
    QString sgp22;          ///< highest SGP.22 ("2.5.0")
    QStringList sgp32;      ///< SGP.32, IoT cards only
    QString profilePackage; ///< TCA profile package
    QString firmware;
    QString globalPlatform;
    QString javaCard; ///< TS 102 241
    QString protectionProfile;

    friend bool operator==(const CardVersions &, const CardVersions &) = default;
};

/// What the card in a reader is.
struct CardIdentity {
    CardKind kind = CardKind::Unknown;
    QByteArray atr;
    std::optional<Aid> isdR; ///< the ISD-R that answered
    std::optional<Eid> eid;  ///< only with digits that check out
    QString eidText;         ///< what the card said, also where it does not check out
    RegisteredName maker;    ///< EUM, by the EID's prefix
    RegisteredName issuer;   ///< CI, by the first key the card signs under
    QStringList signingKeys; ///< CI key identifiers, hexadecimal
    CardVersions versions;
    QStringList capabilities; ///< words of RspCapability and UiccCapability
    QString category;         ///< `basicEuicc`, ...; empty if not said
    QString ipaMode;          ///< `ipad` or `ipae`; empty if not said
    QString accreditation;    ///< SAS number
    QString platform;
    bool hasFallback = false; ///< the fallback mechanism of SGP.32
    bool hasEmergencyCall = false;

    friend bool operator==(const CardIdentity &, const CardIdentity &) = default;
};

/// One certificate of the card, or its issuer's.
struct CardCertificate {
    QString role; ///< `eUICC`, `EUM`, `CI`
    QString subject;
    QString issuer;
    QString subjectKeyId; ///< hexadecimal
    QString fingerprint;  ///< SHA-256, hexadecimal
    Timestamp notBefore{};
    Timestamp notAfter{};
    QByteArray der;

    friend bool operator==(const CardCertificate &, const CardCertificate &) = default;
};

/// What checking the card's certificates came to.
struct CardChain {
    enum class Verdict {
        NotRead,
        Holds,         ///< up to an issuer we have
        IssuerMissing, ///< eUICC under EUM is right; the issuer's certificate is not at hand
        Broken,        ///< see `finding`
    };

    Verdict verdict = Verdict::NotRead;
    QString finding;

    friend bool operator==(const CardChain &, const CardChain &) = default;
};

/// Stable words: `iotEuicc`, ...; `notRead`, `holds`, `issuerMissing`, `broken`.
[[nodiscard]] QString toWord(CardKind kind);
[[nodiscard]] QString toWord(CardChain::Verdict verdict);

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/iccid.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace longreach {

/// What a person may do to the card in a reader.
namespace cardtask {

struct Enable {
    Iccid iccid;
};
struct Disable {
    Iccid iccid;
};
struct Delete {
    Iccid iccid;
};
/// An empty nickname clears it; at most NicknameOctets of UTF-8.
struct Rename {
    Iccid iccid;
    QString nickname;
};
/// Each choice by itself; what a card's standard does not know is refused (SGP.22, 5.7.19; SGP.32, 5.9.9).
struct ResetMemory {
    bool operationalProfiles = false;
    bool testProfiles = false;
    bool defaultDpAddress = false;
    bool preloadedTestProfiles = false; ///< this and the following: IoT cards only
    bool provisioningProfiles = false;
    bool eimConfigurations = false;
    bool immediateEnabling = false;
};
/// Tells the servers, and takes off the card what they have taken. Without numbers: all.
struct SendNotifications {
    std::vector<quint32> numbers;
};
/// Takes each off the card without telling anybody, in this order: one that stays keeps no other.
struct RemoveNotifications {
    std::vector<quint32> numbers;
};
/// AddInitialEim: EimConfigurationData, or a whole AddInitialEimRequest, in DER.
struct AddEim {
    QByteArray configuration;
};
/// LoadEuiccPackage: an EuiccPackageRequest in DER.
struct LoadPackage {
    QByteArray package;
};
/// Be the card's IPA for once: fetch from the eIM, hand to the card, return results. Empty: its first eIM.
struct PollEim {
    QString eimId;
};

} // namespace cardtask

using CardTask = std::variant<cardtask::Enable, cardtask::Disable, cardtask::Delete, cardtask::Rename,
                              cardtask::ResetMemory, cardtask::SendNotifications, cardtask::RemoveNotifications,
                              cardtask::AddEim, cardtask::LoadPackage, cardtask::PollEim>;

/// What is wrong with an eUICC package for one card, as far as it can be known before it is handed over.
enum class PackageDoubt {
    OtherCard,  ///< it is for another EID
    UnknownEim, ///< the card does not obey the eIM that made it
    OtherKey,   ///< it is not signed by the key that the card trusts
    OtherToken, ///< it is signed by that key, but under another association token
    OldCounter, ///< the card has taken a package with that counter, or a later one
};

/// What checking the eUICC's signature on the result of a package came to.
enum class ResultProof {
    None,     ///< there is no result, or it could not be checked
    Proven,   ///< signed by the card, whose chain holds
    ByCard,   ///< signed by the key the card shows; who issued its certificate is not known here
    Forged,   ///< signed by another key, or changed since
    Unsigned, ///< the card refused the package and signed nothing
};

/// What a person has said yes to beforehand.
struct CardConsent {
    bool removesUnsent = false;   ///< a notification goes that nobody was told of
    bool overridesGuards = false; ///< an expert wants the enabled or the last profile gone
    bool sendsNothing = false;    ///< new notifications stay on the card this time
    bool resetsMemory = false;
    bool loadsDoubtful = false; ///< a package goes to the card although it will refuse it, see PackageDoubt
};

/// What a change to a card came to.
struct CardOutcome {
    /// Whether the card, reset and read again, shows what was asked for.
    enum class Confirmation {
        Confirmed,
        NotConfirmed, ///< executed, but the card could not be read again
        Contradicted, ///< executed, but the card shows something else
        NotNeeded,    ///< nothing that could be seen afterwards
    };

    Confirmation confirmation = Confirmation::NotNeeded;
    bool wasAlreadySo = false;
    bool isAnswerLost = false; ///< what became of it was read off the card afterwards
    bool hadNothing = false;   ///< of a poll: the eIM had nothing for the card
    QString way;               ///< of the ladder: `iccidRefresh`, `iccid`, `aid`; else empty
    QStringList tries;         ///< what was tried before and answered: "iccidRefresh: catBusy"
    QByteArray answer;         ///< what the card returned last (DER): for a package its signed result
    QString answerText;        ///< the result in the standard's words
    ResultProof proof = ResultProof::None;
    QString proofFinding; ///< why it is not Proven; technical English
    std::vector<CardNotification> sent;
    std::vector<CardProblem> unsent;       ///< `part` is the notification's number
    std::vector<quint32> removed;          ///< notifications that nobody was told of
    std::vector<CardProblem> unremoved;    ///< as `unsent`
    std::optional<CardReport> reportAfter; ///< profiles, notifications and memory read again
    QStringList log;                       ///< what happened, step by step, in plain English
};

/// `enable`, `disable`, ... of the task; `confirmed`, ... of its end.
[[nodiscard]] QString toWord(const CardTask &task);
[[nodiscard]] QString toWord(CardOutcome::Confirmation confirmation);

/// `otherCard`, `unknownEim`, ...; `none`, `proven`, `byCard`, `forged`, `unsigned`.
[[nodiscard]] QString toWord(PackageDoubt doubt);
[[nodiscard]] std::optional<PackageDoubt> packageDoubtFromWord(QStringView word);
[[nodiscard]] QString toWord(ResultProof proof);

} // namespace longreach

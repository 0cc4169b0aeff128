// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/cardtask.h"
#include "app/core/eimmatch.h"
#include "app/core/readercheck.h"
#include "app/core/readerstatus.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace longreach::cli {

// What scripts see of readers and cards. Names and words stay as they are; octets are upper-case
// hexadecimal, times ISO 8601 in UTC, sizes octets, what is not known null.

/// `[{name, presence, atr, virtual, ignored, problem}]`.
[[nodiscard]] QJsonArray readersJson(const std::vector<ReaderStatus> &readers);

/// `{reader, kind, eid, eidText, maker: {name, key, source, date}, issuer: {...}, isdR, atr,
/// versions: {sgp22, sgp32, ...}, capabilities, ..., memory: {freeNonVolatile, freeVolatile,
/// installedApplications}, addresses: {defaultDp, rootDs}, profiles, notifications, eims, rules,
/// certificates, chain: {verdict, finding}, problems: [{part, kind, detail}], commands, tookMs,
/// readAt}`; the lists as below.
[[nodiscard]] QJsonObject reportJson(const CardReport &report);

/// `[{iccid, state, class, operator, name, fallback, nickname, aid, rules, mayBecomeFallback,
/// emergency, cost}]`.
[[nodiscard]] QJsonArray profilesJson(const std::vector<CardProfile> &profiles);

/// `[{number, event, address, iccid}]`.
[[nodiscard]] QJsonArray notificationsJson(const std::vector<CardNotification> &notifications);

/// `[{eimId, idType, address, protocols, keyFingerprint, associationToken, trust, trustFingerprint,
/// signingIssuer, downloadsIndirectly, configuration}]`.
[[nodiscard]] QJsonArray eimsJson(const std::vector<CardEim> &eims);

/// The same with `connection, listed, finding, warning` to each, as `matches` (see matchEims) says:
/// an eIM of the store and what it comes to. Those that are missing on the card follow, with null
/// for what only the card could say. Without matches nothing was compared: all four are null.
[[nodiscard]] QJsonArray comparedEimsJson(const std::vector<CardEim> &eims, const std::vector<EimMatch> &matches);

/// `{verdict, finding, certificates: [{role, subject, issuer, subjectKeyId, fingerprint, notBefore,
/// notAfter}]}`.
[[nodiscard]] QJsonObject certificatesJson(const CardReport &report);

/// `{reader, task, confirmation, alreadySo, way, tries, answer, answerText, sent, unsent: [{part,
/// kind, detail}], log, profiles}`; `profiles` is null if the card was not read again.
[[nodiscard]] QJsonObject outcomeJson(const QString &reader, const CardTask &task, const CardOutcome &outcome);

/// `[{light, state, cause, sentence, cure, finding, particulars}]`, in the order in which they can fail.
[[nodiscard]] QJsonArray checkJson(const ReaderCheck &check);

} // namespace longreach::cli

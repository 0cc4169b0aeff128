// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/eiminquiry.h"

#include "app/card/session/cardvalues.h"
#include "app/core/whendone.h"
#include "app/fleet/eimdirectory.h"
#include "app/ports/journal.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

namespace {

/// Of the key an eIM signs with; empty if it does not say.
QString keyFingerprintOf(const ports::EimIdentity &identity)
{
    const auto configuration = sgp32::decode<sgp32::EimConfigurationData>(identity.eimConfiguration);
    return configuration ? card::toCardEim(*configuration).keyFingerprint : QString();
}

} // namespace

EimInquiry::EimInquiry(workspace::Workspace &workspace, bool asksThem, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_asksThem(asksThem)
{}

void EimInquiry::begin(const std::optional<Eid> &eid, Then then)
{
    m_then = std::move(then);
    m_eid = eid;
    whenDone(m_workspace.start(), this, [this, eid](const Result<void> &started) {
        if (!started) {
            Q_EMIT failed(started.error());
            return;
        }
        const auto eids = eid ? std::vector<Eid>{*eid} : std::vector<Eid>();
        whenDone(m_workspace.journal().devices().find(eids), this, [this](const Result<std::vector<Device>> &found) {
            if (found)
                listFor(found->empty() ? QString() : found->front().eim);
            else
                Q_EMIT failed(found.error());
        });
    });
}

void EimInquiry::listFor(const QString &holder)
{
    for (const auto &connection : m_workspace.eims().connections())
        m_known.push_back({.connection = connection.name,
                           .eimId = {},
                           .host = connection.baseUrl.host(),
                           .holdsDevice = connection.name == holder,
                           .keyFingerprint = {}});
    m_open = m_asksThem ? m_known.size() : 0;
    if (m_open == 0) {
        m_then(m_known);
        return;
    }
    for (std::size_t at = 0; at < m_known.size(); ++at)
        ask(at);
}

void EimInquiry::ask(std::size_t at)
{
    whenDone(m_workspace.eims().test(m_known[at].connection), this,
             [this, at](const Result<ports::EimIdentity> &identity) {
                 if (identity) {
                     m_known[at].eimId = identity->eimId;
                     m_known[at].keyFingerprint = keyFingerprintOf(*identity);
                     return askBooks(at);
                 }
                 Q_EMIT unanswered(m_known[at].connection, identity.error());
                 settle();
             });
}

/// Most eIMs do not say what they would sign with; that is no news.
void EimInquiry::askBooks(std::size_t at)
{
    if (!m_eid)
        return settle();
    whenDone(m_workspace.eims().cardBooks(m_known[at].connection, *m_eid), this,
             [this, at](const Result<CardBooks> &books) {
                 if (books)
                     m_known[at].books = *books;
                 settle();
             });
}

void EimInquiry::settle()
{
    if (--m_open == 0)
        m_then(m_known);
}

} // namespace longreach::cli

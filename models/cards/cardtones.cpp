// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/cardtones.h"

namespace longreach {

Tone toneOf(ReaderPresence presence)
{
    switch (presence) {
    case ReaderPresence::Empty: return Tone::Muted;
    case ReaderPresence::Present: return Tone::Good;
    case ReaderPresence::Mute: return Tone::Bad;
    case ReaderPresence::InUse: return Tone::Warning;
    case ReaderPresence::Gone: return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(LightState state)
{
    switch (state) {
    case LightState::Unknown: return Tone::Muted;
    case LightState::Good: return Tone::Good;
    case LightState::Warning: return Tone::Warning;
    case LightState::Bad: return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(CardKind kind)
{
    switch (kind) {
    case CardKind::Unknown: return Tone::Muted;
    case CardKind::IotEuicc: return Tone::Good;
    case CardKind::ConsumerEuicc: return Tone::Busy;
    case CardKind::M2mEuicc:
    case CardKind::PlainSim: return Tone::Warning;
    }
    return Tone::Neutral;
}

Tone toneOf(CardChain::Verdict verdict)
{
    switch (verdict) {
    case CardChain::Verdict::NotRead: return Tone::Muted;
    case CardChain::Verdict::Holds: return Tone::Good;
    case CardChain::Verdict::IssuerMissing: return Tone::Warning;
    case CardChain::Verdict::Broken: return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(CardEvent event)
{
    switch (event) {
    case CardEvent::Install:
    case CardEvent::Enable: return Tone::Good;
    case CardEvent::Disable: return Tone::Neutral;
    case CardEvent::Delete: return Tone::Bad;
    case CardEvent::PackageResult: return Tone::Busy;
    }
    return Tone::Neutral;
}

Tone toneOf(const CardOutcome &outcome)
{
    if (outcome.proof == ResultProof::Forged)
        return Tone::Bad;
    switch (outcome.confirmation) {
    case CardOutcome::Confirmation::Confirmed:
    case CardOutcome::Confirmation::NotNeeded: return Tone::Good;
    case CardOutcome::Confirmation::NotConfirmed: return Tone::Warning;
    case CardOutcome::Confirmation::Contradicted: return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(RecipeLine::State state)
{
    switch (state) {
    case RecipeLine::State::Waiting: return Tone::Muted;
    case RecipeLine::State::Running: return Tone::Busy;
    case RecipeLine::State::Done: return Tone::Good;
    case RecipeLine::State::Failed: return Tone::Bad;
    case RecipeLine::State::NotOrdered: return Tone::Warning;
    }
    return Tone::Neutral;
}

} // namespace longreach

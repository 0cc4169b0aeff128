// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtask.h"
#include "models/common/tone.h"

#include <QObject>

namespace longreach {

class CardBench;
class Prompt;
struct Question;

/// Does what a person asks of the card in a reader: asks before what cannot be called back, once more
/// where the bench wants an explicit consent, and says in one sentence what came of it.
class CardActions final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the actions.
    CardActions(CardBench &bench, Prompt &prompt, QObject *parent);

    /// Does `task`; asks first if it destroys something.
    void request(const QString &reader, const CardTask &task);

    /// Reads the whole card.
    void read(const QString &reader);

Q_SIGNALS:
    /// Something is under way.
    void begun(const QString &reader, const QString &sentence);

    /// It has ended; `detail` is technical, to be copied.
    void ended(const QString &reader, longreach::Tone tone, const QString &sentence, const QString &detail);

private:
    void perform(const QString &reader, const CardTask &task, const CardConsent &consent);
    void take(const QString &reader, const CardTask &task, const CardConsent &consent,
              const Result<CardOutcome> &outcome);
    /// Asks for the consent that the bench named.
    void askForConsent(const QString &reader, const CardTask &task, CardConsent consent, const QString &member);

    CardBench &m_bench;
    Prompt &m_prompt;
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/keyring.h"

#include <QHash>
#include <QMutex>

#include <vector>

namespace longreach::test {

/// A keychain in memory in one of the moods that real ones have.
class MoodyKeyring final : public secrets::Keyring {
public:
    enum class Mood {
        Open,
        LockedAndMute, ///< finds nothing, takes nothing, says so politely
        LockedAndFrank,
        Asleep, ///< never answers
        Missing,
        Broken,
    };

    std::future<Answer> read(const QString &key) override;
    std::future<Answer> write(const QString &key, const QByteArray &value) override;
    std::future<Answer> remove(const QString &key) override;

    void setMood(Mood mood);
    [[nodiscard]] bool has(const QString &key) const;

private:
    [[nodiscard]] std::future<Answer> answer(Answer whenOpen);

    mutable QMutex m_mutex;
    Mood m_mood = Mood::Open;
    QHash<QString, QByteArray> m_values;
    std::vector<std::promise<Answer>> m_unanswered;
};

} // namespace longreach::test

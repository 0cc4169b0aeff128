// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/secrets/moodykeyring.h"

#include <QMutexLocker>

namespace longreach::test {

using Outcome = secrets::Keyring::Outcome;
using Answer = secrets::Keyring::Answer;

std::future<Answer> MoodyKeyring::read(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    const bool isThere = m_values.contains(key);
    return answer({isThere ? Outcome::Done : Outcome::NotFound, m_values.value(key), {}});
}

std::future<Answer> MoodyKeyring::write(const QString &key, const QByteArray &value)
{
    const QMutexLocker lock(&m_mutex);
    if (m_mood == Mood::Open)
        m_values.insert(key, value);
    return answer({Outcome::Done, {}, {}});
}

std::future<Answer> MoodyKeyring::remove(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    const bool wasThere = m_mood == Mood::Open && m_values.remove(key) > 0;
    return answer({wasThere ? Outcome::Done : Outcome::NotFound, {}, {}});
}

std::future<Answer> MoodyKeyring::answer(Answer whenOpen)
{
    std::promise<Answer> promise;
    auto future = promise.get_future();
    switch (m_mood) {
    case Mood::Open: promise.set_value(std::move(whenOpen)); break;
    case Mood::LockedAndMute: promise.set_value({Outcome::NotFound, {}, {}}); break;
    case Mood::LockedAndFrank: promise.set_value({Outcome::Denied, {}, QStringLiteral("locked")}); break;
    case Mood::Asleep: m_unanswered.push_back(std::move(promise)); break;
    case Mood::Missing: promise.set_value({Outcome::Missing, {}, {}}); break;
    case Mood::Broken: promise.set_value({Outcome::Failed, {}, QStringLiteral("broken")}); break;
    }
    return future;
}

void MoodyKeyring::setMood(Mood mood)
{
    const QMutexLocker lock(&m_mutex);
    m_mood = mood;
}

bool MoodyKeyring::has(const QString &key) const
{
    const QMutexLocker lock(&m_mutex);
    return m_values.contains(key);
}

} // namespace longreach::test

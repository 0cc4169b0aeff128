// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/mailbox.h"

#include <QMetaObject>
#include <QPointer>

#include <mutex>
#include <vector>

namespace longreach::jobs {

struct Mailbox::Letters {
    std::mutex mutex;
    std::vector<Letter> waiting;
    Mailbox *owner = nullptr; ///< null once it is gone
};

Mailbox::Mailbox(QObject *parent) : QObject(parent), m_letters(std::make_shared<Letters>())
{
    m_letters->owner = this;
}

Mailbox::~Mailbox()
{
    const std::scoped_lock lock(m_letters->mutex);
    m_letters->owner = nullptr;
}

void Mailbox::post(const std::shared_ptr<Letters> &letters, Letter letter)
{
    const std::scoped_lock lock(letters->mutex);
    if (!letters->owner)
        return;
    letters->waiting.push_back(std::move(letter));
    if (letters->waiting.size() == 1)
        QMetaObject::invokeMethod(letters->owner, &Mailbox::open, Qt::QueuedConnection);
}

void Mailbox::open()
{
    std::vector<Letter> letters;
    {
        const std::scoped_lock lock(m_letters->mutex);
        letters.swap(m_letters->waiting);
    }
    const QPointer<Mailbox> self(this);
    for (const auto &letter : letters) {
        letter();
        if (!self) // a letter may end its owner
            return;
    }
}

} // namespace longreach::jobs

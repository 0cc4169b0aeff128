// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/mailbox.h"

#include <QMetaObject>
#include <QPointer>

namespace longreach::jobs {

void Mailbox::post(Letter letter)
{
    m_letters.push_back(std::move(letter));
    if (m_letters.size() == 1)
        QMetaObject::invokeMethod(this, &Mailbox::open, Qt::QueuedConnection);
}

void Mailbox::open()
{
    const auto letters = std::exchange(m_letters, {});
    const QPointer<Mailbox> self(this);
    for (const auto &letter : letters) {
        letter();
        if (!self) // a letter may end its owner
            return;
    }
}

} // namespace longreach::jobs

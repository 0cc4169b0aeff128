// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace longreach::test {

/// A file whose reader waits until a test lets it go on: a named pipe.
class HeldFile final {
public:
    explicit HeldFile(const QString &path) : m_path(QFile::encodeName(path))
    {
        if (mkfifo(m_path.constData(), 0600) != 0)
            qFatal("no pipe at %s", m_path.constData());
    }
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;
    ~HeldFile() { release({}); }

    /// Whoever reads it, or is about to, finds `octets` and the end.
    void release(const QByteArray &octets)
    {
        if (m_isReleased)
            return;
        m_isReleased = true;
        int end = -1;
        const auto isRead = [&] {
            end = ::open(m_path.constData(), O_WRONLY | O_NONBLOCK); // fails before there is a reader
            return end >= 0;
        };
        if (QTest::qWaitFor(isRead)) {
            if (::write(end, octets.constData(), static_cast<std::size_t>(octets.size())) != octets.size())
                qFatal("the pipe is too small");
            ::close(end);
        }
        ::unlink(m_path.constData());
    }

private:
    QByteArray m_path;
    bool m_isReleased = false;
};

} // namespace longreach::test

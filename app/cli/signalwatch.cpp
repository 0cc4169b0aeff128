// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signalwatch.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace longreach::cli {

#ifdef Q_OS_UNIX

namespace {

constexpr int InterruptedCode = 130;

// Written to by the handler, read by the notifier: all that a signal handler may do.
int signalSockets[2] = {-1, -1};
volatile std::sig_atomic_t hasBeenSignalled = 0;

extern "C" void noteSignal(int)
{
    if (hasBeenSignalled != 0)
        _exit(InterruptedCode);
    hasBeenSignalled = 1;
    const char octet = 1;
    [[maybe_unused]] const auto written = write(signalSockets[0], &octet, 1);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

SignalWatch::SignalWatch(QObject *parent) : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0)
        return;
    hasBeenSignalled = 0;
    m_notifier = std::make_unique<QSocketNotifier>(signalSockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    handleWith(noteSignal);
}

SignalWatch::~SignalWatch()
{
    if (!m_notifier)
        return;
    handleWith(SIG_DFL);
    m_notifier.reset();
    for (auto &socket : signalSockets) {
        close(socket);
        socket = -1;
    }
}

#else

SignalWatch::SignalWatch(QObject *parent) : QObject(parent) {}
SignalWatch::~SignalWatch() = default;

#endif

} // namespace longreach::cli

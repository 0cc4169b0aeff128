// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace longreach::cli {

/// Turns the first SIGINT or SIGTERM into a signal on the event loop; a second one ends the process.
///
/// At most one at a time. Where there are no such signals, it stays silent.
class SignalWatch final : public QObject {
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/commandtable.h"
#include "views/devices/devicescope.h"
#include "views/window/services.h"

#include <QObject>

#include <vector>

namespace longreach {

class DevicePane;

/// What is done to the one device close up and to the profile chosen there. Nothing is sent from here: the
/// dialog for a new job opens, filled in, and says what it would do.
class DeviceActions final : public QObject {
    Q_OBJECT

public:
    /// `pane` outlives it.
    DeviceActions(const Services &services, DevicePane &pane, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands();

    /// The ids of those that belong below the profiles.
    [[nodiscard]] static QStringList profileIds();

    [[nodiscard]] Needs met() const;

Q_SIGNALS:
    void jobProposed(const longreach::JobProposal &proposal);

private:
    void propose(JobKind kind);
    void showAnswers();

    Services m_services;
    DevicePane &m_pane;
};

} // namespace longreach

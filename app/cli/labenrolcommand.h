// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/core/result.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>

namespace longreach::cli {

/// `lab enrol EID`: makes a device from outside known to a running lab.
class LabEnrolCommand final : public Command {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;
    void start(Session &session) override;

private:
    /// How the lab is reached, as it wrote it itself.
    [[nodiscard]] Result<QJsonObject> readReadyFile() const;
    void send(Session &session, const QJsonObject &ready);

    QString m_eid;
    QString m_readyFile;
    QNetworkAccessManager m_network;
};

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QStandardPaths>
#include <QString>

#include <functional>

namespace longreach::cli {

/// Where the lab this person started last says how it is reached, as in its --ready-file.
[[nodiscard]] inline QString runningLabFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/longreach/running-lab.json");
}

/// A lab that runs in another process, spoken to over its REST.
class RunningLab final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Finds the lab as `readyFile` says, or the one started last if that is empty. Fails with NotFound or
    /// InvalidInput.
    Result<void> find(const QString &readyFile);

    /// The answer's JSON, or why there is none: Unreachable, or InvalidInput with what the lab said.
    using Then = std::function<void(const Result<QJsonObject> &answer)>;
    void get(const QString &path, const Then &then);
    void post(const QString &path, const QByteArray &json, const Then &then);

private:
    [[nodiscard]] QNetworkRequest requestTo(const QString &path) const;
    void await(QNetworkReply *reply, const Then &then);

    QJsonObject m_ready; ///< how the lab is reached, as it wrote it itself
    QNetworkAccessManager m_network;
};

} // namespace longreach::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTemporaryDir>

namespace longreach::test {

/// A store in a temporary folder, and `longreachctl` run on it.
class CtlProcess final {
public:
    struct Outcome {
        int exitCode = -1;
        QByteArray output;   ///< stdout
        QByteArray messages; ///< stderr

        [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
    };

    /// Runs it to its end with `input` on standard input; fails the wait after `seconds`.
    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {}, int seconds = 120) const;

    /// The same for a line as typed in a shell, without quotes within words.
    [[nodiscard]] Outcome run(const char *line) const;

    /// The path of `name` in the folder that holds the store.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file there and returns its path.
    QString write(const QString &name, const QByteArray &octets) const;

private:
    QTemporaryDir m_folder;
};

} // namespace longreach::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace longreach::test {

/// `longreachctl lab card` as a process of its own, from construction to destruction.
class CardProcess final {
public:
    /// `arguments` go behind `lab card --vpcd <vpcd>`. Waits until the card is in the reader.
    CardProcess(const QString &vpcd, const QStringList &arguments);
    CardProcess(const CardProcess &) = delete;
    CardProcess &operator=(const CardProcess &) = delete;
    ~CardProcess();

    [[nodiscard]] bool isInserted() const { return !m_ready.isEmpty(); }
    [[nodiscard]] QString eid() const { return m_ready.value(u"eid").toString(); }

    /// DER of the certificate all its signatures lead to.
    [[nodiscard]] QByteArray ciCertificate() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace longreach::test

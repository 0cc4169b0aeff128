// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QToolButton;

namespace longreach {

/// A field that holds the contents of a file: says what is in it, replaces it, clears it.
class PemField final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QByteArray content READ content NOTIFY changed USER true)

public:
    PemField(const QString &emptyText, const QString &chooseText, QWidget *parent = nullptr);

    void setContent(const QByteArray &content, const QString &description);
    [[nodiscard]] const QByteArray &content() const noexcept { return m_content; }

Q_SIGNALS:
    void wanted();
    void changed();

private:
    QString m_emptyText;
    QByteArray m_content;
    QLabel *m_text;
    QToolButton *m_clear;
};

/// "2 certificates, SHA-256 3F:9A:…" of the first; empty if `pem` holds no certificate.
[[nodiscard]] QString describePem(const QByteArray &pem);

/// The first certificate of `pem` alone; empty if there is none.
[[nodiscard]] QByteArray firstCertificate(const QByteArray &pem);

/// "3F:9A:…", SHA-256 over the first certificate of `pem`; empty if there is none.
[[nodiscard]] QString fingerprintOf(const QByteArray &pem);

} // namespace longreach

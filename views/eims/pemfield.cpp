// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eims/pemfield.h"

#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QCryptographicHash>
#include <QPushButton>
#include <QToolButton>

namespace longreach {

PemField::PemField(const QString &emptyText, const QString &chooseText, QWidget *parent)
    : QWidget(parent),
      m_emptyText(emptyText),
      m_text(new TextLabel(emptyText, TextLabel::Style::Muted, this)),
      m_clear(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(2 * m_text->fontMetrics().lineSpacing()); // as high with a certificate as without
    m_clear->setIcon(strokeIcon(QStringLiteral("clear")));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Remove"));
    m_clear->hide();
    auto *choose = new QPushButton(chooseText, this);
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Grid);
    row->addWidget(m_text, 1);
    row->addWidget(m_clear);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &PemField::wanted);
    connect(m_clear, &QToolButton::clicked, this, [this] { setContent({}, {}); });
}

void PemField::setContent(const QByteArray &content, const QString &description)
{
    m_content = content;
    m_text->setText(content.isEmpty() ? m_emptyText : description);
    m_clear->setVisible(!content.isEmpty());
    Q_EMIT changed();
}

namespace {

constexpr QByteArrayView pemBegin("-----BEGIN CERTIFICATE-----");
constexpr QByteArrayView pemEnd("-----END CERTIFICATE-----");

/// Each certificate of `pem` with its two lines.
QByteArrayList certificatesIn(const QByteArray &pem)
{
    QByteArrayList found;
    for (auto from = pem.indexOf(pemBegin); from >= 0; from = pem.indexOf(pemBegin, from + pemBegin.size())) {
        const auto to = pem.indexOf(pemEnd, from);
        if (to < 0)
            break;
        found.append(pem.mid(from, to + pemEnd.size() - from));
    }
    return found;
}

} // namespace

QByteArray firstCertificate(const QByteArray &pem)
{
    const auto found = certificatesIn(pem);
    return found.isEmpty() ? QByteArray() : found.front() + '\n';
}

QString fingerprintOf(const QByteArray &pem)
{
    const auto first = firstCertificate(pem);
    if (first.isEmpty())
        return {};
    const auto body = first.mid(pemBegin.size(), first.size() - pemBegin.size() - pemEnd.size() - 1);
    const auto der = QByteArray::fromBase64(body.simplified().replace(" ", ""));
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':')).toUpper();
}

QString describePem(const QByteArray &pem)
{
    const auto count = static_cast<int>(certificatesIn(pem).size());
    if (count == 0)
        return {};
    return PemField::tr("%Ln certificate(s), SHA-256 %1", nullptr, count).arg(fingerprintOf(pem));
}

} // namespace longreach

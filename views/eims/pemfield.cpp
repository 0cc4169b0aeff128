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

QString describePem(const QByteArray &pem)
{
    static constexpr QByteArrayView begin("-----BEGIN CERTIFICATE-----");
    static constexpr QByteArrayView end("-----END CERTIFICATE-----");
    int certificates = 0;
    QString fingerprint;
    for (auto from = pem.indexOf(begin); from >= 0; from = pem.indexOf(begin, from + begin.size())) {
        const auto body = from + begin.size();
        const auto to = pem.indexOf(end, body);
        if (to < 0)
            break;
        if (++certificates > 1)
            continue;
        const auto der = QByteArray::fromBase64(pem.mid(body, to - body).simplified().replace(" ", ""));
        fingerprint =
            QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':')).toUpper();
    }
    if (certificates == 0)
        return {};
    return PemField::tr("%Ln certificate(s), SHA-256 %1", nullptr, certificates).arg(fingerprint);
}

} // namespace longreach

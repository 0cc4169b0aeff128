// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eims/serverpanel.h"

#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/eims/pemfield.h"

#include <QBoxLayout>
#include <QPushButton>

namespace longreach {

ServerPanel::ServerPanel(QWidget *parent)
    : QWidget(parent),
      m_banner(new Banner(Tone::Neutral, this)),
      m_look(new QPushButton(tr("Show what the server shows now"), this)),
      m_pin(new QPushButton(tr("Pin this certificate"), this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    buttons->addWidget(m_look);
    buttons->addWidget(m_pin);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addLayout(buttons);
    column->addWidget(m_banner);
    column->addStretch(1);
    for (auto *button : {m_look, m_pin})
        button->setAutoDefault(false);
    m_pin->hide();
    connect(m_look, &QPushButton::clicked, this, &ServerPanel::wanted);
    connect(m_pin, &QPushButton::clicked, this, [this] { Q_EMIT pinRequested(m_pem); });
}

void ServerPanel::showWaiting(const QString &host)
{
    m_pin->hide();
    m_banner->setMessage(Tone::Busy, tr("Asking %1 …").arg(host));
}

void ServerPanel::showIdentity(const Result<ServerIdentity> &identity, const QByteArray &pinnedPem)
{
    m_pin->hide();
    m_banner->setToolTip({});
    if (!identity) {
        m_banner->setMessage(Tone::Bad, errorText(tr("see the server's certificate"), identity.error()));
        m_banner->setToolTip(identity.error().detail);
        return;
    }
    m_pem = firstCertificate(identity->chainPem);
    m_banner->setToolTip(identity->distrust);
    const auto shown = fingerprintOf(m_pem);
    const bool isPinned = !pinnedPem.isEmpty();
    if (isPinned && identity->isTrusted) {
        m_banner->setMessage(Tone::Good, tr("The server shows what is pinned. SHA-256 %1").arg(shown));
    } else if (isPinned) {
        m_banner->setMessage(Tone::Bad,
                             tr("The server does not show what is pinned. It shows SHA-256 %1, pinned is %2. Send it "
                                "no password until its operator has told you why.")
                                 .arg(shown, fingerprintOf(pinnedPem)));
    } else if (identity->isTrusted) {
        m_banner->setMessage(Tone::Good, tr("This computer trusts the server. SHA-256 %1").arg(shown));
    } else {
        m_banner->setMessage(Tone::Warning,
                             tr("This computer does not trust the server. Compare SHA-256 %1 with what its operator "
                                "tells you; only if they are the same, pin it.")
                                 .arg(shown));
        m_pin->show();
    }
}

void ServerPanel::clear()
{
    m_pin->hide();
    m_banner->setMessage(Tone::Neutral, {});
}

} // namespace longreach

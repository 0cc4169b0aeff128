// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/headlines.h"

#include "app/fleet/eimdirectory.h"
#include "app/jobs/jobboard.h"
#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/window/secretsgate.h"
#include "views/window/unlockdialog.h"

#include <QBoxLayout>
#include <QPushButton>

namespace longreach {

Headlines::Headlines(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_problem(new Banner(Tone::Bad, this)),
      m_locked(new Banner(Tone::Warning, this)),
      m_unlock(m_locked->addButton(QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_problem);
    column->addWidget(m_locked);
    connect(&m_services.board, &jobs::JobBoard::problemChanged, this, &Headlines::showProblem);
    connect(m_unlock, &QPushButton::clicked, this, &Headlines::unlock);
    if (m_services.secrets != nullptr)
        connect(m_services.secrets, &SecretsGate::unlocked, this, &Headlines::goOn);
    showProblem();
    showLock();
}

void Headlines::showProblem()
{
    const auto &problem = m_services.board.problem();
    m_problem->setMessage(Tone::Bad, problem ? errorText(tr("read the store"), *problem) : QString());
}

void Headlines::showLock()
{
    const auto lock = m_services.secrets != nullptr ? m_services.secrets->lock() : SecretsLock::Open;
    switch (lock) {
    case SecretsLock::Open: return m_locked->setMessage(Tone::Warning, QString());
    case SecretsLock::Locked:
        m_unlock->setText(tr("Unlock…", "passwords"));
        return m_locked->setMessage(Tone::Warning,
                                    tr("Passwords and tokens are locked: eIMs that want one of them are not reached."));
    case SecretsLock::Unmade:
        m_unlock->setText(tr("Choose passphrase…"));
        return m_locked->setMessage(Tone::Warning,
                                    tr("No passphrase was chosen yet: passwords and tokens cannot be kept."));
    }
}

UnlockDialog *Headlines::unlock()
{
    auto *dialog = new UnlockDialog(*m_services.secrets, window());
    dialog->open();
    return dialog;
}

void Headlines::goOn()
{
    showLock();
    for (const auto &connection : m_services.eims.connections()) {
        const auto problem = m_services.eims.health(connection.name).problem;
        if (problem && problem->kind == Error::Kind::Locked)
            m_services.eims.test(connection.name);
    }
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/unlockdialog.h"

#include "app/core/whendone.h"
#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"
#include "views/window/secretsgate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace longreach {

UnlockDialog::UnlockDialog(SecretsGate &gate, QWidget *parent)
    : QDialog(parent),
      m_gate(gate),
      m_isNew(gate.lock() == SecretsLock::Unmade),
      m_passphrase(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_shows(new QCheckBox(tr("&Show what I type"), this)),
      m_banner(new Banner(Tone::Bad, this)),
      m_unlock(new QPushButton(m_isNew ? tr("&Use this passphrase") : tr("&Unlock"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("eims"));
    setWindowTitle(m_isNew ? tr("Choose a passphrase") : tr("Unlock passwords and tokens"));
    setMinimumWidth(480);
    build(m_isNew ? tr("The passwords, tokens and activation codes of this store are going to be encrypted under it. "
                       "Nobody can recover it: without it they have to be entered anew.")
                  : tr("The passwords, tokens and activation codes of this store are encrypted under a passphrase. "
                       "Until it is given, eIMs that want one of them are not reached and downloads wait."));
    connect(m_shows, &QCheckBox::toggled, this, [this](bool isShown) {
        for (auto *field : {m_passphrase, m_again})
            field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    for (auto *field : {m_passphrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &UnlockDialog::showWhatIsMissing);
    }
    connect(m_unlock, &QPushButton::clicked, this, &UnlockDialog::accept);
    showWhatIsMissing();
}

void UnlockDialog::build(const QString &about)
{
    auto *text = new TextLabel(about, TextLabel::Style::Muted, this);
    text->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * metrics::Grid);
    form->setVerticalSpacing(metrics::Grid);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("Once &more", "a passphrase"), m_again);
    form->setRowVisible(m_again, m_isNew);
    form->addRow(QString(), m_shows);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_unlock->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_unlock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_banner);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void UnlockDialog::showWhatIsMissing()
{
    const bool isSame = !m_isNew || m_again->text() == m_passphrase->text();
    m_unlock->setEnabled(!m_passphrase->text().isEmpty() && isSame);
    m_banner->setMessage(Tone::Neutral,
                         isSame || m_again->text().isEmpty() ? QString() : tr("The two are not the same."));
}

void UnlockDialog::accept()
{
    if (!m_unlock->isEnabled())
        return;
    m_unlock->setEnabled(false);
    m_banner->setMessage(Tone::Busy, m_isNew ? tr("Encrypting…") : tr("Unlocking…"));
    whenDone(m_gate.unlock(m_passphrase->text().toUtf8()), this, [this](const Result<void> &outcome) { end(outcome); });
}

void UnlockDialog::end(const Result<void> &outcome)
{
    if (outcome)
        return QDialog::accept();
    m_unlock->setEnabled(true);
    const bool isWrong = outcome.error().kind == Error::Kind::Unauthorised;
    m_banner->setMessage(Tone::Bad,
                         isWrong ? tr("This is not the passphrase of the store. Try again.")
                                 : errorText(tr("unlock the passwords and tokens"), outcome.error()));
    m_banner->setToolTip(isWrong ? QString() : outcome.error().detail);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

} // namespace longreach

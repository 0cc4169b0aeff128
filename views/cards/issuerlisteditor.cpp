// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/issuerlisteditor.h"

#include "models/cards/cardlore.h"
#include "views/cards/cardwords.h"
#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/prompt.h"

#include <QBoxLayout>
#include <QFile>
#include <QListWidget>
#include <QPushButton>

namespace longreach {

namespace {

constexpr qint64 largestIssuerFile = 1 << 20;
constexpr int issuerListHeight = 140;
constexpr int issuerRowSpacing = 2;
constexpr int FingerprintRole = Qt::UserRole;

} // namespace

IssuerListEditor::IssuerListEditor(CardLore &lore, Prompt &prompt, QWidget *parent)
    : QWidget(parent),
      m_lore(lore),
      m_prompt(prompt),
      m_list(new QListWidget(this)),
      m_remove(new QPushButton(tr("Re&move", "an issuer"), this)),
      m_finding(new Banner(Tone::Good, this))
{
    m_list->setAccessibleName(tr("Trusted issuers of card certificates"));
    m_list->setFixedHeight(issuerListHeight);
    m_list->setSpacing(issuerRowSpacing);
    m_list->setWordWrap(true);
    auto *add = new QPushButton(tr("Add from a &file …"), this);
    for (auto *button : {add, m_remove})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_list);
    column->addWidget(m_finding);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &IssuerListEditor::addFromFile);
    connect(m_remove, &QPushButton::clicked, this, &IssuerListEditor::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(&m_lore, &CardLore::issuersChanged, this, &IssuerListEditor::showIssuers);
    showIssuers();
}

void IssuerListEditor::showIssuers()
{
    m_list->clear();
    for (const auto &issuer : m_lore.issuers()) {
        auto *item = new QListWidgetItem(issuer.subject + u'\n' + inGroups(issuer.fingerprint), m_list);
        item->setData(FingerprintRole, issuer.fingerprint);
        item->setToolTip(tr("SHA-256 of the certificate. Compare it with what the issuer publishes."));
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void IssuerListEditor::addFromFile()
{
    const FileQuestion question{.title = tr("Certificates of issuers"),
                                .filter = tr("Certificates (*.pem *.der *.crt *.cer);;All files (*)"),
                                .proposedName = {}};
    m_prompt.chooseFile(question, this, [this](const QString &path) { take(path); });
}

void IssuerListEditor::take(const QString &path)
{
    QFile file(path);
    const auto added = file.open(QIODevice::ReadOnly) ? m_lore.addIssuers(file.read(largestIssuerFile))
                                                      : failure(Error::Kind::Storage, file.errorString());
    if (!added) {
        m_finding->setMessage(Tone::Bad,
                              added.error().kind == Error::Kind::InvalidInput
                                  ? tr("Nothing was added: the file holds no certificate of an authority. Take the "
                                       "issuer's root certificate, as PEM or DER.")
                                  : errorText(tr("add the issuer"), added.error()));
        m_finding->setToolTip(added.error().detail);
        return;
    }
    m_finding->setMessage(Tone::Good,
                          tr("%Ln certificate(s) added. Compare the fingerprint with what the issuer publishes.",
                             nullptr, static_cast<int>(added->size())));
}

void IssuerListEditor::removeCurrent()
{
    const auto *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const auto fingerprint = item->data(FingerprintRole).toString();
    const Question question{.title = tr("Trust this issuer no longer?"),
                            .text = item->text().section(u'\n', 0, 0),
                            .consequence = tr("The certificates of its cards and servers cannot be proven any more."),
                            .yes = tr("Remove issuer"),
                            .isDestructive = true};
    m_prompt.ask(question, this, [this, fingerprint] {
        const auto removed = m_lore.removeIssuer(fingerprint);
        m_finding->setMessage(Tone::Bad, removed ? QString() : errorText(tr("remove the issuer"), removed.error()));
    });
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labidentitypane.h"

#include "views/common/factgrid.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace longreach {

LabIdentityPane::LabIdentityPane(QWidget *parent)
    : QWidget(parent),
      m_facts(new FactGrid(this)),
      m_copy(new QPushButton(strokeIcon(QStringLiteral("copy")), tr("Copy the introduction for a card"), this))
{
    m_copy->setToolTip(tr("AddInitialEim (BF57) in hexadecimal: a card without an eIM that is given this obeys the "
                          "lab and polls at the address above."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_facts);
    column->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(m_identity.addInitialEim.toHex().toUpper()));
    });
    setIdentity({});
}

void LabIdentityPane::setIdentity(const LabIdentity &identity)
{
    m_identity = identity;
    const auto fact = [](const QString &name, const QString &value) {
        return FactGrid::Fact{
            .name = name, .value = value.isEmpty() ? QStringLiteral("–") : value, .age = {}, .tip = value};
    };
    m_facts->setFacts({fact(tr("eIM id"), identity.eimId), fact(tr("Devices poll at"), identity.esipaUrl),
                       fact(tr("In the clear at"), identity.plainEsipaUrl), fact(tr("REST"), identity.restUrl),
                       fact(tr("Signs with", "a kind of key"), identity.keyCurve),
                       fact(tr("Key fingerprint"), identity.keyFingerprint.left(16))});
    m_copy->setEnabled(!identity.addInitialEim.isEmpty());
}

} // namespace longreach

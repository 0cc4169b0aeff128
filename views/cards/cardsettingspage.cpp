// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardsettingspage.h"

#include "models/cards/cardbench.h"
#include "views/cards/aidlisteditor.h"
#include "views/cards/issuerlisteditor.h"
#include "views/cards/readerheedlist.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QScrollArea>

namespace longreach {

CardSettingsPage::CardSettingsPage(CardBench &bench, CardLore &lore, Prompt &prompt, QWidget *parent)
    : SettingsPage(parent),
      m_bench(bench),
      m_aids(new AidListEditor(bench, lore)),
      m_issuers(new IssuerListEditor(lore, prompt)),
      m_readers(new ReaderHeedList(bench))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, metrics::Grid, 0);
    column->setSpacing(metrics::Grid);
    const auto addSection = [&](const QString &title, const QString &hint, QWidget *part) {
        column->addSpacing(metrics::Grid);
        column->addWidget(new TextLabel(title, TextLabel::Style::Title, inside));
        auto *text = new TextLabel(hint, TextLabel::Style::Muted, inside);
        text->setWordWrap(true);
        column->addWidget(text);
        column->addWidget(part);
    };
    addSwitches(*column);
    addSection(tr("Readers"), tr("Cards in readers without a tick are left alone, also by recipes."), m_readers);
    addSection(tr("Where the ISD-R is looked for"),
               tr("Most eUICCs answer under the first AID; some makers have one of their own. The one that answered is "
                  "remembered for cards of the same kind and tried first."),
               m_aids);
    addSection(tr("Trusted issuers"),
               tr("GSMA's certificate issuers, for the chain of a card and for SM-DP+ servers. They have nothing to do "
                  "with the authorities of the web."),
               m_issuers);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setAccessibleName(tr("Settings of card readers"));
}

QString CardSettingsPage::title() const
{
    return tr("Card readers", "settings");
}

QString CardSettingsPage::icon() const
{
    return QStringLiteral("reader");
}

void CardSettingsPage::addSwitches(QBoxLayout &column)
{
    const auto addSwitch = [&](const QString &text, const QString &tip, bool BenchSettings::*member) {
        auto *box = new QCheckBox(text);
        box->setToolTip(tip);
        box->setChecked(m_bench.settings().*member);
        connect(box, &QCheckBox::toggled, this, [this, member](bool isOn) {
            auto settings = m_bench.settings();
            settings.*member = isOn;
            m_bench.setSettings(settings);
        });
        column.addWidget(box);
    };
    addSwitch(tr("Send the new notifications after each change"),
              tr("Otherwise the servers go on believing what was before, until they are sent by hand."),
              &BenchSettings::sendsNotifications);
    addSwitch(tr("Ask before the enabled or the last profile of a card goes"),
              tr("Without it the device has no connection any more."), &BenchSettings::guardsProfiles);
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/carddetails.h"

#include "models/cards/cardprofilemodel.h"
#include "models/cards/cardtones.h"
#include "views/cards/cardwords.h"
#include "views/common/agetext.h"
#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/factgrid.h"
#include "views/common/metrics.h"
#include "views/common/recordrows.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>

namespace longreach {

namespace {

QString dayText(Timestamp moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(moment)).date(), QLocale::ShortFormat);
}

QList<FactGrid::Fact> detailFacts(const CardReport &report)
{
    QList<FactGrid::Fact> facts;
    const auto add = [&facts](const QString &name, const QString &value, const QString &tip = {}) {
        if (!value.isEmpty())
            facts.append({.name = name, .value = value, .age = {}, .tip = tip});
    };
    const auto &identity = report.identity;
    const auto &versions = identity.versions;
    add(CardDetails::tr("Read", "a card was"), momentText(report.readAt),
        CardDetails::tr("%Ln command(s)", nullptr, report.commands));
    add(CardDetails::tr("ISD-R"), identity.isdR ? identity.isdR->toString() : QString());
    add(CardDetails::tr("ATR"), QString::fromLatin1(identity.atr.toHex(' ').toUpper()));
    add(CardDetails::tr("Firmware"), versions.firmware);
    add(CardDetails::tr("Profile package"), versions.profilePackage);
    add(CardDetails::tr("GlobalPlatform"), versions.globalPlatform);
    add(CardDetails::tr("Java Card"), versions.javaCard);
    add(CardDetails::tr("Protection profile"), versions.protectionProfile);
    add(CardDetails::tr("Accreditation"), identity.accreditation);
    add(CardDetails::tr("Platform"), identity.platform);
    add(CardDetails::tr("Category", "of a card"), identity.category);
    add(CardDetails::tr("IPA", "where it runs"), identity.ipaMode);
    add(CardDetails::tr("Abilities", "of a card"), identity.capabilities.join(QStringLiteral(", ")));
    QStringList keys;
    for (const auto &key : identity.signingKeys)
        keys.append(inGroups(key));
    add(CardDetails::tr("Signing keys"), keys.join(u'\n'));
    if (report.addresses) {
        add(CardDetails::tr("Default SM-DP+"), report.addresses->defaultDp);
        add(CardDetails::tr("Root SM-DS"), report.addresses->rootDs);
    }
    add(CardDetails::tr("Connectivity"), QString::fromLatin1(report.connectivity.toHex(' ').toUpper()));
    return facts;
}

QList<RecordRows::Record> certificateRecords(const CardReport &report, Timestamp now)
{
    QList<RecordRows::Record> records;
    for (const auto &certificate : report.certificates) {
        const bool isValid = certificate.notBefore <= now && now <= certificate.notAfter;
        const auto days = CardDetails::tr("%1 to %2", "days of validity")
                              .arg(dayText(certificate.notBefore), dayText(certificate.notAfter));
        records.append({.title = certificate.role + QStringLiteral(" · ") + certificate.subject,
                        .state = isValid ? CardDetails::tr("Valid", "a certificate")
                                         : CardDetails::tr("Out of date", "a certificate"),
                        .tone = isValid ? Tone::Good : Tone::Bad,
                        .remark = certificate.fingerprint,
                        .age = days});
    }
    return records;
}

QList<RecordRows::Record> ruleRecords(const std::vector<CardRule> &rules)
{
    QList<RecordRows::Record> records;
    for (const auto &rule : rules) {
        QStringList marks;
        for (const auto each : rule.rules)
            marks.append(toWord(each));
        records.append({.title = markWords(marks),
                        .state = rule.needsConsent ? CardDetails::tr("With consent") : QString(),
                        .tone = Tone::Neutral,
                        .remark = rule.operators.join(QStringLiteral(", ")),
                        .age = {}});
    }
    return records;
}

} // namespace

CardDetails::CardDetails(QWidget *parent) : QScrollArea(parent)
{
    auto *inside = new QWidget;
    m_problems = new Banner(Tone::Warning, inside);
    m_facts = new FactGrid(inside);
    m_certificates = new RecordRows(tr("The card gave no certificates."), inside);
    m_chain = new TextLabel(TextLabel::Style::Muted, inside);
    m_chain->setWordWrap(true);
    m_rules = new RecordRows(tr("The card has no rules authorisation table."), inside);
    m_unread = new TextLabel(tr("Not read yet: read the card again to see it."), TextLabel::Style::Muted, inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_problems);
    column->addWidget(m_facts);
    const auto addSection = [&](const QString &title, std::initializer_list<QWidget *> parts) {
        column->addSpacing(metrics::Grid);
        column->addWidget(new TextLabel(title, TextLabel::Style::Title, inside));
        for (auto *part : parts)
            column->addWidget(part);
    };
    addSection(tr("Certificates", "of a card"), {m_chain, m_certificates});
    addSection(tr("Rules authorisation table"), {m_unread, m_rules});
    column->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    setAccessibleName(tr("Details of the card"));
}

void CardDetails::showCard(const CardReport &report)
{
    QStringList problems;
    for (const auto &problem : report.problems)
        problems.append(cardErrorText(tr("read %1", "a part of a card").arg(problem.part), problem.error));
    m_problems->setMessage(Tone::Warning, problems.join(u'\n'));
    m_facts->setFacts(detailFacts(report));
    m_chain->setText(report.chain.finding.isEmpty()
                         ? words(report.chain.verdict)
                         : QStringLiteral("%1: %2").arg(words(report.chain.verdict), report.chain.finding));
    m_certificates->setRecords(certificateRecords(report, currentTime()));
    const bool hasDetails = report.parts.testFlag(CardPart::Details);
    m_unread->setVisible(!hasDetails);
    m_rules->setVisible(hasDetails);
    m_rules->setRecords(ruleRecords(report.rules));
}

} // namespace longreach

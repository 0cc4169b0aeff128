// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eims/eimcard.h"

#include "app/fleet/eimhealth.h"
#include "app/fleet/inventory.h"
#include "views/charts/sparkline.h"
#include "views/common/actionbutton.h"
#include "views/common/agetext.h"
#include "views/common/banner.h"
#include "views/common/card.h"
#include "views/common/chip.h"
#include "views/common/colorscheme.h"
#include "views/common/commandtable.h"
#include "views/common/errortext.h"
#include "views/common/factgrid.h"
#include "views/common/flowlayout.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"
#include "views/eims/pemfield.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace longreach {

namespace {

std::pair<Tone, QString> standingWords(const fleet::EimHealth &health)
{
    using Standing = fleet::EimHealth::Standing;
    switch (health.standing) {
    case Standing::NeverAsked: return {Tone::Muted, EimCard::tr("Not asked yet")};
    case Standing::Asking: return {Tone::Busy, EimCard::tr("Asking…")};
    case Standing::Well: return {Tone::Good, EimCard::tr("Reachable")};
    case Standing::Failing: return {Tone::Bad, EimCard::tr("Failing", "an eIM")};
    }
    return {Tone::Muted, {}};
}

QString clockWords(std::chrono::milliseconds difference)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(difference).count();
    if (std::abs(seconds) < 2)
        return EimCard::tr("in step", "two clocks");
    const auto length = durationText(std::chrono::seconds(std::abs(seconds)));
    return seconds > 0 ? EimCard::tr("%1 ahead", "a clock").arg(length)
                       : EimCard::tr("%1 behind", "a clock").arg(length);
}

QString millisecondWords(double milliseconds)
{
    return milliseconds < 1 ? EimCard::tr("under 1 ms") : EimCard::tr("%1 ms", "milliseconds").arg(milliseconds);
}

QString limitWords(const EimConnection &connection)
{
    const QLocale locale;
    const auto rate = connection.requestsPerSecond == 0
        ? EimCard::tr("no limit on requests a second")
        : EimCard::tr("%Ln request(s) a second", nullptr, connection.requestsPerSecond);
    return EimCard::tr("%1 open orders, %2, %3 at once", "limits: orders, requests a second, requests")
        .arg(locale.toString(connection.maximumOpenOrders), rate, locale.toString(connection.parallelRequests));
}

QString trustWords(const EimConnection &connection)
{
    constexpr qsizetype shortFingerprint = 23; // eight octets
    if (connection.baseUrl.scheme() != u"https")
        return EimCard::tr("unencrypted");
    if (connection.trustedPem.isEmpty())
        return EimCard::tr("any certificate this computer trusts");
    return EimCard::tr("pinned certificate %1…", "beginning of a fingerprint")
        .arg(fingerprintOf(connection.trustedPem).left(shortFingerprint));
}

/// When it was last away and for how long; empty if it never was.
QString outageWords(const fleet::EimHealth &health, Timestamp now)
{
    if (health.failingSince)
        return EimCard::tr("Away since %1 (%2).", "a moment, an age")
            .arg(momentText(*health.failingSince), agoText(*health.failingSince, now));
    if (!health.lastOutage)
        return {};
    const auto &[from, to] = *health.lastOutage;
    const auto length = durationText(std::chrono::duration_cast<std::chrono::seconds>(to - from));
    return EimCard::tr("Came back %1, after it had been away for %2.", "an age, a length of time")
        .arg(agoText(to, now), length);
}

} // namespace

EimCard::EimCard(const EimConnection &connection, const CommandTable &table, QWidget *parent)
    : QWidget(parent),
      m_connection(connection),
      m_card(new Card(this)),
      m_outcome(new Banner(Tone::Good, this)),
      m_progress(new QProgressBar(this)),
      m_progressText(new TextLabel(TextLabel::Style::Muted, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("eIM %1").arg(connection.name));
    m_card->setDangerFrame(connection.environment == EimConnection::Environment::Production);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3, 3, 3, 3);
    column->addWidget(m_card);
    buildHead();
    buildFacts();
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setRange(0, 0);
    m_progress->hide();
    m_progressText->hide();
    m_card->body()->addWidget(m_progress);
    m_card->body()->addWidget(m_progressText);
    m_card->body()->addWidget(m_outcome);
    buildFoot(table);
}

void EimCard::buildHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Grid);
    row->addWidget(new TextLabel(m_connection.name, TextLabel::Style::Title, this));
    const bool isProduction = m_connection.environment == EimConnection::Environment::Production;
    auto *environment = new Chip(isProduction ? Tone::Bad : Tone::Neutral, words(m_connection.environment), this);
    environment->setPlain();
    row->addWidget(environment);
    if (m_connection.isReadOnly)
        row->addWidget(new Chip(Tone::Warning, tr("Read-only"), this));
    row->addStretch(1);
    m_standing = new Chip(Tone::Muted, QString(), this);
    row->addWidget(m_standing);
    m_card->body()->addLayout(row);
    auto *address = new TextLabel(m_connection.baseUrl.toDisplayString(), TextLabel::Style::Muted, this);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->body()->addWidget(address);
}

QLabel *EimCard::addFact(QBoxLayout *row, const QString &caption)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new TextLabel(caption, TextLabel::Style::Small, this));
    auto *value = new TextLabel(QStringLiteral("–"), TextLabel::Style::Strong, this);
    column->addWidget(value);
    row->addLayout(column, 1);
    return value;
}

void EimCard::buildFacts()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, metrics::Grid, 0, metrics::Grid);
    row->setSpacing(2 * metrics::Grid);
    m_devices = addFact(row, tr("Devices"));
    m_latency = addFact(row, tr("Answer time"));
    m_clock = addFact(row, tr("Clock"));
    m_version = addFact(row, tr("Version", "of an eIM"));
    m_asked = addFact(row, tr("Last asked"));
    m_card->body()->addLayout(row);
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * metrics::Grid);
    auto *looks = new QVBoxLayout;
    looks->setSpacing(2);
    m_looksCaption = new TextLabel(TextLabel::Style::Small, this);
    looks->addWidget(m_looksCaption);
    m_looks = new Sparkline(this);
    m_looks->setWording(&millisecondWords);
    looks->addWidget(m_looks);
    second->addLayout(looks, 2);
    auto *limits = new QVBoxLayout;
    limits->setSpacing(2);
    limits->addWidget(new TextLabel(tr("Limits and trust"), TextLabel::Style::Small, this));
    auto *limitText = new TextLabel(limitWords(m_connection), TextLabel::Style::Plain, this);
    limitText->setWordWrap(true);
    limits->addWidget(limitText);
    auto *trust = new TextLabel(trustWords(m_connection), TextLabel::Style::Plain, this);
    trust->setToolTip(fingerprintOf(m_connection.trustedPem));
    trust->setWordWrap(true);
    limits->addWidget(trust);
    limits->addStretch(1);
    second->addLayout(limits, 3);
    m_card->body()->addLayout(second);
    m_outage = new TextLabel(TextLabel::Style::Muted, this);
    m_outage->setWordWrap(true);
    m_outage->hide();
    m_card->body()->addWidget(m_outage);
}

void EimCard::buildFoot(const CommandTable &table)
{
    m_capabilitiesToggle = new QToolButton(this);
    m_capabilitiesToggle->setText(tr("What it can do"));
    m_capabilitiesToggle->setIcon(strokeIcon(QStringLiteral("chevronright")));
    m_capabilitiesToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_capabilitiesToggle->setCheckable(true);
    m_capabilitiesToggle->setAutoRaise(true);
    m_capabilities = new QWidget(this);
    auto *capabilities = new QVBoxLayout(m_capabilities);
    capabilities->setContentsMargins(0, metrics::Grid, 0, 0);
    m_capabilityRow = new FlowLayout;
    m_lackingTitle = new TextLabel(tr("What it cannot do, and why"), TextLabel::Style::Strong, this);
    m_lacking = new FactGrid(this);
    capabilities->addLayout(m_capabilityRow);
    capabilities->addWidget(m_lackingTitle);
    capabilities->addWidget(m_lacking);
    m_capabilities->hide();
    connect(m_capabilitiesToggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_capabilitiesToggle->setIcon(
            strokeIcon(isOpen ? QStringLiteral("chevrondown") : QStringLiteral("chevronright")));
        m_capabilities->setVisible(isOpen);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Grid);
    row->addWidget(m_capabilitiesToggle);
    row->addStretch(1);
    for (const auto &id : {QStringLiteral("eim.edit"), QStringLiteral("eim.test"), QStringLiteral("eim.sync")}) {
        auto *button = new ActionButton(table.action(id), this);
        // The command acts on the current eIM, so this one becomes it first.
        connect(button, &QPushButton::pressed, this, [this] { Q_EMIT chosen(name()); });
        row->addWidget(button);
    }
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_capabilities);
}

void EimCard::showHealth(const fleet::EimHealth &health, Timestamp now)
{
    // It is asked every now and then while it is well: that alone is no news.
    const bool isQuietLook =
        health.standing == fleet::EimHealth::Standing::Asking && health.wellAt && !health.failingSince;
    const auto [tone, text] = isQuietLook ? std::pair{Tone::Good, tr("Reachable")} : standingWords(health);
    m_standing->setTone(tone);
    m_standing->setText(text);
    m_standing->updateGeometry();
    m_asked->setText(health.askedAt ? agoText(*health.askedAt, now) : QStringLiteral("–"));
    if (health.wellAt) {
        m_latency->setText(millisecondWords(static_cast<double>(health.latency.count())));
        m_version->setText(health.version.isEmpty() ? QStringLiteral("–") : health.version);
        m_version->setToolTip(QStringLiteral("%1\n%2").arg(health.dialect, health.eimId));
    }
    if (health.clockDifference)
        m_clock->setText(clockWords(*health.clockDifference));
    else if (health.wellAt)
        m_clock->setText(tr("not told", "a clock"));
    m_clock->setToolTip(health.clockDifference ? tr("Its clock beside this computer's, to the second")
                                               : tr("Its answers carry no date."));
    showLooks(health.looks);
    const auto outage = outageWords(health, now);
    m_outage->setText(outage);
    m_outage->setVisible(!outage.isEmpty());
    if (health.problem) {
        m_outcome->setMessage(Tone::Bad, errorText(tr("reach eIM “%1”").arg(name()), *health.problem));
        m_outcome->setToolTip(health.problem->detail);
    } else if (m_outcome->text().isEmpty() || health.standing == fleet::EimHealth::Standing::Asking) {
        m_outcome->setMessage(Tone::Good, {});
    }
    showCapabilities(health);
}

void EimCard::showLooks(const std::vector<fleet::EimHealth::Look> &looks)
{
    std::vector<double> values;
    for (const auto &look : looks)
        values.push_back(look.latency ? static_cast<double>(look.latency->count()) : std::nan(""));
    m_looks->setValues(values);
    const auto failed = std::ranges::count_if(looks, [](const auto &look) { return !look.latency; });
    const auto count = static_cast<int>(looks.size());
    m_looksCaption->setText(looks.empty() ? tr("Answer times: none yet")
                                : failed == 0
                                ? tr("The last %Ln answer time(s)", nullptr, count)
                                : tr("The last %Ln answer time(s), %1 failed", nullptr, count).arg(failed));
}

void EimCard::showCapabilities(const fleet::EimHealth &health)
{
    m_capabilitiesToggle->setEnabled(health.wellAt.has_value());
    if (m_hasCapabilities || !health.wellAt)
        return;
    m_hasCapabilities = true;
    QList<FactGrid::Fact> lacking;
    for (const auto capability : allCapabilities()) {
        const bool isThere = health.capabilities.has(capability);
        const auto reason = health.capabilities.reasonAgainst(capability);
        if (!isThere) {
            lacking.append({.name = words(capability), .value = reason, .age = {}, .tip = reason});
            continue;
        }
        auto *chip = new Chip(Tone::Good, words(capability), m_capabilities);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setToolTip(tr("This eIM can do it."));
        m_capabilityRow->addWidget(chip);
    }
    m_lackingTitle->setVisible(!lacking.isEmpty());
    m_lacking->setFacts(lacking);
}

void EimCard::showDeviceCount(qint64 count)
{
    m_devices->setText(QLocale().toString(count));
}

void EimCard::showSync(const fleet::SyncCounts &counts)
{
    m_outcome->setMessage(Tone::Good, {});
    m_progress->show();
    m_progressText->show();
    const QLocale locale;
    m_progressText->setText(
        tr("%1 devices received, %2 new, %3 changed")
            .arg(locale.toString(counts.received), locale.toString(counts.added), locale.toString(counts.changed)));
}

void EimCard::showOutcome(bool isGood, const QString &text)
{
    m_progress->hide();
    m_progressText->hide();
    m_outcome->setMessage(isGood ? Tone::Good : Tone::Bad, text);
}

void EimCard::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void EimCard::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT chosen(name());
}

void EimCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT chosen(name());
}

void EimCard::paintEvent(QPaintEvent *)
{
    if (!m_isCurrent)
        return;
    QPainter painter(this);
    styleparts::drawRounded(&painter, rect(), Qt::transparent, ColorScheme::of(palette()).accent, 2);
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/failurelist.h"

#include "models/common/tones.h"
#include "views/common/chip.h"
#include "views/common/emptystate.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"
#include "views/jobs/nextsteps.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <utility>

namespace longreach {

FailureList::FailureList(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("What went wrong"));
    rebuild();
}

qint64 FailureList::count() const noexcept
{
    return std::accumulate(m_groups.begin(), m_groups.end(), m_silent,
                           [](qint64 sum, const FailureGroup &group) { return sum + group.count; });
}

void FailureList::show(const std::vector<FailureGroup> &groups, qint64 silent, const QString &longest)
{
    if (groups == m_groups && silent == m_silent && longest == m_longest)
        return;
    m_groups = groups;
    m_silent = silent;
    m_longest = longest;
    const auto buttons = findChildren<QPushButton *>();
    m_isStale = std::ranges::any_of(buttons, &QPushButton::isDown); // it would not be there to be let go of
    if (!m_isStale)
        rebuild();
}

void FailureList::endPress()
{
    if (std::exchange(m_isStale, false))
        rebuild();
}

void FailureList::rebuild()
{
    const auto *focused = widget() != nullptr ? widget()->focusWidget() : nullptr;
    const auto focusedName = focused != nullptr && focused->hasFocus() ? focused->accessibleName() : QString();
    const auto scrolled = verticalScrollBar()->value();
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(12, metrics::Grid, 12, metrics::Grid);
    m_lines->setSpacing(metrics::Grid);
    if (m_silent > 0)
        addSilent();
    for (const auto &group : m_groups)
        addGroup(group);
    if (count() == 0) {
        auto *empty = new EmptyState(inside);
        empty->setMessage(QStringLiteral("check"), tr("Nothing went wrong so far"),
                          tr("What fails, expires or loses contact is gathered here by its cause, with what to do "
                             "about it."));
        m_lines->addWidget(empty);
    }
    m_lines->addStretch(1);
    setWidget(inside);
    verticalScrollBar()->setValue(scrolled);
    const auto buttons = inside->findChildren<QPushButton *>();
    const auto same = std::ranges::find(buttons, focusedName, &QWidget::accessibleName);
    if (same != buttons.end())
        (*same)->setFocus();
}

QPushButton *FailureList::addButton(QBoxLayout *row, const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setAccessibleName(accessibleName);
    row->addWidget(button, 0, Qt::AlignVCenter);
    connect(button, &QPushButton::released, this, &FailureList::endPress, Qt::QueuedConnection);
    return button;
}

QBoxLayout *FailureList::addLine(Tone tone, const QString &state, qint64 count, const QString &what,
                                 const QString &step)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Grid);
    auto *chip = new Chip(tone, state);
    chip->setCount(count);
    chip->setFocusPolicy(Qt::NoFocus);
    row->addWidget(chip, 0, Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *title = new TextLabel(what, TextLabel::Style::Strong);
    auto *remark = new TextLabel(step, TextLabel::Style::Muted);
    for (auto *label : {title, remark}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    row->addLayout(texts, 1);
    m_lines->addLayout(row);
    return row;
}

void FailureList::addSilent()
{
    auto *row = addLine(Tone::Warning, tr("No result", "of operations"), m_silent,
                        tr("Delivered up to %1 ago, and no result", "a length of time").arg(m_longest),
                        tr("The devices took the order and may have executed it. An audit asks their cards."));
    auto *audit = addButton(row, tr("&Audit %Ln device(s)…", nullptr, static_cast<int>(m_silent)),
                            tr("Audit the devices without a result"));
    connect(audit, &QPushButton::clicked, this, &FailureList::silentAuditRequested);
}

void FailureList::addGroup(const FailureGroup &group)
{
    const auto what = failureWords(group.state, group.reason);
    auto *row =
        addLine(toneOf(group.state), words(group.state), group.count, what, nextStepFor(group.state, group.reason));
    connect(addButton(row, tr("Show rows"), tr("Show the rows of: %1").arg(what)), &QPushButton::clicked, this,
            [this, group] { Q_EMIT rowsRequested(group); });
    if (group.state != OperationState::Ineligible || group.reason == u"profilesUnknown")
        connect(addButton(row, tr("Audit…"), tr("Audit the devices of: %1").arg(what)), &QPushButton::clicked, this,
                [this, group] { Q_EMIT auditRequested(group); });
    if (isRetryable(group.state))
        connect(addButton(row, tr("Retry %Ln", "operations", static_cast<int>(group.count)),
                          tr("Retry the operations of: %1").arg(what)),
                &QPushButton::clicked, this, [this, group] { Q_EMIT retryRequested(group); });
}

} // namespace longreach

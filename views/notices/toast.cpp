// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/toast.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"
#include "views/common/tonemark.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace longreach {

namespace {

constexpr int toastWidth = 340;
constexpr int markSize = 12;

} // namespace

Toast::Toast(const Announcement &announcement, std::chrono::milliseconds life, QWidget *parent)
    : QFrame(parent), m_announcement(announcement)
{
    setFixedWidth(toastWidth);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(announcement.title);
    setAccessibleDescription(announcement.text);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (const auto &[text, style] : {std::pair{announcement.title, TextLabel::Style::Strong},
                                      std::pair{announcement.text, TextLabel::Style::Muted}}) {
        if (text.isEmpty())
            continue;
        auto *label = new TextLabel(text, style, this);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *close = new QToolButton(this);
    close->setIcon(strokeIcon(QStringLiteral("clear")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(tr("Close", "a notice"));
    close->setAccessibleName(tr("Close", "a notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, metrics::Grid, 12);
    row->setSpacing(0);
    row->addSpacing(markSize + 12);
    row->addLayout(texts, 1);
    row->addSpacing(metrics::Grid);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &Toast::ended);
    m_life.setSingleShot(true);
    m_life.setInterval(life);
    connect(&m_life, &QTimer::timeout, this, &Toast::ended);
    startTime();
}

void Toast::startTime()
{
    if (m_announcement.tone != Tone::Bad)
        m_life.start();
}

void Toast::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    styleparts::drawRounded(&painter, rect(), scheme.base, scheme.control);
    const QRect mark(14, 12 + (QFontMetrics(strongFont()).height() - markSize) / 2, markSize, markSize);
    paintToneMark(&painter, styleparts::mirrored(painter, rect(), mark), m_announcement.tone,
                  scheme.tone(m_announcement.tone).text);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_life.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    startTime();
}

void Toast::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace longreach

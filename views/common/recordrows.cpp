// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/recordrows.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/pilldelegate.h"
#include "views/common/styleparts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace longreach {

namespace {

constexpr int emptyHeight = 28;

} // namespace

RecordRows::RecordRows(const QString &emptyText, QWidget *parent) : QWidget(parent), m_emptyText(emptyText)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecordRows::setRecords(const QList<Record> &records)
{
    if (records == m_records)
        return;
    m_records = records;
    QStringList words;
    for (const auto &record : m_records)
        words.append(record.title + u' ' + record.state);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize RecordRows::sizeHint() const
{
    return {240, m_records.isEmpty() ? emptyHeight : static_cast<int>(m_records.size()) * RecordHeight};
}

QSize RecordRows::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void RecordRows::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    if (m_records.isEmpty()) {
        painter.setPen(scheme.mutedText);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_emptyText);
    }
    for (int at = 0; at < m_records.size(); ++at) {
        const auto &record = m_records.at(at);
        const QRect row(0, at * RecordHeight, width(), RecordHeight);
        if (at > 0)
            painter.fillRect(QRect(row.topLeft(), QSize(width(), 1)), scheme.hairline);
        paintRecord(&painter, row, record, font(), palette());
    }
}

bool RecordRows::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto at = help->pos().y() / RecordHeight;
    const bool isThere = at >= 0 && at < m_records.size();
    QToolTip::showText(help->globalPos(),
                       isThere ? m_records.at(at).title + u'\n' + m_records.at(at).remark : QString(), this);
    return true;
}

void paintRecord(QPainter *painter, const QRect &rect, const RecordRows::Record &record, const QFont &font,
                 const QPalette &palette)
{
    const auto &scheme = ColorScheme::of(palette);
    const QFontMetrics fontMetrics(font);
    const auto pill = record.state.isEmpty() ? 0 : pillWidth(fontMetrics, record.state);
    const auto upper = QRect(rect.x(), rect.y() + 5, rect.width(), 20);
    const auto lower = QRect(rect.x(), rect.y() + 25, rect.width(), 18);
    const auto mirrored = [&](const QRect &part) { return styleparts::mirrored(*painter, rect, part); };
    if (pill > 0)
        paintPill(painter, mirrored(upper.adjusted(upper.width() - pill, 0, 0, 0)), record.state, record.tone, font,
                  palette);
    painter->setPen(scheme.text);
    const auto titleRoom = upper.adjusted(0, 0, -pill - metrics::Grid, 0);
    painter->drawText(mirrored(titleRoom), Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics.elidedText(record.title, Qt::ElideRight, titleRoom.width()));
    painter->setPen(scheme.mutedText);
    const auto ageWidth = fontMetrics.horizontalAdvance(record.age);
    painter->drawText(lower, Qt::AlignRight | Qt::AlignVCenter, record.age);
    const auto remarkRoom = lower.adjusted(0, 0, -ageWidth - metrics::Grid, 0);
    painter->drawText(mirrored(remarkRoom), Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics.elidedText(record.remark, Qt::ElideRight, remarkRoom.width()));
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/recipetile.h"

#include "models/cards/cardtones.h"
#include "views/cards/cardwords.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QPainter>

namespace longreach {

namespace {

constexpr int tileHeight = 144;
constexpr int tileIconSize = 44;
constexpr int roomyTile = 220; ///< from this width on there is room for an icon beside the words
constexpr qreal stateGrowth = 12;

QString iconOf(RecipeLine::State state)
{
    switch (state) {
    case RecipeLine::State::Waiting: return QStringLiteral("card");
    case RecipeLine::State::Running: return QStringLiteral("clock");
    case RecipeLine::State::Done: return QStringLiteral("check");
    case RecipeLine::State::Failed: return QStringLiteral("cancel");
    case RecipeLine::State::NotOrdered: return QStringLiteral("warning");
    }
    return {};
}

/// The largest font in which `text` still fits into `width`.
QFont largestFont(const QString &text, int width)
{
    auto growth = stateGrowth;
    while (growth > 0 && QFontMetrics(strongFont(growth)).horizontalAdvance(text) > width)
        --growth;
    return strongFont(growth);
}

} // namespace

RecipeTile::RecipeTile(const QString &reader, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    RecipeLine waiting;
    waiting.reader = reader;
    showLine(waiting);
}

void RecipeTile::showLine(const RecipeLine &line)
{
    m_line = line;
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_line.reader, words(m_line.state), remark()));
    update();
}

QString RecipeTile::remark() const
{
    switch (m_line.state) {
    case RecipeLine::State::Waiting: return {};
    case RecipeLine::State::Running: return words(m_line.step);
    case RecipeLine::State::Failed:
        // From afar the cause is enough; what to do about it stands at the reader's own page.
        return m_line.error ? capitalised(cardCauseText(*m_line.error)).section(u'.', 0, 0) + u'.' : words(m_line.step);
    case RecipeLine::State::Done:
    case RecipeLine::State::NotOrdered: break;
    }
    return m_line.note.isEmpty() && m_line.eid ? m_line.eid->toDisplayString() : m_line.note;
}

QSize RecipeTile::sizeHint() const
{
    return {320, tileHeight};
}

QSize RecipeTile::minimumSizeHint() const
{
    return {150, tileHeight};
}

void RecipeTile::paintEvent(QPaintEvent *)
{
    const auto &colors = ColorScheme::of(palette()).tone(toneOf(m_line.state));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    styleparts::drawRounded(&painter, rect(), colors.fill, colors.mark, 2);
    const auto side = (width() >= roomyTile ? 3 : 1) * metrics::Grid;
    const auto room = rect().adjusted(side, 2 * metrics::Grid, -side, -2 * metrics::Grid);
    painter.setPen(colors.text);
    painter.setFont(strongFont());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_line.reader, Qt::ElideMiddle, room.width()));
    auto middle = room.adjusted(0, 3 * metrics::Grid, 0, -5 * metrics::Grid);
    if (width() >= roomyTile) {
        const auto picture = strokePixmap(iconOf(m_line.state), colors.text, tileIconSize, devicePixelRatioF());
        const QRect icon(middle.x(), middle.center().y() - tileIconSize / 2, tileIconSize, tileIconSize);
        painter.drawPixmap(styleparts::mirrored(painter, rect(), icon).topLeft(), picture);
        middle.setLeft(middle.left() + tileIconSize + 2 * metrics::Grid);
        middle = styleparts::mirrored(painter, rect(), middle);
    }
    painter.setFont(largestFont(words(m_line.state), middle.width()));
    painter.drawText(middle, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words(m_line.state), Qt::ElideRight, middle.width()));
    painter.setFont(font());
    const QRect below(room.x(), room.bottom() - 5 * metrics::Grid, room.width(), 5 * metrics::Grid);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, remark());
}

} // namespace longreach

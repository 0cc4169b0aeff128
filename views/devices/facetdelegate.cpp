// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/facetdelegate.h"

#include "models/devices/facetmodel.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace longreach {

namespace {

using Kind = FacetModel::Kind;
using Mark = FacetModel::Mark;
using fleet::QueryField;

constexpr int valueHeight = 26;
constexpr int sectionHeight = 34;
constexpr int markSize = 14;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(FacetModel::KindRole).toInt());
}

QString headOf(QueryField field)
{
    switch (field) {
    case QueryField::State: return FacetDelegate::tr("State", "of a device");
    case QueryField::Operator: return FacetDelegate::tr("Operator");
    case QueryField::Country: return FacetDelegate::tr("Country");
    case QueryField::Eim: return FacetDelegate::tr("eIM");
    case QueryField::Group: return FacetDelegate::tr("Group");
    case QueryField::Tag: return FacetDelegate::tr("Tag");
    default: return toWord(field);
    }
}

QString valueText(QueryField field, const QString &value)
{
    if (value.isEmpty())
        return FacetDelegate::tr("none", "a value that a device lacks");
    const auto state = field == QueryField::State ? deviceStateFromWord(value) : std::nullopt;
    return state ? words(*state) : value;
}

void paintValue(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto &scheme = ColorScheme::of(option.palette);
    const auto mark = static_cast<Mark>(index.data(FacetModel::MarkRole).toInt());
    const auto share = index.data(FacetModel::ShareRole).toDouble();
    auto bar = rect.adjusted(markSize + metrics::Grid, 3, 0, -3);
    const auto room = bar;
    bar.setWidth(qRound(bar.width() * share));
    painter->fillRect(bar, scheme.tone(mark == Mark::Wanted ? Tone::Busy : Tone::Muted).fill);
    if (mark != Mark::None) {
        const auto icon = mark == Mark::Wanted ? QStringLiteral("check") : QStringLiteral("ineligible");
        const auto color = mark == Mark::Wanted ? scheme.accent : scheme.danger;
        const QPoint place(rect.left(), rect.center().y() - markSize / 2);
        painter->drawPixmap(place, strokePixmap(icon, color, markSize, painter->device()->devicePixelRatioF()));
    }
    const auto count =
        mark == Mark::Excluded ? QString() : QLocale().toString(index.data(FacetModel::CountRole).toLongLong());
    const auto countWidth = option.fontMetrics.horizontalAdvance(count);
    painter->setPen(scheme.mutedText);
    painter->drawText(room.adjusted(0, 0, -metrics::Grid, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    auto font = option.font;
    font.setStrikeOut(mark == Mark::Excluded);
    painter->setFont(font);
    painter->setPen(mark == Mark::Excluded ? scheme.mutedText : scheme.text);
    const auto textRoom = room.adjusted(metrics::Grid / 2, 0, -countWidth - 2 * metrics::Grid, 0);
    painter->drawText(textRoom, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(FacetDelegate::textOf(index), Qt::ElideRight, textRoom.width()));
}

} // namespace

QString FacetDelegate::textOf(const QModelIndex &index)
{
    const auto field = static_cast<QueryField>(index.data(FacetModel::FieldRole).toInt());
    switch (kindOf(index)) {
    case Kind::Section: return headOf(field);
    case Kind::Value: return valueText(field, index.data().toString());
    case Kind::Rest: {
        const auto count = index.data(FacetModel::CountRole).toInt();
        return count > 0 ? tr("%Ln more", "values", count) : tr("Fewer", "values");
    }
    }
    return {};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &scheme = ColorScheme::of(option.palette);
    const auto rect = option.rect.adjusted(12, 0, -metrics::Grid, 0);
    painter->save();
    if (kindOf(index) != Kind::Section && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, scheme.hover);
    switch (kindOf(index)) {
    case Kind::Section:
        painter->setFont(strongFont(-0.5));
        painter->setPen(scheme.mutedText);
        painter->drawText(rect.adjusted(0, 0, 0, -5), Qt::AlignLeft | Qt::AlignBottom, textOf(index));
        break;
    case Kind::Value: paintValue(painter, rect, option, index); break;
    case Kind::Rest:
        painter->setPen(scheme.accent);
        painter->drawText(rect.adjusted(markSize + 12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, textOf(index));
        break;
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (isCurrent && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(scheme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(textOf(index)),
            kindOf(index) == Kind::Section ? sectionHeight : valueHeight};
}

bool FacetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || kindOf(index) != Kind::Value)
        return false;
    const auto tip = tr("%1: click to filter by it, Alt and click to exclude it").arg(textOf(index));
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace longreach

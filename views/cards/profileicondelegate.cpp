// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/profileicondelegate.h"

#include "views/common/metrics.h"
#include "views/common/styleparts.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPixmapCache>

namespace longreach {

namespace {

constexpr int profileIconSize = 20;

/// The picture in `octets`, read once and then kept.
QPixmap profilePicture(const QByteArray &octets)
{
    const auto digest = QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex();
    const auto key = QStringLiteral("profileicon/") + QString::fromLatin1(digest);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture.loadFromData(octets);
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

} // namespace

void ProfileIconDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const auto octets = index.data(Qt::DecorationRole).toByteArray();
    const auto picture = octets.isEmpty() ? QPixmap() : profilePicture(octets);
    if (picture.isNull())
        return CellDelegate::paintContent(painter, rect, option, index);
    QRect place(rect.x(), 0, profileIconSize, profileIconSize);
    place.moveTop(rect.center().y() - profileIconSize / 2);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawPixmap(styleparts::mirrored(*painter, rect, place), picture);
    const auto room = rect.adjusted(profileIconSize + metrics::Grid, 0, 0, 0);
    CellDelegate::paintContent(painter, styleparts::mirrored(*painter, rect, room), option, index);
}

int ProfileIconDelegate::contentWidth(const QFontMetrics &fontMetrics, const QModelIndex &index) const
{
    const auto icon = index.data(Qt::DecorationRole).toByteArray().isEmpty() ? 0 : profileIconSize + metrics::Grid;
    return CellDelegate::contentWidth(fontMetrics, index) + icon;
}

} // namespace longreach

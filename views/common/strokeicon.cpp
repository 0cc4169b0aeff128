// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/strokeicon.h"

#include "views/common/colorscheme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace longreach {

namespace {

QColor strokeColor(QIcon::Mode mode, QIcon::State state)
{
    const auto palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::Text);
    if (mode == QIcon::Selected)
        return ColorScheme::of(palette).onAccent;
    return state == QIcon::On ? ColorScheme::of(palette).accent : palette.color(QPalette::Text);
}

/// Draws a one-colour SVG, whose strokes are `currentColor`, in whatever colour is asked for.
class StrokeIconEngine final : public QIconEngine {
public:
    explicit StrokeIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto ratio = painter->device()->devicePixelRatioF();
        const auto side = std::min(rect.width(), rect.height());
        const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->drawPixmap(corner, strokePixmap(m_name, strokeColor(mode, state), side, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return strokePixmap(m_name, strokeColor(mode, state), std::min(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt gives the size in pixels of the device here.
        const auto side = std::min(size.width(), size.height());
        return strokePixmap(m_name, strokeColor(mode, state), qRound(side / scale), scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new StrokeIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon strokeIcon(const QString &name)
{
    return QIcon(new StrokeIconEngine(name));
}

QPixmap strokePixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const auto key =
        QStringLiteral("longreach/%1/%2/%3/%4").arg(name).arg(color.rgba()).arg(size).arg(devicePixelRatio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;

    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    auto svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    picture = QPixmap(QSize(size, size) * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace longreach

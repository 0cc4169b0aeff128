// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpicture.h"

#include "app/fleet/csvwriter.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace longreach {

namespace {

constexpr int margin = 2 * metrics::Grid;
constexpr int titleHeight = 4 * metrics::Grid;

QSize pictureSize(const Chart &chart)
{
    return chart.size() + QSize(2 * margin, 2 * margin + titleHeight);
}

void paintPicture(QPainter &painter, Chart &chart)
{
    const auto &scheme = ColorScheme::of(chart.palette());
    const auto size = pictureSize(chart);
    painter.fillRect(QRect(QPoint(), size), scheme.base);
    painter.setFont(strongFont(1));
    painter.setPen(scheme.text);
    painter.drawText(QRect(margin, margin, size.width() - 2 * margin, titleHeight), Qt::AlignLeft | Qt::AlignTop,
                     chart.title());
    painter.translate(margin, margin + titleHeight);
    chart.paintOnto(painter);
}

} // namespace

QImage pictureOf(Chart &chart, qreal scale)
{
    QImage image(pictureSize(chart) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintPicture(painter, chart);
    return image;
}

QByteArray svgOf(Chart &chart)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize(chart));
    generator.setViewBox(QRect(QPoint(), pictureSize(chart)));
    generator.setResolution(chart.logicalDpiX()); // else its letters have another size
    generator.setTitle(chart.title());
    QPainter painter(&generator);
    paintPicture(painter, chart);
    painter.end();
    return svg;
}

QByteArray csvOf(const ChartTable &table)
{
    const auto record = [](const QStringList &cells) {
        QByteArrayList fields;
        for (const auto &cell : cells)
            fields.append(fleet::spreadsheetSafe(cell).toUtf8());
        return fleet::csvRecord(fields);
    };
    auto csv = record(table.head);
    for (const auto &row : table.rows)
        csv += record(row);
    return csv;
}

QString tabbedText(const ChartTable &table)
{
    QStringList lines{table.head.join(u'\t')};
    for (const auto &row : table.rows)
        lines.append(row.join(u'\t'));
    return lines.join(u'\n');
}

} // namespace longreach

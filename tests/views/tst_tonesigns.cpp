// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/announcementlog.h"
#include "models/common/tone.h"
#include "tests/support/testregistry.h"
#include "views/common/banner.h"
#include "views/common/chip.h"
#include "views/common/colorscheme.h"
#include "views/common/pilldelegate.h"
#include "views/common/stackedbar.h"
#include "views/common/theme.h"
#include "views/common/tonemark.h"
#include "views/notices/toast.h"
#include "views/window/statusbutton.h"
#include "views/window/statusrowbutton.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace longreach;
using namespace std::chrono_literals;

/// What a tone means is seen without its colour: whatever shows one shows a shape of its own for each.
class ToneSignsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTonesApart_data();
    void tellsTonesApart();
    void tellsPartsApart();
    void warnsByABadge();

private:
    Theme m_theme;
};

namespace {

constexpr std::array allTones{Tone::Neutral, Tone::Muted, Tone::Good, Tone::Busy, Tone::Warning, Tone::Bad};
constexpr int fewestDots = 6; ///< by which two shapes differ at least

/// Shows a tone, always with the same words.
using Show = std::function<QPixmap(Tone)>;

QPixmap grabbed(QWidget &widget)
{
    widget.resize(widget.sizeHint().expandedTo(QSize(160, 20)));
    return widget.grab();
}

QPixmap painted(const std::function<void(QPainter &)> &paint)
{
    QPixmap picture(120, 24);
    picture.fill(ColorScheme::light().base);
    QPainter painter(&picture);
    paint(painter);
    return picture;
}

/// What is drawn in the picture, as black on white: nearer to the darkest than to its most frequent grey.
QImage shapesOf(const QPixmap &picture)
{
    auto image = picture.toImage().convertToFormat(QImage::Format_Grayscale8);
    std::array<int, 256> counts{};
    int darkest = 255;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto grey = qGray(image.pixel(x, y));
            ++counts.at(static_cast<std::size_t>(grey));
            darkest = std::min(darkest, grey);
        }
    }
    const auto ground = static_cast<int>(std::ranges::max_element(counts) - counts.begin());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qGray(image.pixel(x, y)) < (ground + darkest) / 2 ? 0 : 255);
    }
    return image;
}

int differences(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            count += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
    }
    return count;
}

QPixmap toast(Tone tone)
{
    Toast shown({.topic = {}, .tone = tone, .title = QStringLiteral("Words"), .text = {}, .when = {}, .place = {}}, 1h,
                nullptr);
    return grabbed(shown);
}

QPixmap statusButton(Tone tone)
{
    StatusButton shown({}, QStringLiteral("Name"));
    shown.setMessage(tone, QStringLiteral("Words"));
    return grabbed(shown);
}

QPixmap statusRow(Tone tone)
{
    StatusRowButton shown({.tone = tone, .title = QStringLiteral("Words"), .remark = {}, .progress = {}, .place = {}});
    return grabbed(shown);
}

QPixmap bannerOf(Tone tone)
{
    Banner shown(tone, QStringLiteral("Words"));
    return grabbed(shown);
}

QPixmap chipOf(Tone tone)
{
    Chip shown(tone, QStringLiteral("Words"));
    return grabbed(shown);
}

QPixmap pillOf(Tone tone)
{
    return painted([tone](QPainter &painter) {
        paintPill(&painter, QRect(0, 0, 120, 24), QStringLiteral("Words"), tone, QApplication::font(),
                  QApplication::palette());
    });
}

} // namespace

void ToneSignsTest::tellsTonesApart_data()
{
    QTest::addColumn<Show>("show");
    QTest::newRow("pill") << Show(pillOf);
    QTest::newRow("chip") << Show(chipOf);
    QTest::newRow("banner") << Show(bannerOf);
    QTest::newRow("notice") << Show(toast);
    QTest::newRow("status") << Show(statusButton);
    QTest::newRow("status row") << Show(statusRow);
}

void ToneSignsTest::tellsTonesApart()
{
    QFETCH(const Show, show);
    m_theme.setMode(Theme::Mode::Light); // dark on a ground: what shapesOf() looks for
    for (const auto one : allTones) {
        for (const auto other : allTones) {
            const auto found = differences(shapesOf(show(one)), shapesOf(show(other)));
            if (one == other)
                QCOMPARE(found, 0);
            else
                QVERIFY2(found >= fewestDots,
                         qPrintable(QStringLiteral("tones %1 and %2 differ by %3 dots")
                                        .arg(static_cast<int>(one))
                                        .arg(static_cast<int>(other))
                                        .arg(found)));
        }
    }
}

void ToneSignsTest::tellsPartsApart()
{
    StackedBar bar;
    bar.setParts({{30, Tone::Good}, {30, Tone::Bad}, {30, Tone::Warning}}, 100);
    bar.resize(200, 8);
    const auto image = bar.grab().toImage();
    const auto ground = image.pixel(198, 4); // what is left of the total
    int borders = 0;
    for (int x = 1; x < 170; ++x)
        borders += qAbs(qGray(image.pixel(x, 4)) - qGray(ground)) < 24 && image.pixel(x - 1, 4) != image.pixel(x, 4);
    QVERIFY2(borders >= 2, qPrintable(QString::number(borders)));
}

void ToneSignsTest::warnsByABadge()
{
    m_theme.setMode(Theme::Mode::Light);
    const auto shown = [](Tone tone) {
        StatusButton button(QStringLiteral("bell"), QStringLiteral("Notices"));
        button.setMessage(tone, QStringLiteral("3"));
        return shapesOf(grabbed(button));
    };
    QVERIFY(differences(shown(Tone::Good), shown(Tone::Bad)) >= fewestDots);
    QVERIFY(differences(shown(Tone::Warning), shown(Tone::Bad)) >= fewestDots);
}

LONGREACH_TEST(ToneSignsTest)
#include "tst_tonesigns.moc"

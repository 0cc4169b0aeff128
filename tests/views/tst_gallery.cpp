// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/language.h"
#include "tests/support/testregistry.h"
#include "tests/views/windowscenes.h"

#include <QDir>
#include <QPixmap>
#include <QSet>
#include <QTest>

using namespace longreach;

/// Every scene in every theme. With LONGREACH_PICTURES=<folder> the pictures are kept, in the language
/// that LONGREACH_LANGUAGE names: that is what the target `screenshots` does.
class GalleryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsScene_data() { test::addSceneRows(); }
    void showsScene();

private:
    void keep(const QPixmap &picture, const QString &name) const;

    std::unique_ptr<Language> m_language;
    QString m_word;
    QString m_folder;
};

namespace {

constexpr QSize windowSize(1'280, 800);
constexpr int fewestColours = 6; // of a picture that shows more than a blank

int colourCount(const QPixmap &picture)
{
    constexpr int step = 3;
    const auto image = picture.toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += step) {
        for (int x = 0; x < image.width(); x += step)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

} // namespace

void GalleryTest::initTestCase()
{
    m_word = qEnvironmentVariable("LONGREACH_LANGUAGE", QStringLiteral("en"));
    m_folder = qEnvironmentVariable("LONGREACH_PICTURES");
    m_language = std::make_unique<Language>(m_word);
    if (!m_folder.isEmpty())
        QVERIFY(QDir().mkpath(m_folder));
}

void GalleryTest::showsScene()
{
    QFETCH(const QString, scene);
    const auto &played = test::sceneNamed(scene);
    test::SceneStage stage(played.fill);
    auto *shown = test::play(played, stage, windowSize);
    QSet<QRgb> grounds;
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast}) {
        stage.shop.theme.setMode(mode);
        QVERIFY(test::settle(*shown));
        const auto picture = shown->grab();
        QVERIFY(colourCount(picture) >= fewestColours);
        grounds.insert(picture.toImage().pixel(picture.width() - 2, picture.height() / 2));
        if (!m_folder.isEmpty())
            keep(picture, scene + u'-' + m_word + u'-' + Theme::toWord(mode));
    }
    QVERIFY2(grounds.size() > 1, "it follows no theme");
}

void GalleryTest::keep(const QPixmap &picture, const QString &name) const
{
    const auto ratio = picture.devicePixelRatio();
    const auto mark = ratio > 1 ? QStringLiteral("@%1x").arg(ratio) : QString();
    QVERIFY(picture.save(QDir(m_folder).filePath(name + mark + QStringLiteral(".png"))));
}

LONGREACH_TEST(GalleryTest)
#include "tst_gallery.moc"

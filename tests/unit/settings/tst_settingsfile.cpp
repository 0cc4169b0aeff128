// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsfile.h"

#include "app/settings/storesettings.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::settings;

namespace {

struct SampleSettings {
    static constexpr auto Group = "sample";

    QString name = QStringLiteral("default");
    bool isOn = true;
    int width = 640;
    QByteArray geometry;

    static SampleSettings read(const SettingsGroup &group)
    {
        const SampleSettings otherwise;
        return {.name = group.text(u"name", otherwise.name),
                .isOn = group.flag(u"isOn", otherwise.isOn),
                .width = group.number(u"width", otherwise.width),
                .geometry = group.bytes(u"geometry")};
    }

    void write(SettingsGroup &group) const
    {
        group.setText(u"name", name);
        group.setFlag(u"isOn", isOn);
        group.setNumber(u"width", width);
        group.setBytes(u"geometry", geometry);
    }

    friend bool operator==(const SampleSettings &, const SampleSettings &) = default;
};

} // namespace

class SettingsFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesDefaultsWithoutAFile();
    void keepsFeaturesApart();
    void readsWhatAnotherWrote();
    void givesDefaultsForNonsense();
    void saysWhenItCannotWrite();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    QTemporaryDir m_folder;
};

void SettingsFileTest::givesDefaultsWithoutAFile()
{
    const SettingsFile file(path());
    QCOMPARE(file.read<SampleSettings>(), SampleSettings());
    QVERIFY(!QFile::exists(path()));
}

void SettingsFileTest::keepsFeaturesApart()
{
    SettingsFile file(path());
    const SampleSettings sample{QStringLiteral("ä, \"b\" = c"), false, -3, QByteArray("\x00\xff", 2)};
    const StoreSettings store{QStringLiteral("file")};
    QVERIFY(file.write(sample));
    QVERIFY(file.write(store));
    QCOMPARE(file.read<SampleSettings>(), sample);
    QCOMPARE(file.read<StoreSettings>(), store);
}

void SettingsFileTest::readsWhatAnotherWrote()
{
    QVERIFY(SettingsFile(path()).write(SampleSettings{.name = QStringLiteral("kept")}));
    QCOMPARE(SettingsFile(path()).read<SampleSettings>().name, QStringLiteral("kept"));
}

void SettingsFileTest::givesDefaultsForNonsense()
{
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[sample]\nwidth=wide\nisOn=perhaps\n");
    file.close();
    const auto sample = SettingsFile(path()).read<SampleSettings>();
    QCOMPARE(sample.width, 640);
    QVERIFY(sample.isOn);
}

void SettingsFileTest::saysWhenItCannotWrite()
{
    const auto blocked = path() + QLatin1String("/is/a/file.ini");
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    const auto written = SettingsFile(blocked).write(SampleSettings());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
}

LONGREACH_TEST(SettingsFileTest)
#include "tst_settingsfile.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/cardsettings.h"

#include "app/settings/settingsfile.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::settings;

class CardSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatAPersonChose();
    void passesOverNonsense();
};

void CardSettingsTest::keepsWhatAPersonChose()
{
    const QTemporaryDir folder;
    CardSettings chosen;
    chosen.bench.isdrAids = {Aid::parse(u"A06573746B6D65FFFFFFFF4953442D52").value(), Aid::isdR()};
    chosen.bench.ignoredReaders = {QStringLiteral("Virtual PCD 00 01"), QStringLiteral("Reader, \"with\" 50 % and ü")};
    chosen.bench.sendsNotifications = false;
    chosen.bench.guardsProfiles = false;
    chosen.bench.blockSize = 120;
    const auto path = folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(SettingsFile(path).write(chosen));
    QCOMPARE(SettingsFile(path).read<CardSettings>(), chosen);
    QVERIFY(SettingsFile(path).write(CardSettings()));
    QCOMPARE(SettingsFile(path).read<CardSettings>(), CardSettings());
}

void CardSettingsTest::passesOverNonsense()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[cards]\nisdrAids=hello A0000005591010FFFFFFFF8900000100 A0000005591010FFFFFFFF8900000100\n"
               "ignoredReaders=bm90IGpzb24=\nblockSize=9000\nguardsProfiles=perhaps\n");
    file.close();
    const auto read = SettingsFile(path).read<CardSettings>().bench;
    QCOMPARE(read.isdrAids, std::vector<Aid>{Aid::isdR()});
    QVERIFY(read.ignoredReaders.isEmpty());
    QCOMPARE(read.blockSize, 255);
    QVERIFY(read.guardsProfiles);
}

LONGREACH_TEST(CardSettingsTest)
#include "tst_cardsettings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/importmappingdialog.h"

#include "tests/support/testregistry.h"
#include "views/common/tableview.h"
#include "views/common/theme.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using fleet::DeviceField;

class ImportMappingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void proposesWhatTheHeadersSay();
    void wantsOneColumnOfEids();
    void refusesTheSameFieldTwice();
    void remembersWhatWasChosen();

private:
    std::unique_ptr<ImportMappingDialog> open();

    Theme m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void ImportMappingTest::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_settings->clear();
}

std::unique_ptr<ImportMappingDialog> ImportMappingTest::open()
{
    const auto path = m_folder.filePath(QStringLiteral("devices.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return nullptr;
    file.write("Serial,EID,Place\nA-1,89049032123451234512345678901235,Cellar\nA-2,8904903212345123,Roof\n");
    file.close();
    auto head = fleet::DeviceFileHead::read(path, 10);
    if (!head)
        return nullptr;
    auto dialog = std::make_unique<ImportMappingDialog>(path, *std::move(head), QStringList{QStringLiteral("lab")},
                                                        *m_settings, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    return dialog;
}

void ImportMappingTest::proposesWhatTheHeadersSay()
{
    const auto dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->field(0), std::nullopt);
    QCOMPARE(dialog->field(1), std::optional(DeviceField::Eid));
    const auto *model = dialog->findChild<TableView *>()->model();
    QCOMPARE(model->rowCount(), 3); // the choices and two devices
    QCOMPARE(model->index(2, 2).data().toString(), QStringLiteral("Roof"));
    QCOMPARE(dialog->request().fields,
             (std::vector<std::optional<DeviceField>>{std::nullopt, DeviceField::Eid, std::nullopt}));
    QVERIFY(!dialog->grab().isNull());
}

void ImportMappingTest::wantsOneColumnOfEids()
{
    const auto dialog = open();
    dialog->setField(1, std::nullopt);
    QVERIFY(dialog->fault().contains(QStringLiteral("EID")));
    const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    dialog->accept();
    QVERIFY(accepted.isEmpty());
    dialog->setField(1, DeviceField::Eid);
    QVERIFY(dialog->fault().isEmpty());
}

void ImportMappingTest::refusesTheSameFieldTwice()
{
    const auto dialog = open();
    dialog->setField(0, DeviceField::Label);
    dialog->setField(2, DeviceField::Label);
    QVERIFY(dialog->fault().contains(QStringLiteral("Label")));
    dialog->setField(0, DeviceField::Iccids);
    dialog->setField(2, DeviceField::Iccids); // a device may have several profiles
    QVERIFY(dialog->fault().isEmpty());
}

void ImportMappingTest::remembersWhatWasChosen()
{
    {
        const auto dialog = open();
        dialog->setField(0, DeviceField::Label);
        dialog->accept();
    }
    const auto dialog = open();
    QCOMPARE(dialog->field(0), std::optional(DeviceField::Label));
    QCOMPARE(dialog->field(2), std::nullopt);
}

LONGREACH_TEST(ImportMappingTest)
#include "tst_importmapping.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputfile.h"

#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace longreach;

class InputFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEids();
    void namesFileAndLine();
    void refusesWhatCannotBeRead();

private:
    QString fileWith(const QByteArray &octets);

    QTemporaryDir m_folder;
};

QString InputFileTest::fileWith(const QByteArray &octets)
{
    QFile file(m_folder.filePath(QStringLiteral("input")));
    if (!file.open(QFile::WriteOnly) || file.write(octets) != octets.size())
        qFatal("cannot write a temporary file");
    return file.fileName();
}

void InputFileTest::readsEids()
{
    const auto eids = cli::readEidFile(fileWith("EID;label\r\n"
                                                "89049032123451234512345678901235;meter\r\n"
                                                "\r\n"
                                                "# twice\r\n"
                                                "89049032123451234512345678901235\r\n"
                                                "89049032001000000000000000000015\r\n"));
    QVERIFY2(eids, eids ? "" : qPrintable(eids.error().detail));
    QCOMPARE(eids->size(), std::size_t{2});
    QCOMPARE(eids->front().toString(), QStringLiteral("89049032123451234512345678901235"));
}

void InputFileTest::namesFileAndLine()
{
    const auto path = fileWith("89049032123451234512345678901235\n89049032123451234512345678901236\n");
    const auto eids = cli::readEidFile(path);
    QVERIFY(!eids);
    QVERIFY(eids.error().detail.startsWith(path + QStringLiteral(": line 2: ")));
    QVERIFY(cli::readEidFile(fileWith("EID\n")).error().detail.contains(u"no EID"));
}

void InputFileTest::refusesWhatCannotBeRead()
{
    QCOMPARE(cli::readInputFile(m_folder.filePath(QStringLiteral("nowhere"))).error().kind, Error::Kind::NotFound);
    QCOMPARE(cli::readInputFile(m_folder.path()).error().kind, Error::Kind::Storage);
    QVERIFY(cli::readInputText(fileWith("\xFF\xFE")).error().detail.endsWith(u"not UTF-8"));
}

LONGREACH_TEST(InputFileTest)
#include "tst_inputfile.moc"

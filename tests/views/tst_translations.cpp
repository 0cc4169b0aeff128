// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

/// The files of translations/ are what lupdate makes of the sources, and say everything.
class TranslationsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void haveEveryText_data();
    void haveEveryText();
    void areFinished_data() { haveEveryText_data(); }
    void areFinished();
    void keepPlaceholders_data() { haveEveryText_data(); }
    void keepPlaceholders();
};

namespace {

/// One entry of a file of translations, with a form a number.
struct Entry {
    QString source;
    QStringList forms;
    bool isFinished = true;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString shipped(const QString &language)
{
    return QDir(QStringLiteral(LONGREACH_TRANSLATIONS)).filePath(QStringLiteral("longreach_%1.ts").arg(language));
}

void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    entry.isFinished = xml.attributes().value(QStringLiteral("type")).isEmpty();
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() == u"numerusform") {
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement())
            entry.forms.append(std::exchange(text, {}).trimmed());
        if (xml.hasError())
            return;
    }
    if (entry.forms.isEmpty())
        entry.forms.append(text);
}

std::vector<Entry> entriesOf(const QString &path)
{
    std::vector<Entry> entries;
    QXmlStreamReader xml(contents(path));
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() == QXmlStreamReader::Invalid)
            break;
        if (xml.name() == u"message" && xml.isStartElement())
            entries.emplace_back();
        else if (xml.name() == u"source" && xml.isStartElement())
            entries.back().source = xml.readElementText();
        else if (xml.name() == u"translation" && xml.isStartElement())
            readTranslation(xml, entries.back());
    }
    return entries;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d|n)"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

void TranslationsTest::haveEveryText_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("English") << QStringLiteral("en");
}

void TranslationsTest::haveEveryText()
{
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    const auto copy = folder.filePath(QStringLiteral("longreach_%1.ts").arg(language));
    QVERIFY(QFile::copy(shipped(language), copy));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                          QStringLiteral("none")};
    if (language == u"en")
        arguments.append(QStringLiteral("-pluralonly"));
    arguments << QStringLiteral("@" LONGREACH_TRANSLATED) << QStringLiteral("-ts") << copy;
    QProcess lupdate;
    lupdate.start(QStringLiteral(LONGREACH_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(60'000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    QVERIFY2(contents(copy) == contents(shipped(language)),
             "build the target update_translations, then translate what is unfinished");
}

void TranslationsTest::areFinished()
{
    QFETCH(const QString, language);
    const auto entries = entriesOf(shipped(language));
    QVERIFY(entries.size() > 20);
    QStringList open;
    for (const auto &entry : entries) {
        if (!entry.isFinished || entry.forms.contains(QString()))
            open.append(entry.source);
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
}

void TranslationsTest::keepPlaceholders()
{
    QFETCH(const QString, language);
    QStringList different;
    for (const auto &entry : entriesOf(shipped(language))) {
        for (const auto &form : entry.forms) {
            // The number may be left to the word: "a device".
            const auto missing = placeholdersOf(entry.source) != placeholdersOf(form) && entry.forms.size() == 1;
            const auto unknown = entry.forms.size() > 1 && !placeholdersOf(entry.source).contains(QStringLiteral("n"));
            if (missing || unknown)
                different.append(entry.source);
        }
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

LONGREACH_TEST(TranslationsTest)
#include "tst_translations.moc"

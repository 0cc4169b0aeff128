// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefile.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace longreach::architecture;

/// What the window and the command line both do goes by the same words: the window's `card.addEim` is
/// `longreachctl card add-eim`.
class CommandIdsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void idsAreGroupAndVerb();
    void verbsAreCommandsOfTheWindow();

private:
    QSet<QString> m_ids;                        ///< of the window's commands
    QList<std::pair<QString, QString>> m_verbs; ///< of the command line: group and verb
};

namespace {

/// Verbs for what the window shows all the time, or asks for in another form.
bool isShownByAPage(const QString &id)
{
    static const QSet<QString> shown{
        QStringLiteral("eim.list"),    QStringLiteral("devices.list"),      QStringLiteral("devices.show"),
        QStringLiteral("job.list"),    QStringLiteral("job.show"),          QStringLiteral("job.watch"),
        QStringLiteral("card.list"),   QStringLiteral("card.info"),         QStringLiteral("card.profiles"),
        QStringLiteral("card.eims"),   QStringLiteral("card.certificates"), QStringLiteral("card.notifications"),
        QStringLiteral("card.trace"),  QStringLiteral("card.aids"),         QStringLiteral("card.issuers"),
        QStringLiteral("card.ignore"),
    };
    return shown.contains(id);
}

/// `add-eim` as the window writes it: `addEim`.
QString camelCased(const QString &verb)
{
    const auto parts = verb.split(u'-');
    auto word = parts.front();
    for (const auto &part : parts.mid(1))
        word += part.front().toUpper() + part.mid(1);
    return word;
}

} // namespace

void CommandIdsTest::initTestCase()
{
    static const QRegularExpression id(QStringLiteral(R"re(QStringLiteral\("([a-z]+\.[A-Za-z]+)"\))re"));
    static const QRegularExpression row(QStringLiteral(R"re(\{"([a-z]+)", "([a-z-]+)", ")re"));
    for (const auto &file : sourceTree()) {
        const auto text = file.lines.join(u'\n');
        if (file.room() == u"views") {
            for (auto matches = id.globalMatch(text); matches.hasNext();)
                m_ids.insert(matches.next().captured(1));
        } else if (file.path == u"app/cli/commandtable.cpp") {
            for (auto matches = row.globalMatch(text); matches.hasNext();) {
                const auto match = matches.next();
                m_verbs.append({match.captured(1), match.captured(2)});
            }
        }
    }
    QVERIFY(m_ids.size() > 30);
    QVERIFY(m_verbs.size() > 30);
}

void CommandIdsTest::idsAreGroupAndVerb()
{
    for (const auto &id :
         {QStringLiteral("job.create"), QStringLiteral("view.commands"), QStringLiteral("card.enable")})
        QVERIFY2(m_ids.contains(id), qPrintable(id));
    QCOMPARE(camelCased(QStringLiteral("reset-memory")), QStringLiteral("resetMemory"));
}

void CommandIdsTest::verbsAreCommandsOfTheWindow()
{
    for (const auto &[group, verb] : m_verbs) {
        const auto id = QStringLiteral("%1.%2").arg(group, camelCased(verb));
        if (group != u"lab" && !isShownByAPage(id))
            QVERIFY2(m_ids.contains(id), qPrintable(id + QStringLiteral(" has no command of that id in the window")));
    }
}

LONGREACH_TEST(CommandIdsTest)
#include "tst_commandids.moc"

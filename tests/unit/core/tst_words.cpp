// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/words.h"

#include "app/core/capability.h"
#include "app/core/device.h"
#include "app/core/eimconnection.h"
#include "app/core/error.h"
#include "app/core/job.h"
#include "app/core/operation.h"
#include "app/core/profile.h"

#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace longreach;

/// The stable words of every enum that is stored or shown: all there, all different, all read back.
class WordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deviceStates();
    void profileStates();
    void profileClasses();
    void operationStates();
    void jobKinds();
    void jobStates();
    void capabilities();
    void errorKinds();
    void connectionWords();
    void unknownWordsAreRefused();
};

namespace {

/// The enumerators from the first one to `last`.
template <typename Enum>
std::vector<Enum> enumeratorsTo(Enum last)
{
    std::vector<Enum> all;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        all.push_back(static_cast<Enum>(value));
    return all;
}

/// Whether each of `all` has a word of its own, one of camelCase letters or hyphens.
template <typename Enum>
bool haveDistinctWords(const std::vector<Enum> &all)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][A-Za-z-]*$"));
    QSet<QString> words;
    for (const auto value : all) {
        if (!form.match(toWord(value)).hasMatch())
            return false;
        words += toWord(value);
    }
    return words.size() == static_cast<qsizetype>(all.size());
}

/// Whether `read` finds each of `all` by its word, whatever its case.
template <typename Enum, typename Reader>
bool readBack(const std::vector<Enum> &all, Reader read)
{
    return std::all_of(all.begin(), all.end(), [&](Enum value) {
        return read(toWord(value)) == value && read(toWord(value).toUpper()) == value;
    });
}

} // namespace

void WordsTest::deviceStates()
{
    const auto all = enumeratorsTo(DeviceState::Overdue);
    QVERIFY(haveDistinctWords(all));
    QVERIFY(readBack(all, deviceStateFromWord));
}

void WordsTest::profileStates()
{
    const auto all = enumeratorsTo(ProfileState::Enabled);
    QVERIFY(haveDistinctWords(all));
    QVERIFY(readBack(all, profileStateFromWord));
}

void WordsTest::profileClasses()
{
    const auto all = enumeratorsTo(ProfileClass::Operational);
    QVERIFY(haveDistinctWords(all));
    QVERIFY(readBack(all, profileClassFromWord));
}

void WordsTest::operationStates()
{
    const auto all = enumeratorsTo(OperationState::Contradicted);
    QVERIFY(haveDistinctWords(all));
    QVERIFY(readBack(all, operationStateFromWord));
    QCOMPARE(allOperationStates(), all);
}

void WordsTest::jobKinds()
{
    const auto all = enumeratorsTo(JobKind::Sequence);
    QVERIFY(haveDistinctWords(all));
    QVERIFY(readBack(all, jobKindFromWord));
}

void WordsTest::jobStates()
{
    const auto all = enumeratorsTo(JobState::Cancelled);
    QVERIFY(haveDistinctWords(all));
    QVERIFY(readBack(all, jobStateFromWord));
}

void WordsTest::capabilities()
{
    const auto all = enumeratorsTo(Capability::Roles);
    QVERIFY(haveDistinctWords(all));
    QCOMPARE(allCapabilities(), all);
}

void WordsTest::errorKinds()
{
    QVERIFY(haveDistinctWords(enumeratorsTo(Error::Kind::Internal)));
}

void WordsTest::connectionWords()
{
    const auto dialects = enumeratorsTo(EimConnection::Dialect::OnomondoEim);
    QVERIFY(haveDistinctWords(dialects) && readBack(dialects, dialectFromWord));
    const auto authentications = enumeratorsTo(EimConnection::Authentication::Header);
    QVERIFY(haveDistinctWords(authentications) && readBack(authentications, authenticationFromWord));
    const auto environments = enumeratorsTo(EimConnection::Environment::Production);
    QVERIFY(haveDistinctWords(environments) && readBack(environments, environmentFromWord));
}

void WordsTest::unknownWordsAreRefused()
{
    QVERIFY(!deviceStateFromWord(u"enabled "));
    QVERIFY(!operationStateFromWord(u""));
    QVERIFY(!jobKindFromWord(u"enabling"));
    QVERIFY(!jobStateFromWord(u"done"));
    QCOMPARE(profileStateFromWord(u"2"), ProfileState::Unknown);
    QCOMPARE(profileClassFromWord(u"bootstrap"), ProfileClass::Unknown);
    QCOMPARE(dialectFromWord(u"other").error().kind, Error::Kind::InvalidInput);
    QVERIFY(authenticationFromWord(u"digest").error().detail.contains(u"'digest'"));
    QVERIFY(!environmentFromWord(u""));
}

LONGREACH_TEST(WordsTest)
#include "tst_words.moc"

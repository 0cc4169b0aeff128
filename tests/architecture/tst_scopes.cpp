// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/blankedcode.h"
#include "tests/architecture/scopes.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach::architecture;

/// The scanners themselves.
class ScopesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blanksWhatIsNotCode_data();
    void blanksWhatIsNotCode();
    void keepsLines();
    void measuresFunctions();
    void seesThroughInitialisers();
    void countsPublicMethods();
};

void ScopesTest::blanksWhatIsNotCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("line comment") << QStringLiteral("a // {") << QStringLiteral("a");
    QTest::newRow("block comment") << QStringLiteral("a /* { */ b") << QStringLiteral("a b");
    QTest::newRow("string") << QStringLiteral("f(\"{\\\"{\") b") << QStringLiteral("f( ) b");
    QTest::newRow("raw string") << QStringLiteral("R\"x({)\" )x\" b") << QStringLiteral("R b");
    QTest::newRow("character") << QStringLiteral("u'{' '\\'' b") << QStringLiteral("u b");
    QTest::newRow("digit separator") << QStringLiteral("1'000 { '}' }") << QStringLiteral("1'000 { }");
    QTest::newRow("directive") << QStringLiteral("#define A { \\\n } \nb") << QStringLiteral("b");
}

void ScopesTest::blanksWhatIsNotCode()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QCOMPARE(blankedCode(text).simplified(), code);
    QCOMPARE(blankedCode(text).size(), text.size());
}

void ScopesTest::keepsLines()
{
    const auto code = blankedCode(u"/*\n\n*/ int a;\n#if 1\nint b;");
    QCOMPARE(lineAt(code, code.indexOf(u'a')), qsizetype{3});
    QCOMPARE(lineAt(code, code.indexOf(u'b')), qsizetype{5});
}

void ScopesTest::measuresFunctions()
{
    const auto scopes = readScopes(blankedCode(u"namespace n {\n"
                                               "const int table[] = {1, 2};\n"
                                               "template <typename T>\n"
                                               "Result<T> Eid::parse(QStringView text)\n"
                                               "{\n"
                                               "    auto f = [](int a) { return a; };\n"
                                               "    if (a) { return 1; }\n"
                                               "}\n"
                                               "struct S {\n"
                                               "    int one() const { return 1; }\n"
                                               "};\n"
                                               "}"));
    QCOMPARE(scopes.functions.size(), std::size_t{2});
    QCOMPARE(scopes.functions[0].name, QStringLiteral("Eid::parse"));
    QCOMPARE(scopes.functions[0].line, qsizetype{5});
    QCOMPARE(scopes.functions[0].lines, qsizetype{4});
    QCOMPARE(scopes.functions[1].name, QStringLiteral("one"));
    QCOMPARE(scopes.functions[1].lines, qsizetype{1});
}

void ScopesTest::seesThroughInitialisers()
{
    const auto scopes = readScopes(blankedCode(u"A::A() : m_a{1}, m_b(2), m_c{3} {\n"
                                               "    run();\n"
                                               "}\n"
                                               "constexpr Table<E, 2> Words{{{{E::A, B(\"a\")}}}};\n"));
    QCOMPARE(scopes.functions.size(), std::size_t{1});
    QCOMPARE(scopes.functions[0].lines, qsizetype{3});
}

void ScopesTest::countsPublicMethods()
{
    const auto scopes = readScopes(blankedCode(u"class A final : public B {\n"
                                               "    Q_OBJECT\n"
                                               "public:\n"
                                               "    enum class Column { One };\n"
                                               "    Q_ENUM(Column)\n"
                                               "    explicit A(int a);\n"
                                               "    ~A() override;\n"
                                               "    static Result<A> parse(QStringView text);\n"
                                               "    [[nodiscard]] int one() const { return m_one; }\n"
                                               "    int two() override;\n"
                                               "    friend bool operator==(const A &, const A &) = default;\n"
                                               "    std::function<void(int)> callback;\n"
                                               "    int value = compute();\n"
                                               "Q_SIGNALS:\n"
                                               "    void changed();\n"
                                               "private:\n"
                                               "    void hidden();\n"
                                               "    int m_one = 0;\n"
                                               "};\n"));
    QCOMPARE(scopes.classes.size(), std::size_t{1});
    QCOMPARE(scopes.classes[0].name, QStringLiteral("A"));
    QCOMPARE(scopes.classes[0].publicMethods, (QStringList{QStringLiteral("parse"), QStringLiteral("one")}));
}

LONGREACH_TEST(ScopesTest)
#include "tst_scopes.moc"

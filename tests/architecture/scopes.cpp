// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/scopes.h"

#include "tests/architecture/blankedcode.h"

#include <QRegularExpression>

namespace longreach::architecture {

namespace {

enum class ScopeKind { Namespace, Class, Function, Other };
enum class Access { Public, Hidden };

struct OpenScope {
    ScopeKind kind = ScopeKind::Other;
    Access access = Access::Public; ///< of a class: what follows now
    std::size_t index = 0;          ///< into the functions or classes found
};

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern)).match(text).hasMatch();
}

QString captured(const QString &text, const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern)).match(text).captured(1);
}

/// A declaration without attributes, template heads and template arguments.
QString plainDeclaration(QString text)
{
    static const QRegularExpression attribute(QStringLiteral(R"(\[\[[^\]]*\]\])"));
    static const QRegularExpression arguments(QStringLiteral("<[^<>]*>"));
    text.remove(attribute);
    for (auto before = text.size() + 1; before != text.size();) {
        before = text.size();
        text.remove(arguments);
    }
    return text.trimmed();
}

ScopeKind kindOfScope(const QString &head, const OpenScope &outer)
{
    if (outer.kind == ScopeKind::Function || outer.kind == ScopeKind::Other)
        return ScopeKind::Other;
    if (matches(head, R"(\bnamespace\b)") || head == u"extern")
        return ScopeKind::Namespace;
    const auto plain = plainDeclaration(head);
    if (matches(plain, R"(\benum\b)") || plain.endsWith(u'='))
        return ScopeKind::Other;
    if (matches(plain, R"(^(template\s*)?(class|struct|union)\b)"))
        return ScopeKind::Class;
    const bool initialisesMember = matches(plain, R"(\)[^;]*[:,]\s*\w+$)") || matches(plain, R"(^,\s*\w+$)");
    if (initialisesMember)
        return ScopeKind::Other;
    return plain.isEmpty() || plain.contains(u')') ? ScopeKind::Function : ScopeKind::Other;
}

/// Reads a text brace by brace and statement by statement.
class ScopeReader final {
public:
    explicit ScopeReader(const QString &code) : m_code(code) {}

    Scopes read()
    {
        m_open.push_back({ScopeKind::Namespace, Access::Public, 0});
        for (m_at = 0; m_at < m_code.size(); ++m_at) {
            const auto character = m_code.at(m_at);
            if (character == u'{')
                open();
            else if (character == u'}')
                close();
            else if (character == u';' && m_parentheses == 0)
                endStatement();
            else
                m_parentheses += character == u'(' ? 1 : character == u')' ? -1 : 0;
        }
        return std::move(m_scopes);
    }

private:
    [[nodiscard]] QString head() const { return m_code.mid(m_headFrom, m_at - m_headFrom).simplified(); }

    void open()
    {
        const auto text = takeAccess(head());
        OpenScope scope{kindOfScope(text, m_open.back()), Access::Public, 0};
        const auto line = lineAt(m_code, m_at);
        if (scope.kind == ScopeKind::Class) {
            scope.access =
                matches(plainDeclaration(text), R"(^(template\s*)?class\b)") ? Access::Hidden : Access::Public;
            scope.index = m_scopes.classes.size();
            m_scopes.classes.push_back(
                {captured(plainDeclaration(text), R"(\b(?:class|struct|union)\s+(\w+))"), line, {}});
        } else if (scope.kind == ScopeKind::Function) {
            noteMethod(text);
            scope.index = m_scopes.functions.size();
            m_scopes.functions.push_back({captured(plainDeclaration(text), R"(([\w:~]+)\s*\()"), line, 0});
        }
        m_open.push_back(scope);
        m_headFrom = m_at + 1;
    }

    void close()
    {
        if (m_open.size() == 1)
            return;
        const auto scope = m_open.back();
        m_open.pop_back();
        if (scope.kind == ScopeKind::Function) {
            auto &function = m_scopes.functions[scope.index];
            function.lines = lineAt(m_code, m_at) - function.line + 1;
        }
        m_headFrom = m_at + 1;
    }

    void endStatement()
    {
        noteMethod(takeAccess(head()));
        m_headFrom = m_at + 1;
    }

    /// Takes labels and macros off the front of a statement of a class and remembers the access.
    QString takeAccess(QString text)
    {
        if (m_open.back().kind != ScopeKind::Class)
            return text;
        static const QRegularExpression label(QStringLiteral(
            R"(^(?:(public|private|protected)(?: Q_SLOTS)? ?:(?!:)|(Q_SIGNALS) ?:|Q_[A-Z_]+(?: ?\([^)]*\))?(?= |$)) ?)"));
        for (auto match = label.match(text); match.hasMatch(); match = label.match(text)) {
            if (match.captured(1) == u"public")
                m_open.back().access = Access::Public;
            else if (!match.captured(1).isEmpty() || !match.captured(2).isEmpty())
                m_open.back().access = Access::Hidden;
            text.remove(0, match.capturedLength());
        }
        return text;
    }

    void noteMethod(const QString &text)
    {
        const auto &scope = m_open.back();
        if (scope.kind != ScopeKind::Class || scope.access != Access::Public)
            return;
        auto &shape = m_scopes.classes[scope.index];
        if (matches(text, R"(\boperator\b|\boverride\b|^friend\b|^using\b|^static_assert\b)"))
            return;
        const auto plain = plainDeclaration(text);
        const auto name = captured(plain, R"(^[^=]*?([\w~]+)\s*\()");
        if (!name.isEmpty() && name != shape.name && !name.startsWith(u'~'))
            shape.publicMethods += name;
    }

    const QString &m_code;
    Scopes m_scopes;
    std::vector<OpenScope> m_open;
    qsizetype m_at = 0;
    qsizetype m_headFrom = 0;
    int m_parentheses = 0;
};

} // namespace

Scopes readScopes(const QString &code)
{
    return ScopeReader(code).read();
}

} // namespace longreach::architecture

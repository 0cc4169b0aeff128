// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eimconnection.h"

#include "app/core/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace longreach {

namespace {

using Dialect = EimConnection::Dialect;
using Authentication = EimConnection::Authentication;
using Environment = EimConnection::Environment;

constexpr WordTable<Dialect, 1> DialectWords{{{{Dialect::OnomondoEim, QLatin1String("onomondo-eim")}}}};
constexpr WordTable<Authentication, 4> AuthenticationWords{{{{Authentication::None, QLatin1String("none")},
                                                             {Authentication::Basic, QLatin1String("basic")},
                                                             {Authentication::Bearer, QLatin1String("bearer")},
                                                             {Authentication::Header, QLatin1String("header")}}}};
constexpr WordTable<Environment, 3> EnvironmentWords{{{{Environment::Lab, QLatin1String("lab")},
                                                       {Environment::Test, QLatin1String("test")},
                                                       {Environment::Production, QLatin1String("production")}}}};

constexpr qsizetype NameMaximum = 64;

/// An address of the machine itself. A host name that only looks like one ("127.example.com") is not.
bool isLoopback(const QString &host)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$)"));
    return host == u"localhost" || host == u"::1" || pattern.match(host).hasMatch();
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.isPrint(); });
}

/// The name of a header field (RFC 9110, 5.1): nothing that could end the line or begin another.
bool isHeaderName(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"));
    return pattern.match(text).hasMatch();
}

template <typename Enum, std::size_t Count>
Result<Enum> fromWord(const WordTable<Enum, Count> &table, QStringView word, QStringView what)
{
    if (!table.hasWord(word))
        return failure(Error::Kind::InvalidInput, QStringLiteral("%1: unknown word '%2'").arg(what, word));
    return table.valueOf(word, table.rows.front().first);
}

Result<void> validateAuthentication(const EimConnection &connection)
{
    const auto &user = connection.userName;
    const bool isBasic = connection.authentication == Authentication::Basic;
    if (isBasic && (user.isEmpty() || user.contains(u':') || !isPrintable(user)))
        return failure(Error::Kind::InvalidInput, QStringLiteral("authentication: a user name without ':' is needed"));
    if (connection.authentication == Authentication::Header && !isHeaderName(connection.headerName))
        return failure(Error::Kind::InvalidInput, QStringLiteral("authentication: no name of an HTTP header"));
    return {};
}

Result<void> validateAddress(const EimConnection &connection)
{
    const auto &url = connection.baseUrl;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return failure(Error::Kind::InvalidInput, QStringLiteral("address: not an http or https URL with a host"));
    if (!url.userInfo().isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("address: credentials belong in the keychain"));
    if (url.hasQuery() || url.hasFragment())
        return failure(Error::Kind::InvalidInput, QStringLiteral("address: a query or fragment is not allowed"));
    if (url.scheme() == u"http" && !isLoopback(url.host()) && !connection.isPlainHttpAccepted)
        return failure(Error::Kind::ConsentNeeded,
                       QStringLiteral("address: http to %1 sends everything in clear").arg(url.host()));
    return {};
}

} // namespace

QString EimConnection::credentialKey() const
{
    return QStringLiteral("eim/%1/credential").arg(name);
}

QString EimConnection::passphraseKey() const
{
    return QStringLiteral("eim/%1/pkcs12").arg(name);
}

Result<void> validate(const EimConnection &connection)
{
    if (connection.name.trimmed().isEmpty() || connection.name.size() > NameMaximum || !isPrintable(connection.name))
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("name: 1 to %1 printable characters").arg(NameMaximum));
    if (connection.maximumOpenOrders < 1 || connection.requestsPerSecond < 0 || connection.parallelRequests < 1
        || connection.parallelRequests > 32)
        return failure(Error::Kind::InvalidInput, QStringLiteral("limits: out of range"));
    if (const auto checked = validateAuthentication(connection); !checked)
        return checked;
    return validateAddress(connection);
}

QString toWord(Dialect dialect)
{
    return DialectWords.wordOf(dialect);
}

QString toWord(Authentication authentication)
{
    return AuthenticationWords.wordOf(authentication);
}

QString toWord(Environment environment)
{
    return EnvironmentWords.wordOf(environment);
}

Result<Dialect> dialectFromWord(QStringView word)
{
    return fromWord(DialectWords, word, u"dialect");
}

Result<Authentication> authenticationFromWord(QStringView word)
{
    return fromWord(AuthenticationWords, word, u"authentication");
}

Result<Environment> environmentFromWord(QStringView word)
{
    return fromWord(EnvironmentWords, word, u"environment");
}

} // namespace longreach

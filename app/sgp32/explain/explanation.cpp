// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/explain/explanation.h"

#include "app/sgp32/decode/types.h"
#include "app/sgp32/explain/resultcatalogue.h"
#include "app/sgp32/explain/tables.h"

#include <QRegularExpression>
#include <QStringList>

namespace longreach::sgp32 {

namespace {

/// `text` without what people write around a code: spaces, `0x`, `SW=`, `HTTP`.
QString bareCode(QStringView text)
{
    auto code = text.trimmed().toString();
    for (const auto &prefix : {QStringLiteral("HTTP"), QStringLiteral("SW"), QStringLiteral("0x")}) {
        if (code.startsWith(prefix, Qt::CaseInsensitive))
            code = code.mid(prefix.size());
        while (code.startsWith(u'=') || code.startsWith(u':') || code.startsWith(u' '))
            code = code.mid(1);
    }
    static const QRegularExpression spacedOctets(QStringLiteral("^[0-9A-Fa-f]{2}( [0-9A-Fa-f]{2})+$"));
    if (spacedOctets.match(code).hasMatch())
        code.remove(u' ');
    // Programs that keep PC/SC codes as signed numbers print them so.
    bool isNumber = false;
    const auto number = code.toInt(&isNumber);
    return isNumber && number < 0 ? QString::number(static_cast<quint32>(number), 16) : code;
}

/// Whether `code` is written like `pattern`, in which x stands for any hexadecimal digit.
bool fits(QStringView code, QLatin1String pattern)
{
    if (code.size() != pattern.size())
        return false;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const auto wanted = QChar(pattern[at]);
        const bool isAnyDigit = wanted == u'x' && QStringView(u"0123456789abcdef").contains(code[at].toLower());
        if (!isAnyDigit && code[at].toUpper() != wanted.toUpper())
            return false;
    }
    return true;
}

void explainByTable(const QString &family, std::span<const CodeRow> rows, const QString &code,
                    std::vector<Explanation> &to)
{
    for (const auto &row : rows) {
        if (!fits(code, QLatin1String(row.code)))
            continue;
        to.push_back({family, code.toUpper(), QString::fromLatin1(row.word), QString::fromUtf8(row.cause),
                      QString::fromUtf8(row.nextStep)});
        return;
    }
}

/// PC/SC's own names are understood as well.
void explainByName(const QString &family, std::span<const CodeRow> rows, const QString &name,
                   std::vector<Explanation> &to)
{
    for (const auto &row : rows) {
        if (name.compare(QLatin1String(row.word), Qt::CaseInsensitive) == 0)
            to.push_back({family, QString::fromLatin1(row.code), QString::fromLatin1(row.word),
                          QString::fromUtf8(row.cause), QString::fromUtf8(row.nextStep)});
    }
}

/// `8.2.6/3.8`, also written `8.2.6 - 3.8` or `8.2.6,3.8`.
QString reasonCode(QString code)
{
    code.remove(u' ');
    return code.replace(u'-', u'/').replace(u',', u'/').replace(u':', u'/');
}

void explainWord(const QString &word, std::vector<Explanation> &to)
{
    for (const auto &row : resultWordRows()) {
        if (word.compare(QLatin1String(row.word), Qt::CaseInsensitive) == 0)
            to.push_back(
                {QStringLiteral("result code"), codesOfResultWord(QLatin1String(row.word)).join(QStringLiteral(", ")),
                 QString::fromLatin1(row.word), QString::fromUtf8(row.cause), QString::fromUtf8(row.nextStep)});
    }
}

/// `catBusy(5)` as the decoder writes it, `EnableResult(2)`, a bare number, or a part of a word.
void explainLoosely(const QString &text, std::vector<Explanation> &to)
{
    static const QRegularExpression numbered(QStringLiteral("^(?:(\\w+)\\()?(\\d{1,3})\\)?$"));
    constexpr qsizetype TellingPart = 6;
    if (const auto found = numbered.match(text); found.hasMatch()) {
        explainWord(found.captured(1), to);
        if (to.empty()) {
            for (const auto &word : resultWordsOf(found.captured(2).toInt(), found.capturedView(1)))
                explainWord(word, to);
        }
        return;
    }
    if (text.size() < TellingPart)
        return;
    for (const auto &word : resultWords()) {
        if (word.contains(text, Qt::CaseInsensitive))
            explainWord(word, to);
    }
}

void explainTag(const QString &code, std::vector<Explanation> &to)
{
    bool isNumber = false;
    const auto tag = code.toUInt(&isNumber, 16);
    QStringList names;
    for (const auto *type : knownTypes()) {
        if (isNumber && tag > 0x30 && type->tag == tag)
            names << QString::fromLatin1(type->name);
    }
    if (!names.isEmpty())
        to.push_back({QStringLiteral("tag"), code.toUpper(), names.join(QStringLiteral(", ")),
                      QStringLiteral("An object of this type begins with this tag."),
                      QStringLiteral("Give the whole object to the decoder.")});
}

} // namespace

std::vector<Explanation> explain(QStringView text)
{
    std::vector<Explanation> found;
    const auto code = bareCode(text);
    explainByTable(QStringLiteral("status word"), statusWordRows(), code, found);
    explainByTable(QStringLiteral("PC/SC"), pcscRows(), code, found);
    explainByName(QStringLiteral("PC/SC"), pcscRows(), code, found);
    explainByTable(QStringLiteral("reason code"), reasonCodeRows(), reasonCode(code), found);
    explainByTable(QStringLiteral("HTTP"), httpRows(), code, found);
    explainWord(code, found);
    explainTag(code, found);
    if (found.empty())
        explainLoosely(code, found);
    return found;
}

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/codemask.h"

#include "app/core/activationcode.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace longreach::eim {

namespace {

constexpr QByteArrayView CodeName = "\"activationCode\"";
constexpr QByteArrayView DebugName = "\"debuginfo\"";

/// Where a string begins and ends, quotation marks included.
struct Stretch {
    qsizetype begin;
    qsizetype end;
};

/// The string beginning at or after `from`; one that is cut off reaches to the end.
std::optional<Stretch> nextString(const QByteArray &json, qsizetype from)
{
    const auto begin = json.indexOf('"', from);
    if (begin < 0)
        return std::nullopt;
    auto at = begin + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return Stretch{begin, std::min(at + 1, json.size())};
}

QByteArray masked(const QByteArray &quoted)
{
    const auto text = QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    const auto code = ActivationCode::parse(text);
    return '"' + (code ? code->toMaskedString().toUtf8() : QByteArray("...")) + '"';
}

/// `json` with the string after each name `name` replaced by what `replace` makes of it.
template <typename Replace>
QByteArray replaced(const QByteArray &json, QByteArrayView name, Replace replace)
{
    QByteArray result;
    qsizetype copied = 0;
    for (auto key = nextString(json, 0); key; key = nextString(json, key->end)) {
        if (QByteArrayView(json).sliced(key->begin, key->end - key->begin) != name)
            continue;
        const auto value = nextString(json, key->end);
        if (!value)
            break;
        result +=
            json.sliced(copied, value->begin - copied) + replace(json.sliced(value->begin, value->end - value->begin));
        copied = value->end;
        key->end = value->end;
    }
    return result + json.sliced(copied);
}

} // namespace

QByteArray maskCodes(const QByteArray &answer)
{
    if (!answer.contains(CodeName))
        return answer;
    return replaced(replaced(answer, CodeName, masked), DebugName,
                    [](const QByteArray &) { return QByteArray("\"\""); });
}

} // namespace longreach::eim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/esipa/jsonbinding.h"

#include "app/sgp32/esipa/jsonshapes.h"
#include "app/sgp32/esipa/jsonvalues.h"
#include "app/sgp32/schema/leaf.h"

namespace longreach::sgp32 {

namespace {

constexpr int UndefinedError = 127;
constexpr Tag TransactionIdTag = 0x80;

constexpr const char *FunctionNames[] = {
    "initiateAuthentication", "authenticateClient", "getBoundProfilePackage",  "cancelSession",
    "handleNotification",     "getEimPackage",      "provideEimPackageResult", "transferEimPackage",
};

/// The content of the one TLV under `outer`.
Result<OctetView> contentOf(const QByteArray &asn1, Tag outer)
{
    TlvReader reader(viewOf(asn1));
    Tlv tlv;
    if (!reader.next(tlv) || tlv.tag != outer || !reader.isAtEnd())
        return failure(Error::Kind::InvalidInput, QStringLiteral("not one TLV under %1").arg(toHex(outer)));
    return tlv.content;
}

/// Whether the body has a result, whatever its header says: some servers send both. A transaction id is none.
bool hasResult(const JsonShape &shape, const QJsonObject &json)
{
    const auto isThere = [&](const JsonMember &member) {
        return member.tag != TransactionIdTag && hasMember(json, member);
    };
    return std::any_of(shape.members.begin(), shape.members.end(), isThere)
        || std::any_of(shape.otherMembers.begin(), shape.otherMembers.end(), isThere);
}

int codeOf(HttpFunction function, const QString &reason)
{
    for (const auto &row : jsonErrorRows()) {
        if (row.function == function && reason == QLatin1String(row.reason))
            return row.code;
    }
    return UndefinedError;
}

QJsonObject header(bool isSuccess, const QString &reason)
{
    QJsonObject status{
        {QStringLiteral("status"), isSuccess ? QStringLiteral("Executed-Success") : QStringLiteral("Failed")}};
    if (!isSuccess && !reason.isEmpty())
        status.insert(QStringLiteral("statusCodeData"),
                      QJsonObject{{QStringLiteral("subjectCode"), reason.section(u'/', 0, 0)},
                                  {QStringLiteral("reasonCode"), reason.section(u'/', 1)}});
    return {{QStringLiteral("functionExecutionStatus"), status}};
}

QString reasonFor(HttpFunction function, qint64 code)
{
    for (const auto &row : jsonErrorRows()) {
        if (row.function == function && row.code == code)
            return QString::fromLatin1(row.reason);
    }
    return {};
}

QJsonObject withHeader(QJsonObject json)
{
    json.insert(QStringLiteral("header"), header(true, {}));
    return json;
}

QByteArray errorTlv(const JsonShape &shape, int code)
{
    return tlvOf(shape.outer, tlvOf(shape.errorTag, toByteArray(IntegerOctets(code).view())));
}

QJsonObject statusOf(const QJsonObject &response)
{
    return response[u"header"].toObject()[u"functionExecutionStatus"].toObject();
}

} // namespace

QString pathOf(HttpInterface interface, HttpFunction function)
{
    const auto name = QLatin1String(FunctionNames[static_cast<std::size_t>(function)]);
    return (interface == HttpInterface::Esipa ? QStringLiteral("/gsma/rsp2/esipa/")
                                              : QStringLiteral("/gsma/rsp2/es9plus/"))
        + name;
}

std::optional<HttpFunction> functionOfPath(QStringView path)
{
    for (std::size_t at = 0; at < std::size(FunctionNames); ++at) {
        if (path.mid(path.lastIndexOf(u'/') + 1) == QLatin1String(FunctionNames[at]))
            return static_cast<HttpFunction>(at);
    }
    return {};
}

Result<QByteArray> requestFromJson(HttpFunction function, const QJsonObject &json)
{
    const auto &shape = requestShape(function);
    const auto inside = membersFromJson(shape.members, json);
    return inside ? Result<QByteArray>(tlvOf(shape.outer, *inside)) : inside;
}

Result<QJsonObject> requestToJson(HttpInterface interface, HttpFunction function, const QByteArray &asn1)
{
    const auto &shape = requestShape(function);
    const auto content = contentOf(asn1, shape.outer);
    return content ? membersToJson(shape.members, *content, interface) : Result<QJsonObject>(failure(content.error()));
}

Result<QByteArray> responseFromJson(HttpFunction function, const QJsonObject &json)
{
    const auto &shape = responseShape(function);
    if (shape.outer == 0)
        return QByteArray();
    if (!isExecuted(json) && !hasResult(shape, json))
        return errorTlv(shape, codeOf(function, reasonOf(json)));
    const bool isOther = shape.otherArm != 0 && !json.value(QLatin1String(shape.otherMembers[1].key)).isUndefined();
    auto inside = membersFromJson(isOther ? shape.otherMembers : shape.members, json);
    if (!inside)
        return inside;
    if (function == HttpFunction::ProvideEimPackageResult && inside->isEmpty())
        *inside = tlvOf(tag::Sequence, {});
    if (function == HttpFunction::TransferEimPackage && inside->isEmpty())
        *inside = tlvOf(tag::Null, {});
    const auto arm = isOther ? shape.otherArm : shape.arm;
    return tlvOf(shape.outer, arm == 0 ? *inside : tlvOf(arm, *inside));
}

Result<QJsonObject> responseToJson(HttpInterface interface, HttpFunction function, const QByteArray &asn1)
{
    const auto &shape = responseShape(function);
    if (shape.outer == 0)
        return withHeader({});
    const auto content = contentOf(asn1, shape.outer);
    if (!content)
        return failure(content.error());
    TlvReader reader(*content);
    Tlv arm;
    const bool hasArm = reader.next(arm);
    // getEimPackage's number is read from a success by all, from a failure by some.
    if (hasArm && arm.tag == shape.errorTag && function != HttpFunction::GetEimPackage
        && function != HttpFunction::TransferEimPackage) {
        const auto code = readInteger(arm.content).value_or(UndefinedError);
        return QJsonObject{{QStringLiteral("header"), header(false, reasonFor(function, code))}};
    }
    const bool isOther = hasArm && shape.otherArm != 0 && arm.tag == shape.otherArm;
    const auto inside = shape.arm == 0 ? *content : arm.content;
    auto json = membersToJson(isOther ? shape.otherMembers : shape.members, inside, interface);
    return json ? Result<QJsonObject>(withHeader(*json)) : json;
}

QString reasonOf(const QJsonObject &response)
{
    const auto data = statusOf(response)[u"statusCodeData"].toObject();
    const auto subject = data[u"subjectCode"].toString();
    return subject.isEmpty() ? QString() : subject + u'/' + data[u"reasonCode"].toString();
}

bool isExecuted(const QJsonObject &response)
{
    const auto status = statusOf(response)[u"status"].toString();
    return status == u"Executed-Success" || status == u"Executed-WithWarning";
}

} // namespace longreach::sgp32

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/activationcode.h"

#include <QRegularExpression>
#include <QStringList>

namespace longreach {

namespace {

tl::unexpected<Error> badCode(const QString &finding)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("activation code: ") + finding);
}

bool isHostName(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?=.{1,253}(:|$))[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                       "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*(:[0-9]{1,5})?$"));
    return pattern.match(text).hasMatch();
}

bool isOid(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-2](\\.(0|[1-9][0-9]*))+$"));
    return pattern.match(text).hasMatch();
}

/// A flag field: absent or empty is no, "1" is yes.
Result<bool> readFlag(const QStringList &fields, qsizetype index, QStringView name)
{
    const auto text = fields.value(index);
    if (text.isEmpty() || text == u"0")
        return false;
    if (text == u"1")
        return true;
    return badCode(QStringLiteral("the %1 flag must be 1 or empty").arg(name));
}

Result<QString> withoutPrefix(QStringView text)
{
    auto code = text.trimmed();
    if (code.startsWith(u"LPA:", Qt::CaseInsensitive))
        code = code.mid(4);
    if (code.size() > ActivationCode::MaximumOctets)
        return badCode(QStringLiteral("longer than 255 octets"));
    for (qsizetype at = 0; at < code.size(); ++at) {
        if (code.at(at).unicode() <= 0x20 || code.at(at).unicode() >= 0x7F)
            return badCode(QStringLiteral("character %1 is not printable ASCII").arg(at + 1));
    }
    return code.toString();
}

} // namespace

Result<ActivationCode> ActivationCode::parse(QStringView text)
{
    const auto plain = withoutPrefix(text);
    if (!plain)
        return failure(plain.error());
    const auto fields = plain->split(u'$');
    if (fields.size() < 3 || fields.size() > 7)
        return badCode(QStringLiteral("%1 fields instead of 3 to 7 (1$address$matching id)").arg(fields.size()));
    if (fields[0] != u"1")
        return badCode(QStringLiteral("format is not 1"));
    if (!isHostName(fields[1]))
        return badCode(QStringLiteral("the SM-DP+ address is no host name"));
    if (!fields.value(3).isEmpty() && !isOid(fields[3]))
        return badCode(QStringLiteral("the SM-DP+ OID is malformed"));
    const auto confirmation = readFlag(fields, 4, u"confirmation code");
    if (!confirmation)
        return failure(confirmation.error());
    const auto deviceChange = readFlag(fields, 6, u"device change");
    if (!deviceChange)
        return failure(deviceChange.error());

    ActivationCode code;
    code.m_smdpAddress = fields[1];
    code.m_matchingId = fields[2];
    code.m_smdpOid = fields.value(3);
    code.m_needsConfirmationCode = *confirmation;
    code.m_ciKeyIndicator = fields.value(5);
    code.m_isForDeviceChange = *deviceChange;
    return code;
}

QString ActivationCode::toMaskedString() const
{
    const auto shown = m_matchingId.size() > 4 ? m_matchingId.left(2) : QString();
    return QStringLiteral("1$%1$%2%3").arg(m_smdpAddress, shown, QString(3, QChar(0x2022)));
}

QString ActivationCode::reveal() const
{
    QStringList fields{QStringLiteral("1"),
                       m_smdpAddress,
                       m_matchingId,
                       m_smdpOid,
                       m_needsConfirmationCode ? QStringLiteral("1") : QString(),
                       m_ciKeyIndicator,
                       m_isForDeviceChange ? QStringLiteral("1") : QString()};
    while (fields.size() > 3 && fields.constLast().isEmpty())
        fields.removeLast();
    return fields.join(u'$');
}

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/ordername.h"

#include "app/core/words.h"

#include <QUrl>
#include <QUuid>

namespace longreach::eim {

namespace {

constexpr WordTable<Facility, 5> FacilityWords{{{{Facility::Download, QLatin1String("download")},
                                                 {Facility::Psmo, QLatin1String("psmo")},
                                                 {Facility::Eco, QLatin1String("eco")},
                                                 {Facility::Edr, QLatin1String("edr")},
                                                 {Facility::Euicc, QLatin1String("euicc")}}}};

bool isUuid(QStringView text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace

QString toWord(Facility facility)
{
    return FacilityWords.wordOf(facility);
}

Result<OrderName> OrderName::parse(QStringView text)
{
    const auto slash = text.indexOf(u'/');
    const auto word = text.first(slash < 0 ? 0 : slash);
    const auto id = text.sliced(slash + 1);
    if (!FacilityWords.hasWord(word) || !isUuid(id))
        return failure(Error::Kind::InvalidInput, QStringLiteral("order '%1': not <facility>/<uuid>").arg(text));
    return OrderName(FacilityWords.valueOf(word, Facility::Psmo), id.toString());
}

Result<OrderName> OrderName::make(Facility facility, QStringView id)
{
    if (!isUuid(id))
        return failure(Error::Kind::BadReply, QStringLiteral("an order id that is no UUID"));
    return OrderName(facility, id.toString());
}

Result<OrderName> OrderName::fromLocation(const QByteArray &location, Facility facility)
{
    const auto path = QUrl::fromEncoded(location, QUrl::StrictMode).path(QUrl::FullyEncoded);
    const auto id = path.section(u'/', -1);
    const auto ending = QStringLiteral("/%1/lookup/%2").arg(toWord(facility), id);
    if (!path.endsWith(ending))
        return failure(Error::Kind::BadReply,
                       QStringLiteral("Location does not end in /%1/lookup/<id>").arg(toWord(facility)));
    return make(facility, id);
}

QString OrderName::toString() const
{
    return toWord(m_facility) + u'/' + m_id;
}

QByteArray OrderName::path(QLatin1String verb) const
{
    return QStringLiteral("/%1/%2/%3").arg(toWord(m_facility), verb, m_id).toLatin1();
}

} // namespace longreach::eim

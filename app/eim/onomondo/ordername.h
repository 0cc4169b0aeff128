// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace longreach::eim {

/// The five kinds of orders of onomondo-eim, each with books of its own.
enum class Facility { Download, Psmo, Eco, Edr, Euicc };

/// The first element of the path: `psmo`.
[[nodiscard]] QString toWord(Facility facility);

/// What onomondo-eim calls an order, complete: the facility, without which its id leads nowhere,
/// and the id. Outside the dialect it is the text `psmo/94924f1e-85a6-402c-bcbf-e91971e803a2`.
class OrderName final {
public:
    /// Reads toString(). Fails with InvalidInput.
    static Result<OrderName> parse(QStringView text);

    /// Reads an id as listed or found in a path. Fails with BadReply unless it is a UUID: an id goes
    /// into the path of later requests.
    static Result<OrderName> make(Facility facility, QStringView id);

    /// Reads the Location of a created order, relative or absolute, behind any prefix: only its end
    /// `/<facility>/lookup/<id>` counts, for a proxy may know the eIM under another name.
    /// Fails with BadReply.
    static Result<OrderName> fromLocation(const QByteArray &location, Facility facility);

    [[nodiscard]] QString toString() const;

    /// `/psmo/lookup/<id>`, `/psmo/delete/<id>`.
    [[nodiscard]] QByteArray path(QLatin1String verb) const;

    friend bool operator==(const OrderName &, const OrderName &) = default;

private:
    OrderName(Facility facility, QString id) : m_facility(facility), m_id(std::move(id)) {}

    Facility m_facility;
    QString m_id;
};

} // namespace longreach::eim

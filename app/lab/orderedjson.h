// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>
#include <variant>
#include <vector>

namespace longreach::lab {

/// A JSON value that keeps the order of its members and the digits of its numbers.
///
/// The eIM whose dialect the lab speaks tells orders apart by the order of members and hands
/// numbers of any length back unchanged; QJsonObject does neither. Strings are UTF-8.
class OrderedJson final {
public:
    using Member = std::pair<QByteArray, OrderedJson>;
    using Array = std::vector<OrderedJson>;
    using Object = std::vector<Member>;

    OrderedJson() = default; ///< null
    static OrderedJson boolean(bool value);
    static OrderedJson number(qint64 value);
    static OrderedJson real(double value);
    /// Octets that are no UTF-8 become U+FFFD, so that whatever a device sent can be told.
    static OrderedJson string(QByteArray utf8);
    static OrderedJson string(const QString &text) { return string(text.toUtf8()); }
    static OrderedJson array(Array items) { return OrderedJson(std::move(items)); }
    static OrderedJson object(Object members) { return OrderedJson(std::move(members)); }

    /// Reads one JSON text (RFC 8259), blanks around it allowed. Fails with InvalidInput.
    static Result<OrderedJson> parse(const QByteArray &text);

    /// The shortest text: no blanks.
    [[nodiscard]] QByteArray toText() const;

    [[nodiscard]] const Object *asObject() const noexcept { return std::get_if<Object>(&m_value); }
    [[nodiscard]] const Array *asArray() const noexcept { return std::get_if<Array>(&m_value); }
    [[nodiscard]] const QByteArray *asString() const noexcept { return std::get_if<QByteArray>(&m_value); }
    [[nodiscard]] const bool *asBoolean() const noexcept { return std::get_if<bool>(&m_value); }

    /// Whether it is an object of exactly these members in this order.
    [[nodiscard]] bool hasExactly(std::initializer_list<const char *> names) const;

    friend bool operator==(const OrderedJson &, const OrderedJson &) = default;

private:
    struct Number {
        QByteArray text;
        friend bool operator==(const Number &, const Number &) = default;
    };
    using Value = std::variant<std::monostate, bool, Number, QByteArray, Array, Object>;
    friend class OrderedJsonReader;

    explicit OrderedJson(Value value) : m_value(std::move(value)) {}
    void write(QByteArray &out) const;

    Value m_value;
};

} // namespace longreach::lab

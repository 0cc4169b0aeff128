// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/orderedjson.h"

namespace longreach::lab {

/// Reads one JSON text into an OrderedJson. At most 512 levels deep.
class OrderedJsonReader final {
public:
    explicit OrderedJsonReader(const QByteArray &text) : m_text(text) {}

    /// Fails with InvalidInput, naming the position.
    Result<OrderedJson> read();

private:
    Result<OrderedJson> readValue(int depth);
    Result<OrderedJson> readObject(int depth);
    Result<OrderedJson> readArray(int depth);
    Result<OrderedJson> readNumber();
    Result<OrderedJson> readWord();
    Result<QByteArray> readString();
    bool readEscape(QByteArray &out);
    bool readUnicodeEscape(QByteArray &out);
    bool readHexUnit(char32_t &unit);
    void skipBlanks();
    bool takeIf(char wanted);
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    [[nodiscard]] tl::unexpected<Error> broken() const;

    const QByteArray m_text;
    qsizetype m_at = 0;
};

} // namespace longreach::lab

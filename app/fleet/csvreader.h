// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace longreach::fleet {

/// One record of a delimited file, or what is wrong with it.
struct CsvRecord {
    qint64 row = 0;          ///< from 1, as a spreadsheet counts: the header is 1, blank lines count
    qint64 line = 0;         ///< of the file, where it begins, from 1
    qint64 offset = 0;       ///< in octets from the start of the file
    QByteArrayList fields;   ///< unquoted, as octets; what was read so far when there is a problem
    QString problem;         ///< empty if the record is sound
    qsizetype badField = -1; ///< the field with the problem, from 0
};

/// Reads RFC 4180 and what programs make of it: comma, semicolon or tab (found out from the first
/// line), quotes, doubled quotes, line ends within quotes, CRLF, LF or CR, a UTF-8 byte order mark.
///
/// A broken record costs itself only: reading goes on at the next line. Fields and records are
/// bounded, so a file of one endless line does no harm. The octets must outlive the reader.
class CsvReader final {
public:
    static constexpr qsizetype MaximumFieldOctets = 64 * 1'024;
    static constexpr qsizetype MaximumFields = 1'000;

    explicit CsvReader(QByteArrayView octets);

    /// The next record that is not blank; nothing at the end.
    std::optional<CsvRecord> next();

    [[nodiscard]] char delimiter() const noexcept { return m_delimiter; }

    /// Octets read so far.
    [[nodiscard]] qint64 position() const noexcept { return m_at; }

private:
    CsvRecord readRecord();
    /// Reads one field; returns whether another follows in this record.
    bool readField(CsvRecord &record);
    /// Reads from the quote at the present place to its partner; returns whether there is one.
    bool readQuoted(CsvRecord &record, QByteArray &field);
    void fail(CsvRecord &record, const QString &problem);
    void skipLineEnd();

    QByteArrayView m_octets;
    qsizetype m_at = 0;
    qsizetype m_recordStart = 0;
    qint64 m_row = 0;
    qint64 m_line = 1;
    char m_delimiter = ',';
};

/// The octets of a field as text. Fails with InvalidInput, naming the octet (from 0), if they are
/// not UTF-8.
[[nodiscard]] Result<QString> textOfField(QByteArrayView field);

} // namespace longreach::fleet

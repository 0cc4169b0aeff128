// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/rejectsfile.h"

#include "app/fleet/csvwriter.h"

#include <algorithm>

namespace longreach::fleet {

namespace {

constexpr QLatin1String ReasonHeader("reason");

} // namespace

RejectsFile::RejectsFile(const QString &path, const DeviceColumns &columns, char delimiter)
    : m_file(path), m_columns(columns), m_delimiter(delimiter), m_width(columns.headers.size())
{
    // Mended rows come back with the reasons of last time, which are not carried on.
    if (m_width > 0 && columns.headers.back() == ReasonHeader)
        --m_width;
}

Result<void> RejectsFile::add(const CsvRecord &record, const RowProblem &problem)
{
    if (!m_isMade) {
        if (!m_file.open(QIODevice::WriteOnly))
            return failure(Error::Kind::Storage, m_file.fileName() + QStringLiteral(": ") + m_file.errorString());
        m_isMade = true;
        QByteArrayList headers;
        for (const auto &header : m_columns.headers.first(m_width))
            headers.append(header.toUtf8());
        if (m_columns.hasHeader) {
            if (const auto written = write(headers + QByteArrayList{QString(ReasonHeader).toUtf8()}); !written)
                return written;
        }
    }
    auto fields = record.fields;
    fields.resize(m_width == m_columns.headers.size() ? std::max(fields.size(), m_width) : m_width);
    const auto place = problem.column.isEmpty()
        ? QStringLiteral("row %1: ").arg(problem.row)
        : QStringLiteral("row %1, column '%2': ").arg(problem.row).arg(problem.column);
    fields.append((place + problem.reason).toUtf8());
    return write(fields);
}

Result<void> RejectsFile::close()
{
    if (m_isMade && !m_file.flush())
        return failure(Error::Kind::Storage, m_file.fileName() + QStringLiteral(": ") + m_file.errorString());
    m_file.close();
    return {};
}

Result<void> RejectsFile::write(const QByteArrayList &fields)
{
    const auto record = csvRecord(fields, m_delimiter);
    if (m_file.write(record) == record.size())
        return {};
    return failure(Error::Kind::Storage, m_file.fileName() + QStringLiteral(": ") + m_file.errorString());
}

} // namespace longreach::fleet

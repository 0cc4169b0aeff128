// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace longreach::cli {

namespace {

constexpr int BarWidth = 30;

#ifdef Q_OS_WIN

/// Has the octets arrive as they are, and a console take them for UTF-8. Says whether it is one on which lines can
/// be written over.
bool makeReady(std::FILE *file)
{
    _setmode(_fileno(file), _O_BINARY);
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(file)));
    DWORD mode = 0;
    if (!GetConsoleMode(handle, &mode))
        return false;
    SetConsoleOutputCP(CP_UTF8);
    return SetConsoleMode(handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

#else

/// Says whether it is a terminal, on which lines can be written over.
bool makeReady(std::FILE *file)
{
    return isatty(fileno(file)) == 1;
}

#endif

QString barOf(qint64 done, qint64 total)
{
    const auto filled = total > 0 ? static_cast<int>(std::clamp<qint64>(done * BarWidth / total, 0, BarWidth)) : 0;
    const auto percent = total > 0 ? std::clamp<qint64>(done * 100 / total, 0, 100) : 0;
    return QStringLiteral("[%1%2] %3%")
        .arg(QString(filled, QChar(0x2588)), QString(BarWidth - filled, QChar(0x2591)))
        .arg(percent, 3);
}

} // namespace

Output::Output(std::FILE *results, std::FILE *messages, Format format)
    : m_results(results), m_messages(messages), m_format(format), m_showsProgress(makeReady(messages))
{
    makeReady(results);
}

Output::~Output()
{
    clearProgress();
}

void Output::print(const QJsonValue &json, const TextTable &table)
{
    switch (m_format) {
    case Format::Table: write(table.toText().toUtf8()); break;
    case Format::Csv: write(table.toCsv()); break;
    case Format::Json:
        write((json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject())).toJson());
        break;
    }
}

void Output::write(const QByteArray &octets)
{
    clearProgress();
    put(m_results, octets);
}

void Output::say(const QString &line)
{
    if (m_format != Format::Table)
        return;
    clearProgress();
    put(m_messages, printable(line).toUtf8() + '\n');
}

void Output::complain(const QString &line)
{
    clearProgress();
    put(m_messages, "longreachctl: " + printable(line).toUtf8() + '\n');
}

void Output::showProgress(qint64 done, qint64 total, const QString &text)
{
    if (!m_showsProgress)
        return;
    const auto words = printable(text);
    const auto line = total > 0 ? barOf(done, total) + u' ' + words : words;
    put(m_messages, "\r\x1b[K" + line.toUtf8());
    m_hasProgress = true;
}

void Output::clearProgress()
{
    if (m_hasProgress)
        put(m_messages, "\r\x1b[K");
    m_hasProgress = false;
}

void Output::put(std::FILE *to, const QByteArray &octets)
{
    const auto size = static_cast<std::size_t>(octets.size());
    if (std::fwrite(octets.constData(), 1, size, to) == size && std::fflush(to) == 0)
        return;
    const auto cause = qt_error_string();
    const bool isFirst = !std::exchange(m_hasFailed, true);
    if (isFirst && to == m_results)
        complain(QStringLiteral("Could not write the results: %1. What was written is not all of them.").arg(cause));
}

} // namespace longreach::cli

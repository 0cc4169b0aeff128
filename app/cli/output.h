// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/texttable.h"

#include <QJsonValue>
#include <QString>

#include <cstdio>

namespace longreach::cli {

/// Where longreachctl writes: results to stdout in the format asked for, all else to stderr.
///
/// Progress is drawn on stderr, over itself, and only if that is a terminal; so a pipe gets results
/// and nothing else.
class Output final {
public:
    enum class Format { Table, Json, Csv };

    /// The files stay open.
    Output(std::FILE *results, std::FILE *messages, Format format);
    ~Output();

    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    [[nodiscard]] Format format() const noexcept { return m_format; }

    /// One result: as JSON in that format, else as the table that says the same.
    void print(const QJsonValue &json, const TextTable &table);

    /// Octets as they are, to stdout.
    void write(const QByteArray &octets);

    /// A remark for a person, to stderr; left out unless the format is Table.
    void say(const QString &line);

    /// What went wrong, to stderr: `longreachctl: <line>`.
    void complain(const QString &line);

    /// A bar for `done` of `total` with `text` behind it. `total` 0: not known yet.
    void showProgress(qint64 done, qint64 total, const QString &text);
    void clearProgress();

    /// Whether progress is drawn at all.
    [[nodiscard]] bool showsProgress() const noexcept { return m_showsProgress; }

    /// Whether something could not be written: a full disk, a closed pipe.
    [[nodiscard]] bool hasFailed() const noexcept { return m_hasFailed; }

private:
    void put(std::FILE *to, const QByteArray &octets);

    std::FILE *m_results;
    std::FILE *m_messages;
    Format m_format;
    bool m_showsProgress = false;
    bool m_hasProgress = false;
    bool m_hasFailed = false;
};

} // namespace longreach::cli

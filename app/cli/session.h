// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace longreach::cli {

class Output;

/// What stands around a command: where it writes, and where its store is.
class Session final {
public:
    Session(Output &output, QString storeFolder, QString secrets)
        : m_output(output), m_storeFolder(std::move(storeFolder)), m_secrets(std::move(secrets))
    {}

    [[nodiscard]] Output &output() const noexcept { return m_output; }

private:
    Output &m_output;
    QString m_storeFolder;
    QString m_secrets;
};

} // namespace longreach::cli

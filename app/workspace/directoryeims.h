// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/eimsource.h"

namespace longreach::fleet {
class EimDirectory;
}

namespace longreach::workspace {

/// The eIMs of a directory as jobs ask for them.
class DirectoryEims final : public jobs::EimSource {
public:
    /// `directory` outlives this.
    explicit DirectoryEims(const fleet::EimDirectory &directory) noexcept : m_directory(directory) {}

    Result<ports::OpenEim> find(const QString &name) const override;

private:
    const fleet::EimDirectory &m_directory;
};

} // namespace longreach::workspace

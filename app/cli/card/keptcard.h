// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/ports/cardreaders.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace longreach::cli {

/// A reader in this process with a virtual card in it that is kept in a file: each change is stored
/// before the card has answered the next command.
class KeptCard final {
public:
    /// The card of that `personality` (`iot` or `consumer`) in `folder`, which is made if it is not
    /// there; a new card has three profiles. One process at a time.
    ///
    /// Fails with Locked, Storage, or Damaged (the file is left as it is).
    static Result<std::unique_ptr<KeptCard>> open(const QString &folder, const QString &personality);

    [[nodiscard]] const std::shared_ptr<ports::CardReaders> &readers() const noexcept { return m_readers; }

    /// Holds the certificate of the test CI that the card is under.
    [[nodiscard]] const QString &issuerFolder() const noexcept { return m_issuerFolder; }

private:
    explicit KeptCard(const QString &path) : m_lock(path + QStringLiteral(".lock")) {}

    QLockFile m_lock;
    QString m_issuerFolder;
    std::shared_ptr<ports::CardReaders> m_readers;
};

} // namespace longreach::cli

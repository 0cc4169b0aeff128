// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/eimmatch.h"
#include "app/core/result.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace longreach::workspace {
class Workspace;
}

namespace longreach::cli {

/// Finds out what the eIMs of a store say of themselves and whom the store holds a device for.
/// For one use, on the workspace's thread.
class EimInquiry final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const std::vector<KnownEim> &known)>;

    /// `asksThem` false: nobody is asked, the store alone says.
    EimInquiry(workspace::Workspace &workspace, bool asksThem, QObject *parent = nullptr);

    /// Starts the workspace and calls `then` with every eIM of the store, by name. One that does not
    /// answer is known by its host alone, and told by unanswered().
    void begin(const std::optional<Eid> &eid, Then then);

Q_SIGNALS:
    void unanswered(const QString &eim, const longreach::Error &error);

    /// Instead of an answer: the store could not be read.
    void failed(const longreach::Error &error);

private:
    void listFor(const QString &holder);
    void ask(std::size_t at);
    void askBooks(std::size_t at);
    void settle();

    workspace::Workspace &m_workspace;
    const bool m_asksThem;
    Then m_then;
    std::optional<Eid> m_eid;
    std::vector<KnownEim> m_known;
    std::size_t m_open = 0;
};

} // namespace longreach::cli

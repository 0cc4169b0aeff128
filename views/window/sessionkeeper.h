// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/placehistory.h"
#include "views/window/draft.h"

#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QSettings;

namespace longreach {

/// What a person would miss if the program ended in the middle of their work.
struct Session {
    PlaceHistory history;
    QStringList partWindows; ///< see PartWindows::openLinks()
    std::vector<Draft> drafts;
};

/// Writes the session down as it goes, so that after a crash the next window begins where this one
/// ended. After a clean end nothing is left to resume.
///
/// One window a settings file keeps it: a second console on the same store neither resumes nor writes.
class SessionKeeper final : public QObject {
    Q_OBJECT

public:
    using Reader = std::function<Session()>;
    using LayoutWriter = std::function<void(QSettings &settings)>;

    /// `settings` outlive the keeper.
    SessionKeeper(QSettings &settings, Reader reader, LayoutWriter writeLayout, QObject *parent = nullptr);

    /// What the last run left behind because it did not end cleanly; without a crash an empty one.
    [[nodiscard]] Session interrupted() const;
    [[nodiscard]] bool wasInterrupted() const noexcept { return m_wasInterrupted; }

    /// Keeps the session from now on.
    void start();

    /// Writes session and layout down now.
    void keep();

    /// The run ends as a person wanted it: there is nothing to resume.
    void endCleanly();

private:
    void keepSession();

    QSettings &m_settings;
    Reader m_reader;
    LayoutWriter m_writeLayout;
    QLockFile m_lock;
    bool m_isOurs;
    bool m_wasInterrupted;
    QTimer m_timer;
    QTimer m_layoutTimer; ///< a layout is always written whole, so seldom
};

} // namespace longreach

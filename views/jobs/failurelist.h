// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"
#include "models/jobs/failuretally.h"

#include <QScrollArea>

#include <vector>

class QBoxLayout;
class QPushButton;

namespace longreach {

/// What went wrong in a job: a line for each way, with how many, what to do about it, and the means.
///
/// While it changes, a button keeps the focus, and the press that is under way.
class FailureList final : public QScrollArea {
    Q_OBJECT

public:
    explicit FailureList(QWidget *parent = nullptr);

    /// `silent` devices took their order long ago, the first one `longest` ago, and have not answered.
    void show(const std::vector<FailureGroup> &groups, qint64 silent, const QString &longest);
    using QScrollArea::show;

    /// Operations in all groups, and the silent ones.
    [[nodiscard]] qint64 count() const noexcept;

Q_SIGNALS:
    void rowsRequested(const longreach::FailureGroup &group);
    void retryRequested(const longreach::FailureGroup &group);
    void auditRequested(const longreach::FailureGroup &group);
    void silentAuditRequested();

private:
    void rebuild();
    void endPress();
    QPushButton *addButton(QBoxLayout *row, const QString &text, const QString &accessibleName);
    void addGroup(const FailureGroup &group);
    void addSilent();
    QBoxLayout *addLine(Tone tone, const QString &state, qint64 count, const QString &what, const QString &step);

    std::vector<FailureGroup> m_groups;
    qint64 m_silent = 0;
    QString m_longest;
    bool m_isStale = false; ///< it shows what was before, until a button is let go of
    QBoxLayout *m_lines = nullptr;
};

} // namespace longreach

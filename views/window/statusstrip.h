// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace longreach::jobs {
struct EngineStatus;
} // namespace longreach::jobs

namespace longreach {

/// The bottom of the window: who runs the operations, what is under way, and what rests because of
/// a problem.
class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void showEngine(const jobs::EngineStatus &status);

    /// A remark on the right: which store this is, whether the lab runs.
    void setRemark(const QString &remark);

    /// Puts `area` at the far right.
    void setArea(QWidget *area);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Muted;
    QBoxLayout *m_row;
    QLabel *m_engine;
    QLabel *m_problem;
    QLabel *m_remark;
};

} // namespace longreach

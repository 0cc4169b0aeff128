// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QDialog>

#include <stop_token>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace longreach {

class Banner;

/// Shows a long piece of work: how far it is, a way to stop it, and what came of it.
///
/// Closing it while the work runs asks the work to stop. Deletes itself when closed.
class TaskDialog final : public QDialog {
    Q_OBJECT

public:
    TaskDialog(const QString &title, QWidget *parent);

    /// Handed to the work; a stop is requested by Cancel and by closing.
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

    /// `total` 0: nobody knows how much there is.
    void setProgress(qint64 done, qint64 total, const QString &text);

    /// `tone` says how it went: not all was done that was wanted, or all.
    void finish(const QString &text, Tone tone = Tone::Good);
    void fail(const QString &sentence, const QString &detail);

    /// Shows `widget` below the text, for instance a table of problems.
    void addResult(QWidget *widget);

    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }

protected:
    void done(int result) override;

private:
    void settle();

    std::stop_source m_stop;
    bool m_isRunning = true;
    QBoxLayout *m_column;
    QLabel *m_text;
    QProgressBar *m_bar;
    Banner *m_banner;
    QPushButton *m_button;
};

} // namespace longreach

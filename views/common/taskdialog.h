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
/// Closing it while the work runs asks the work to stop, unless it may go on without the dialog: then that
/// is out of the way until it is shown again. Deletes itself when closed.
class TaskDialog : public QDialog {
    Q_OBJECT

public:
    TaskDialog(const QString &title, QWidget *parent);

    /// Handed to the work; a stop is requested by Cancel and by closing.
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

    /// The work may go on while the dialog is out of the way; from now on there is a button for that.
    void letGoOn();

    /// `total` 0: nobody knows how much there is.
    void setProgress(qint64 done, qint64 total, const QString &text);

    /// `tone` says how it went: not all was done that was wanted, or all.
    void finish(const QString &text, Tone tone = Tone::Good);

    /// All went well, and what came of it is the file at `path`: it can be opened from here.
    void finishFile(const QString &path, const QString &text);
    void fail(const QString &sentence, const QString &detail);

    /// Shows `widget` below the text, for instance a table of problems.
    void addResult(QWidget *widget);

    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }

Q_SIGNALS:
    /// A person wants the work to stop.
    void stopWanted();

protected:
    /// Out of the way, to be shown again.
    void putAside();

    void done(int result) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void stop();
    void settle();

    std::stop_source m_stop;
    bool m_isRunning = true;
    bool m_isAside = false;
    QBoxLayout *m_column;
    QBoxLayout *m_buttons;
    QLabel *m_text;
    QProgressBar *m_bar;
    Banner *m_banner;
    QPushButton *m_button;
    QPushButton *m_goOn; ///< there if the work may go on without the dialog
};

} // namespace longreach

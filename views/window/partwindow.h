// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/page.h"

#include <QPointer>
#include <QWidget>

class QSettings;

namespace longreach {

class EmptyState;

/// A table or chart of a page in a window of its own. Deletes itself when closed, after it has given
/// back what it took out of the page; its geometry is kept.
class PartWindow final : public QWidget {
    Q_OBJECT

public:
    /// `settings` outlive the window. Takes part.widget out of its page, unless part.another makes a second.
    PartWindow(const PagePart &part, QSettings &settings);
    ~PartWindow() override;

    [[nodiscard]] const QString &id() const noexcept { return m_id; }

    /// What it shows; null once it has been given back.
    [[nodiscard]] QWidget *content() const noexcept { return m_content; }

    /// Returns what it took to its page. Closing does that, too.
    void giveBack();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void takeOut();

    QString m_id;
    QSettings &m_settings;
    QPointer<QWidget> m_content;
    QPointer<EmptyState> m_gap; ///< what stands in the page instead; null if nothing was taken out
};

} // namespace longreach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/helplibrary.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace longreach {

class HelpBrowser;

/// The help: topics that can be searched on the left, the page on the right, back and forward.
///
/// A window of its own without a parent, so that it can be read beside a dialog that is asking something.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    /// `language` as HelpLibrary takes it.
    explicit HelpWindow(const QString &language);

    /// Shows the page, or the first one if there is no such topic, and comes to the front.
    void showTopic(const QString &id);

    [[nodiscard]] QString topic() const;
    [[nodiscard]] QLineEdit *search() const noexcept { return m_search; }
    [[nodiscard]] QListWidget *list() const noexcept { return m_list; }
    [[nodiscard]] HelpBrowser *browser() const noexcept { return m_browser; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QToolButton *addButton(const QString &icon, const QString &text);
    void listTopics();
    void markTopic(const QString &id);

    HelpLibrary m_library;
    QLineEdit *m_search;
    QListWidget *m_list;
    HelpBrowser *m_browser;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
};

} // namespace longreach

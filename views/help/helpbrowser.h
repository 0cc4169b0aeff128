// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace longreach {

class HelpLibrary;

/// Shows one page of the help in the colours of the theme; links lead to other pages.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    /// `library` outlives the browser.
    explicit HelpBrowser(const HelpLibrary &library, QWidget *parent = nullptr);

    void showTopic(const QString &id);
    [[nodiscard]] QString topic() const;

    /// Marks every place of the page where one of `words` stands.
    void mark(const QString &words);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    const HelpLibrary &m_library;
};

} // namespace longreach

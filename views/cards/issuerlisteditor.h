// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace longreach {

class Banner;
class CardLore;
class Prompt;

/// The issuers (CIs) whose certificates are trusted for cards and SM-DP+ servers, each with its fingerprint.
/// A change counts at once.
class IssuerListEditor final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the editor.
    IssuerListEditor(CardLore &lore, Prompt &prompt, QWidget *parent = nullptr);

    void addFromFile();
    void removeCurrent();

    [[nodiscard]] QListWidget *list() const noexcept { return m_list; }

private:
    void showIssuers();
    void take(const QString &path);

    CardLore &m_lore;
    Prompt &m_prompt;
    QListWidget *m_list;
    QPushButton *m_remove;
    Banner *m_finding;
};

} // namespace longreach

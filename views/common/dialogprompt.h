// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/prompt.h"

#include <QPointer>
#include <QWidget>

namespace longreach {

/// Asks with dialogs over a window.
class DialogPrompt final : public Prompt {
public:
    /// Dialogs are modal to `window`, which may be set later and may go away first.
    explicit DialogPrompt(QWidget *window = nullptr) : m_window(window) {}

    void setWindow(QWidget *window) { m_window = window; }

    void ask(const Question &question, QObject *receiver, std::function<void()> onYes) override;
    void tell(const Notice &notice) override;
    void chooseFile(const FileQuestion &question, QObject *receiver,
                    std::function<void(const QString &path)> onChosen) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace longreach

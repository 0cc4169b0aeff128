// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/prompt.h"

#include <QPointer>
#include <QStringList>

#include <vector>

namespace longreach::test {

/// Answers the window's questions as a test has said beforehand, and remembers what was asked.
class FakePrompt final : public Prompt {
public:
    bool saysYes = true;
    QString file; ///< what chooseFile() is answered with; empty: the person gives up

    std::vector<Question> questions;
    std::vector<Notice> notices;

    void ask(const Question &question, QObject *, std::function<void()> onYes) override
    {
        questions.push_back(question);
        if (saysYes)
            onYes();
    }

    void tell(const Notice &notice) override { notices.push_back(notice); }

    void chooseFile(const FileQuestion &, QObject *, std::function<void(const QString &)> onChosen) override
    {
        if (!file.isEmpty())
            onChosen(file);
    }
};

} // namespace longreach::test

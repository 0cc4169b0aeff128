// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace longreach {

/// A yes-or-no question. Destructive ones say how many, which, and what cannot be called back.
struct Question {
    QString title;       ///< the question itself
    QString text;        ///< what a yes means
    QString consequence; ///< what cannot be called back; shown as a warning
    QString yes;         ///< the deed: "Delete 12 profiles"
    bool isDestructive = false;
    QString wordToType = {}; ///< a yes is possible only once a person has typed it; empty: at once
    QString no = {};         ///< what leaves all as it is: "Keep editing"; empty: Cancel
};

/// Something that went wrong, or was written, told after the fact.
struct Notice {
    QString title;
    QString text;
    QString detail;    ///< technical, to be copied
    QString file = {}; ///< what was written, by its full path: to be opened from here
};

/// Which file to read or write.
struct FileQuestion {
    QString title;
    QString filter;       ///< as QFileDialog has it
    QString proposedName; ///< for writing
    bool isForWriting = false;
};

/// Every modal question the window asks, so that tests can answer instead of a person.
///
/// Nothing blocks: answers come later, and never after `receiver` is gone. A no is silence.
class Prompt {
public:
    Prompt() = default;
    Prompt(const Prompt &) = delete;
    Prompt &operator=(const Prompt &) = delete;
    virtual ~Prompt() = default;

    virtual void ask(const Question &question, QObject *receiver, std::function<void()> onYes) = 0;
    virtual void tell(const Notice &notice) = 0;
    virtual void chooseFile(const FileQuestion &question, QObject *receiver,
                            std::function<void(const QString &path)> onChosen) = 0;
};

} // namespace longreach

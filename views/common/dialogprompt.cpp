// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialogprompt.h"

#include "views/common/messagedialog.h"

#include <QFileDialog>

namespace longreach {

void DialogPrompt::ask(const Question &question, QObject *receiver, std::function<void()> onYes)
{
    auto *dialog = new MessageDialog(question, m_window);
    QObject::connect(dialog, &QDialog::accepted, receiver, std::move(onYes));
    dialog->open();
}

void DialogPrompt::tell(const Notice &notice)
{
    auto *dialog = new MessageDialog(notice, m_window);
    dialog->open();
}

void DialogPrompt::chooseFile(const FileQuestion &question, QObject *receiver,
                              std::function<void(const QString &path)> onChosen)
{
    auto *dialog = new QFileDialog(m_window, question.title, QString(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.isForWriting ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.isForWriting ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->selectFile(question.proposedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, receiver, std::move(onChosen));
    dialog->open();
}

} // namespace longreach

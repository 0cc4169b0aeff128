// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/writtenfile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace longreach {

WrittenFile::WrittenFile(const QString &path, QWidget *parent)
    : QLineEdit(QDir::toNativeSeparators(path), parent),
      m_buttons{new QPushButton(tr("Show in &folder"), parent), new QPushButton(tr("&Open", "a file"), parent)}
{
    setReadOnly(true);
    setFrame(false);
    setFocusPolicy(Qt::ClickFocus); // the buttons are what comes next
    setAccessibleName(tr("Where it was written"));
    for (auto *button : m_buttons)
        button->setAutoDefault(false);
    connect(m_buttons.front(), &QPushButton::clicked, this,
            [this, path] { open(QFileInfo(path).absolutePath(), m_buttons.front()); });
    connect(m_buttons.back(), &QPushButton::clicked, this, [this, path] { open(path, m_buttons.back()); });
}

void WrittenFile::open(const QString &path, QPushButton *button)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    button->setEnabled(false);
    button->setText(tr("No program opens it"));
}

} // namespace longreach

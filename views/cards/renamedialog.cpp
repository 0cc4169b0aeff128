// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/renamedialog.h"

#include "app/core/cardprofile.h"
#include "models/cards/cardprofilemodel.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace longreach {

RenameDialog::RenameDialog(const Profile &profile, QWidget *parent)
    : QDialog(parent),
      m_line(new QLineEdit(profile.nickname, this)),
      m_count(new TextLabel(TextLabel::Style::Small, this)),
      m_rename(new QPushButton(tr("&Rename"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("readers"));
    setWindowTitle(tr("Rename “%1”").arg(titleOf(profile)));
    setMinimumWidth(440);
    m_line->setPlaceholderText(profile.name);
    m_line->setAccessibleName(tr("Nickname"));
    m_rename->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_rename);
    auto *hint =
        new TextLabel(tr("An empty nickname shows the profile's own name again."), TextLabel::Style::Muted, this);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(hint);
    column->addWidget(m_line);
    column->addWidget(m_count, 0, Qt::AlignRight);
    column->addSpacing(metrics::Grid);
    column->addLayout(buttons);
    connect(m_line, &QLineEdit::textChanged, this, &RenameDialog::showCount);
    connect(m_rename, &QPushButton::clicked, this, &RenameDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showCount();
    m_line->selectAll();
}

QString RenameDialog::countText() const
{
    return m_count->text();
}

void RenameDialog::showCount()
{
    const auto octets = m_line->text().toUtf8().size();
    const bool isTooLong = octets > NicknameOctets;
    m_count->setText(tr("%1 of %2 octets").arg(octets).arg(NicknameOctets));
    static_cast<TextLabel *>(m_count)->setTextStyle(isTooLong ? TextLabel::Style::Bad : TextLabel::Style::Small);
    m_rename->setEnabled(!isTooLong);
}

void RenameDialog::accept()
{
    if (!m_rename->isEnabled())
        return;
    Q_EMIT chosen(m_line->text().trimmed());
    QDialog::accept();
}

} // namespace longreach

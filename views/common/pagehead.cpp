// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pagehead.h"

#include "views/common/actionbutton.h"
#include "views/common/commandtable.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QBoxLayout>

namespace longreach {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_remark(new TextLabel(TextLabel::Style::Muted, this))
{
    m_row->setContentsMargins(3 * metrics::Grid, 2 * metrics::Grid, 3 * metrics::Grid, 12);
    m_row->setSpacing(metrics::Grid);
    m_row->addWidget(new TextLabel(title, TextLabel::Style::Heading, this), 0, Qt::AlignBottom);
    m_row->addSpacing(metrics::Grid / 2);
    m_row->addWidget(m_remark, 0, Qt::AlignBottom);
    m_row->addStretch(1);
    m_remark->setContentsMargins(0, 0, 0, 3);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PageHead::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void PageHead::takeCommands(const CommandTable &table, const QStringList &ids)
{
    for (const auto &id : ids) {
        auto *button = new ActionButton(table.action(id), this);
        button->setPrimary(id == ids.last());
        m_row->addWidget(button);
    }
}

} // namespace longreach

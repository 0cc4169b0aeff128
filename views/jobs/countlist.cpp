// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/countlist.h"

#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace longreach {

namespace {

constexpr int countColumn = 0;
constexpr int textColumn = 1;
constexpr int buttonColumn = 2;

} // namespace

CountList::CountList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void CountList::setCounts(const QList<Count> &counts)
{
    delete m_lines;
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * metrics::Grid);
    m_grid->setVerticalSpacing(metrics::Grid / 2);
    m_grid->setColumnStretch(textColumn, 1);
    for (int line = 0; line < counts.size(); ++line)
        addLine(line, counts.at(line));
    layout()->addWidget(m_lines);
    setVisible(!counts.isEmpty());
}

void CountList::addLine(int line, const Count &count)
{
    auto *number = new TextLabel(QLocale().toString(count.count), TextLabel::Style::Strong, m_lines);
    m_grid->addWidget(number, line, countColumn, Qt::AlignRight | Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *text = new TextLabel(count.text, TextLabel::Style::Plain, m_lines);
    text->setWordWrap(true);
    texts->addWidget(text);
    if (!count.remark.isEmpty()) {
        auto *remark = new TextLabel(count.remark, TextLabel::Style::Muted, m_lines);
        remark->setWordWrap(true);
        texts->addWidget(remark);
    }
    m_grid->addLayout(texts, line, textColumn);
    if (count.states.empty() || count.count == 0)
        return;
    auto *button = new QPushButton(tr("Show…", "rows"), m_lines);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Show the devices of: %1").arg(count.text));
    m_grid->addWidget(button, line, buttonColumn, Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, this, [this, count] { Q_EMIT rowsRequested(count); });
}

} // namespace longreach

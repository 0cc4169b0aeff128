// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statuspopover.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"
#include "views/window/statusrowbutton.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace longreach {

namespace {

constexpr int popoverWidth = 380;
constexpr int mostHeight = 420;

} // namespace

StatusPopover::StatusPopover(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_title(new TextLabel(TextLabel::Style::Title, this)), m_list(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Grid, 12, metrics::Grid, metrics::Grid);
    column->setSpacing(metrics::Grid);
    m_title->setContentsMargins(metrics::Grid, 0, metrics::Grid, 0);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
}

void StatusPopover::unfold(const QWidget &button, const QString &title, const QString &nothing)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_nothing = nothing;
    rebuild();
    moveTo(button);
    show();
    if (auto *first = findChild<StatusRowButton *>())
        first->setFocus(Qt::TabFocusReason);
}

void StatusPopover::setRows(std::vector<StatusRow> rows)
{
    const bool isSameList = rows.size() == m_rows.size() && !rows.empty();
    m_rows = std::move(rows);
    if (!isSameList)
        return rebuild();
    const auto buttons = findChildren<StatusRowButton *>();
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        buttons[static_cast<qsizetype>(index)]->setRow(m_rows[index]);
}

void StatusPopover::rebuild()
{
    while (auto *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        auto *button = new StatusRowButton(m_rows[index]);
        m_list->addWidget(button);
        connect(
            button, &QAbstractButton::clicked, this, [this, index] { choose(index); }, Qt::QueuedConnection);
        // The row may go as soon as it is stopped.
        connect(button, &StatusRowButton::stopRequested, this, &StatusPopover::stopRequested, Qt::QueuedConnection);
    }
    if (m_rows.empty()) {
        auto *label = new TextLabel(m_nothing, TextLabel::Style::Muted);
        label->setContentsMargins(metrics::Grid, 0, metrics::Grid, metrics::Grid);
        label->setWordWrap(true);
        m_list->addWidget(label);
    }
    m_list->addStretch(1);
}

void StatusPopover::choose(std::size_t index)
{
    if (index >= m_rows.size())
        return;
    const auto place = m_rows[index].place;
    hide();
    Q_EMIT leadRequested(place);
}

void StatusPopover::moveTo(const QWidget &button)
{
    const auto rows = static_cast<int>(std::max<std::size_t>(1, m_rows.size()));
    const auto height = std::min(mostHeight, 60 + rows * StatusRowButton::Height);
    resize(popoverWidth, height);
    const auto corner = button.mapToGlobal(QPoint(button.width(), 0));
    move(std::max(0, corner.x() - popoverWidth), corner.y() - height - metrics::Grid / 2);
}

void StatusPopover::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), scheme.base);
    painter.setPen(scheme.control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void StatusPopover::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    case Qt::Key_Escape: hide(); return;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace longreach

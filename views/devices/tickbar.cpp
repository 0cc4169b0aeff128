// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/tickbar.h"

#include "app/fleet/fleetstore.h"
#include "models/devices/devicetablemodel.h"
#include "views/common/colorscheme.h"
#include "views/common/commandtable.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace longreach {

TickBar::TickBar(const fleet::FleetStore &store, const DeviceTableModel &model, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_model(model),
      m_row(new QHBoxLayout(this)),
      m_text(new TextLabel(TextLabel::Style::Muted, this))
{
    m_row->setContentsMargins(12, metrics::Grid / 2, metrics::Grid, metrics::Grid / 2);
    m_row->setSpacing(metrics::Grid / 2);
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // the words of the buttons may go
    m_row->addWidget(m_text, 1);
    setAccessibleName(tr("Ticked devices"));
    refresh();
}

void TickBar::takeCommands(const CommandTable &table, const QList<std::pair<QString, QString>> &commands)
{
    for (const auto &[id, word] : commands) {
        auto *button = new QToolButton(this);
        auto *action = table.action(id);
        action->setIconText(word);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        m_row->addWidget(button);
        m_buttons.append(button);
        m_wordsWidth += button->sizeHint().width() + m_row->spacing();
    }
    fitButtons();
}

void TickBar::refresh()
{
    const auto &fleet = m_store.live();
    const auto &ticked = m_model.ticked();
    const auto count = ticked.count(fleet);
    if (count == 0)
        return showText(tr("No device is ticked"));
    qint64 shown = 0;
    for (const auto row : m_model.shownRows())
        shown += ticked.contains(row) && fleet.isPresent(row) ? 1 : 0;
    auto text = tr("%Ln device(s) ticked", nullptr, static_cast<int>(count));
    if (shown < count)
        text += QStringLiteral(" · ") + tr("%Ln not shown", "ticked devices", static_cast<int>(count - shown));
    showText(text);
}

void TickBar::showText(const QString &text)
{
    m_text->setText(text);
    fitButtons();
}

void TickBar::fitButtons()
{
    const auto margins = m_row->contentsMargins();
    const auto needed = margins.left() + m_text->sizeHint().width() + m_wordsWidth + margins.right();
    const auto style = width() < needed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (auto *button : m_buttons)
        button->setToolButtonStyle(style);
}

QString TickBar::text() const
{
    return m_text->text();
}

void TickBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void TickBar::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), scheme.hairline);
}

} // namespace longreach

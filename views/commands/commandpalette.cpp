// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commandpalette.h"

#include "views/commands/commanddelegate.h"
#include "views/commands/commandlines.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>

#include <algorithm>

namespace longreach {

namespace {

constexpr int paletteWidth = 680;
constexpr int paletteHeight = 440;
constexpr int shadow = 12;
constexpr int distanceFromTop = 56;
constexpr int pageOfRows = 8;
constexpr qsizetype recentLength = 8;
constexpr auto recentKey = "palette/recent";
constexpr auto ownId = "view.commands"; ///< what opened the palette

} // namespace

CommandPalette::CommandPalette(const CommandTable &table, QSettings &settings, QWidget *window)
    : QWidget(window),
      m_table(table),
      m_settings(settings),
      m_line(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_remark(new TextLabel(TextLabel::Style::Small, this))
{
    build();
    hide();
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.setTyped(typed);
        m_list->setCurrentIndex(m_model.index(0));
        showRemark(); // a list that is empty has no current line to tell of
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showRemark);
}

void CommandPalette::build()
{
    setAccessibleName(tr("Commands"));
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Command to look for"));
    m_line->setMinimumHeight(metrics::ControlHeight + 4);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands that fit"));
    auto *column = new QVBoxLayout(this);
    constexpr int margin = shadow + 12;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_remark);
}

void CommandPalette::open()
{
    if (!isVisible())
        m_formerFocus = QApplication::focusWidget();
    m_model.setLines(lines(), recent());
    m_line->clear();
    m_list->setCurrentIndex(m_model.index(0));
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

std::vector<CommandLine> CommandPalette::lines() const
{
    auto all = commandLines(m_table);
    std::erase_if(all, [](const CommandLine &line) { return line.id == QLatin1String(ownId); });
    // Where to go comes before what to do, and above all before leaving the program.
    std::ranges::stable_partition(all,
                                  [](const CommandLine &line) { return line.id.startsWith(QStringLiteral("view.")); });
    return all;
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    hide();
    if (m_formerFocus != nullptr)
        m_formerFocus->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const auto room = parentWidget()->size();
    const auto width = std::min(paletteWidth, room.width() - 2 * metrics::Grid);
    const auto height = std::min(paletteHeight, room.height() - distanceFromTop - 2 * metrics::Grid);
    setGeometry((room.width() - width) / 2, distanceFromTop, width, height);
}

void CommandPalette::showRemark()
{
    // The line itself may be too short for the whole reason.
    const auto index = m_list->currentIndex();
    const auto reason = index.isValid() ? m_model.line(index.row()).reason : QString();
    m_remark->setText(reason.isEmpty() ? tr("↑ ↓ choose · Return runs · Esc leaves") : reason);
}

void CommandPalette::step(int rows)
{
    const auto count = m_model.rowCount();
    if (count == 0)
        return;
    const auto row = m_list->currentIndex().row();
    // Single steps go round, pages stop at the ends.
    const auto next = std::abs(rows) == 1 ? (row + rows + count) % count : std::clamp(row + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model.index(next));
}

void CommandPalette::runCurrent()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid() || !m_model.line(index.row()).reason.isEmpty())
        return;
    const auto id = m_model.line(index.row()).id;
    leave();
    remember(id);
    m_table.action(id)->trigger();
}

QStringList CommandPalette::recent() const
{
    return m_settings.value(QLatin1String(recentKey)).toStringList();
}

void CommandPalette::remember(const QString &id)
{
    auto ids = recent();
    ids.removeAll(id);
    ids.prepend(id);
    m_settings.setValue(QLatin1String(recentKey), ids.mid(0, recentLength));
}

bool CommandPalette::pressKey(int key)
{
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(pageOfRows); return true;
    case Qt::Key_PageUp: step(-pageOfRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress && pressKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_formerFocus = nullptr; // the person went on elsewhere
        leave();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    const auto frame = rect().adjusted(shadow, shadow, -shadow, -shadow);
    QColor shade(Qt::black);
    shade.setAlphaF(0.018F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (int ring = 1; ring <= shadow; ++ring)
        painter.drawRoundedRect(frame.adjusted(-ring, -ring, ring, ring), metrics::Radius + ring,
                                metrics::Radius + ring);
    styleparts::drawRounded(&painter, frame, scheme.base, scheme.hairline);
}

} // namespace longreach

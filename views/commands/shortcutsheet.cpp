// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/shortcutsheet.h"

#include "views/commands/commandlines.h"
#include "views/commands/keycap.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace longreach {

namespace {

constexpr std::size_t columnCount = 3;
constexpr int sectionHead = 2; ///< what a title takes of a column, in rows

} // namespace

ShortcutSheet::ShortcutSheet(const CommandTable &table, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(980, 640);
    build(table);
}

void ShortcutSheet::build(const CommandTable &table)
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 2 * metrics::Grid, 0);
    row->setSpacing(4 * metrics::Grid);
    std::array<QBoxLayout *, columnCount> columns{};
    std::array<int, columnCount> heights{};
    for (auto &column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(2 * metrics::Grid);
        row->addLayout(column, 1);
    }
    for (const auto menu : AllMenus) {
        const auto ids = table.idsOf(menu);
        if (ids.isEmpty())
            continue;
        const auto shortest = std::ranges::min_element(heights);
        *shortest += static_cast<int>(ids.size()) + sectionHead;
        auto *section = addSection(columns[static_cast<std::size_t>(shortest - heights.begin())], menuName(menu));
        for (const auto &id : ids)
            addRow(section, plainText(*table.find(id)),
                   table.action(id)->shortcut().toString(QKeySequence::NativeText));
    }
    addFixedKeys(columns[static_cast<std::size_t>(std::ranges::min_element(heights) - heights.begin())]);
    for (auto *column : columns)
        column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

void ShortcutSheet::addFixedKeys(QBoxLayout *column)
{
    auto *section = addSection(column, tr("In tables and lines"));
    const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    addRow(section, tr("Tick what is selected"), native(QKeySequence(Qt::Key_Space)));
    addRow(section, tr("Copy the selected rows"), native(QKeySequence::Copy));
    addRow(section, tr("Clear the filter"), native(QKeySequence(Qt::Key_Escape)));
}

QGridLayout *ShortcutSheet::addSection(QBoxLayout *column, const QString &title)
{
    auto *section = new QGridLayout;
    section->setVerticalSpacing(metrics::Grid / 2);
    section->setHorizontalSpacing(2 * metrics::Grid);
    section->setColumnStretch(0, 1);
    section->addWidget(new TextLabel(title, TextLabel::Style::Strong, this), 0, 0, 1, 2);
    column->addLayout(section);
    return section;
}

void ShortcutSheet::addRow(QGridLayout *section, const QString &text, const QString &keys)
{
    const auto row = section->rowCount();
    auto *label = new TextLabel(text, keys.isEmpty() ? TextLabel::Style::Muted : TextLabel::Style::Plain, this);
    label->setWordWrap(true);
    section->addWidget(label, row, 0);
    if (keys.isEmpty())
        return;
    auto *cap = new KeyCap(keys, this);
    cap->setAccessibleDescription(text);
    section->addWidget(cap, row, 1, Qt::AlignRight | Qt::AlignTop);
}

} // namespace longreach

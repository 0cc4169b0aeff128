// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/shortcutspage.h"

#include "views/commands/commanddelegate.h"
#include "views/commands/commandlines.h"
#include "views/commands/shortcutbook.h"
#include "views/common/banner.h"
#include "views/common/metrics.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace longreach {

ShortcutsPage::ShortcutsPage(const CommandTable &table, ShortcutBook &book, QWidget *parent)
    : SettingsPage(parent),
      m_table(table),
      m_book(book),
      m_filter(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_keys(new QKeySequenceEdit(this)),
      m_set(new QPushButton(tr("&Set", "keys"), this)),
      m_none(new QPushButton(tr("&No keys"), this)),
      m_reset(new QPushButton(tr("&Reset", "keys"), this)),
      m_resetAll(new QPushButton(tr("Reset &all", "keys"), this)),
      m_remark(new Banner(Tone::Warning, this))
{
    build();
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.setTyped(typed);
        m_list->setCurrentIndex(m_model.index(0));
        showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsPage::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::judge);
    connect(m_set, &QPushButton::clicked, this, &ShortcutsPage::setKeys);
    connect(m_none, &QPushButton::clicked, this, [this] { m_book.set(currentId(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_book.reset(currentId()); });
    connect(m_resetAll, &QPushButton::clicked, &m_book, &ShortcutBook::resetAll);
    connect(&m_book, &ShortcutBook::changed, this, &ShortcutsPage::fill);
    m_list->setCurrentIndex(m_model.index(0));
    showCurrent();
}

void ShortcutsPage::build()
{
    m_filter->setPlaceholderText(tr("Look for a command"));
    m_filter->setAccessibleName(tr("Look for a command"));
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands"));
    m_keys->setAccessibleName(tr("Keys of the command"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Grid);
    row->addWidget(m_keys, 1);
    for (auto *button : {m_set, m_none, m_reset, m_resetAll}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_remark);
    column->addLayout(row);
}

QString ShortcutsPage::title() const
{
    return tr("Shortcuts", "settings");
}

QString ShortcutsPage::icon() const
{
    return QStringLiteral("keyboard");
}

void ShortcutsPage::fill()
{
    const auto former = currentId();
    auto lines = commandLines(m_table);
    for (auto &line : lines)
        line.reason.clear(); // keys are chosen for what is of no use now, too
    m_model.setLines(std::move(lines), {});
    choose(former);
}

void ShortcutsPage::choose(const QString &id)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.line(row).id == id)
            m_list->setCurrentIndex(m_model.index(row));
    }
    showCurrent();
}

QString ShortcutsPage::currentId() const
{
    const auto index = m_list->currentIndex();
    return index.isValid() ? m_model.line(index.row()).id : QString();
}

void ShortcutsPage::showCurrent()
{
    const auto id = currentId();
    m_keys->setEnabled(!id.isEmpty());
    m_keys->setKeySequence(id.isEmpty() ? QKeySequence() : m_book.keys(id));
    judge();
}

void ShortcutsPage::judge()
{
    const auto id = currentId();
    const auto keys = m_keys->keySequence();
    const auto fault = ShortcutBook::fault(keys);
    const auto *holder = id.isEmpty() || !fault.isEmpty() ? nullptr : m_book.holder(keys, id);
    m_remark->setMessage(Tone::Warning,
                         holder == nullptr ? fault
                                           : tr("%1 are the keys of “%2” in the menu %3. Setting them here takes "
                                                "them from there.")
                                                 .arg(keys.toString(QKeySequence::NativeText), plainText(*holder),
                                                      menuName(holder->menu)));
    m_set->setEnabled(!id.isEmpty() && !keys.isEmpty() && fault.isEmpty() && keys != m_book.keys(id));
    m_none->setEnabled(!id.isEmpty() && !m_book.keys(id).isEmpty());
    m_reset->setEnabled(!id.isEmpty() && m_book.isChanged(id));
    m_resetAll->setEnabled(m_book.isAnyChanged());
}

QString ShortcutsPage::remark() const
{
    return m_remark->text();
}

void ShortcutsPage::setKeys()
{
    m_book.set(currentId(), m_keys->keySequence());
}

} // namespace longreach
